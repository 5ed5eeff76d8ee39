// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_outline.hpp"

#include "render/numbers.hpp"
#include "scene/text_metrics.hpp"

#include <fmt/format.h>

namespace cartocontrat {

namespace {

/// A bookmark and the page that it leads to.
struct Destination {
    Bookmark const* bookmark;
    Scene const* page;
    int pageObject;
};

class OutlineWriter {
public:
    explicit OutlineWriter(PdfDocument& document) : m_document(document) {}

    /// Objects of the first and the last entry. \pre there is one
    std::pair<int, int> writeLevel(std::vector<Destination> const& level, int parent) {
        std::vector<int> objects;
        for (std::size_t i = 0; i < level.size(); ++i) {
            objects.push_back(m_document.reserve());
        }
        for (std::size_t i = 0; i < level.size(); ++i) {
            std::string neighbours;
            if (i > 0) {
                neighbours += "/Prev " + PdfDocument::reference(objects[i - 1]);
            }
            if (i + 1 < level.size()) {
                neighbours += "/Next " + PdfDocument::reference(objects[i + 1]);
            }
            writeEntry(level[i], objects[i], parent, neighbours);
        }
        return {objects.front(), objects.back()};
    }

private:
    void writeEntry(Destination const& entry, int object, int parent, std::string const& neighbours) {
        std::string below;
        if (auto const& entries = entry.bookmark->entries; !entries.empty()) {
            std::vector<Destination> level;
            for (Bookmark const& bookmark : entries) {
                level.push_back({&bookmark, entry.page, entry.pageObject});
            }
            auto const [first, last] = writeLevel(level, object);
            // A negative count: closed.
            below = fmt::format("/First {}/Last {}/Count {}", PdfDocument::reference(first),
                                PdfDocument::reference(last), -static_cast<int>(entries.size()));
        }
        Point const at = entry.bookmark->position;
        m_document.set(object,
                       fmt::format("<</Title{}/Parent {}{}{}/Dest[{}/XYZ {} {} null]>>",
                                   PdfDocument::textString(entry.bookmark->title), PdfDocument::reference(parent),
                                   neighbours, below, PdfDocument::reference(entry.pageObject),
                                   toText(at.x / mmPerPoint), toText((entry.page->height - at.y) / mmPerPoint)));
    }

    PdfDocument& m_document;
};

} // namespace

std::optional<std::string> addOutline(PdfDocument& document, std::span<Scene const> pages,
                                      std::span<int const> pageObjects) {
    std::vector<Destination> level;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        for (Bookmark const& bookmark : pages[i].bookmarks) {
            level.push_back({&bookmark, &pages[i], pageObjects[i]});
        }
    }
    if (level.empty()) {
        return std::nullopt;
    }
    int const root = document.reserve();
    auto const [first, last] = OutlineWriter(document).writeLevel(level, root);
    document.set(root, fmt::format("<</Type/Outlines/First {}/Last {}/Count {}>>", PdfDocument::reference(first),
                                   PdfDocument::reference(last), level.size()));
    return PdfDocument::reference(root);
}

} // namespace cartocontrat
