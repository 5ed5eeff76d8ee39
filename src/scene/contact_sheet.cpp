// SPDX-License-Identifier: EUPL-1.2
#include "scene/contact_sheet.hpp"

#include <algorithm>
#include <cassert>

namespace cartocontrat {

namespace {

constexpr double sheetWidth = 420, sheetHeight = 297; // A3
constexpr double margin = 10, headingHeight = 9, gap = 4, captionHeight = 8;
constexpr std::size_t columns = 5, rows = 4;
constexpr Colour ink{0x22, 0x30, 0x3C}, rule{0x8A, 0x94, 0x9E};

/// The text cut to a width, with an ellipsis.
std::string cut(std::string const& text, Font const& font, double width, TextMetrics const& metrics) {
    auto const lengthOf = [&](std::string const& candidate) {
        double length = 0;
        for (double const advance : metrics.advances(candidate, font)) {
            length += advance;
        }
        return length;
    };
    if (lengthOf(text) <= width) {
        return text;
    }
    std::string shorter = text;
    while (!shorter.empty() && lengthOf(shorter + "…") > width) {
        // A whole UTF-8 character.
        while (!shorter.empty() && (static_cast<unsigned char>(shorter.back()) & 0xC0U) == 0x80U) {
            shorter.pop_back();
        }
        if (!shorter.empty()) {
            shorter.pop_back();
        }
    }
    return shorter + "…";
}

/// The page's proportions, centred within a cell.
Extent fitted(Scene const& page, Extent const& cell) {
    double const scale = std::min(cell.width() / page.width, cell.height() / page.height);
    double const width = page.width * scale, height = page.height * scale;
    double const left = cell.minX + (cell.width() - width) / 2;
    return {left, cell.minY, left + width, cell.minY + height};
}

void addEntry(ContactEntry const& entry, Extent const& cell, TextMetrics const& metrics, ContactSheet& sheet) {
    auto& items = sheet.frame.layers.front().items;
    Extent const box = fitted(*entry.page, cell);
    sheet.thumbnails.push_back({entry.page, box});
    items.push_back({Role::Frame, entry.caption,
                     Drawing{RectShape{box}, std::nullopt, Stroke{rule, 0.15, LineCap::Flat, {}, true}}});
    Font const captionFont{FontFace::Bold, 8}, noteFont{FontFace::Regular, 6.5};
    items.push_back({Role::Title, entry.caption,
                     TextRun{cut(entry.caption, captionFont, cell.width(), metrics),
                             captionFont,
                             ink,
                             {cell.minX, box.maxY + 3.4},
                             0,
                             {}}});
    if (!entry.note.empty()) {
        items.push_back({Role::Notice, entry.caption,
                         TextRun{cut(entry.note, noteFont, cell.width(), metrics),
                                 noteFont,
                                 entry.noteColour,
                                 {cell.minX, box.maxY + 6.4},
                                 0,
                                 {}}});
    }
}

ContactSheet emptySheet(std::string const& heading) {
    ContactSheet sheet;
    sheet.frame.width = sheetWidth;
    sheet.frame.height = sheetHeight;
    sheet.frame.title = heading;
    sheet.frame.layers.push_back({"Planche", {}, {}});
    sheet.frame.layers.front().items.push_back(
        {Role::Title, {}, TextRun{heading, {FontFace::Heavy, 12}, ink, {margin, margin + 4}, 0, {}}});
    return sheet;
}

} // namespace

std::vector<ContactSheet> layOutContactSheets(std::span<ContactEntry const> entries, std::string const& heading,
                                              TextMetrics const& metrics) {
    assert(!entries.empty());
    double const cellWidth = (sheetWidth - 2 * margin - (columns - 1) * gap) / columns;
    double const rowHeight = (sheetHeight - 2 * margin - headingHeight - (rows - 1) * gap) / rows;
    std::vector<ContactSheet> sheets;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        std::size_t const place = i % (columns * rows);
        if (place == 0) {
            sheets.push_back(emptySheet(heading));
        }
        double const left = margin + static_cast<double>(place % columns) * (cellWidth + gap);
        double const top = margin + headingHeight + static_cast<double>(place / columns) * (rowHeight + gap);
        addEntry(entries[i], {left, top, left + cellWidth, top + rowHeight - captionHeight}, metrics, sheets.back());
    }
    return sheets;
}

} // namespace cartocontrat
