// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "scene/page/project_box.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

struct RowText {
    std::vector<std::string> titleLines;
    std::string amount, period;
    bool amountBeside = false;
    double height = 0;
};

struct ListMeasures {
    TextSymbolizer title, amount, period, number;
    double head, padX, disc, textX, step, padY;
    bool isCompact = false; ///< numbers in the rows, in place of discs
};

ListMeasures listMeasures(Anatomy const& anatomy, Look const& look) {
    auto const f =
        anatomy.isNormal() ? 1.0 : anatomy.typeFactor * (anatomy.kind == AnatomyKind::Dense ? 6.2 / 6.5 : 1.0);
    ListMeasures m{look.text("list-title"),
                   look.text("list-amount"),
                   look.text("list-count"),
                   look.text("marker-number"),
                   look.mm(5.6),
                   look.mm(1.9),
                   look.length("list-marker"),
                   0,
                   look.mm(2.75) * f,
                   look.mm(2.05) * f};
    m.title.font = resized(m.title.font, m.title.font.sizePt * f);
    m.amount.font = resized(m.amount.font, m.amount.font.sizePt * f);
    if (anatomy.hasNumbers()) {
        m.isCompact = true;
        m.head = look.mm(4.6);
        m.disc = look.mm(3.9) * f;
        m.step = look.mm(2.35) * f;
        m.padY = look.mm(0.45) * f;
        m.padX = look.mm(1.4);
        m.period.font = resized(m.period.font, m.period.font.sizePt * f);
        m.number.font = resized(m.number.font, m.number.font.sizePt * f);
    }
    m.textX = m.padX + m.disc + look.mm(m.isCompact ? 0.8 : 1.1);
    return m;
}

RowText rowText(PageProject const& project, ListMeasures const& m, double width, Look const& look) {
    auto const& metrics = look.metrics();
    auto const room = width - m.textX - m.padX;
    RowText row;
    row.amount = project.amounts.empty() ? project.secondCode : join(project.amounts, " · ");
    row.period = project.period;
    row.titleLines = wrapped(project.title, m.title.font, room, metrics);
    auto const amountWidth = row.amount.empty() ? 0 : metrics.width(row.amount, m.amount.font);
    auto const beside = [&](std::vector<std::string> const& lines) {
        return metrics.width(lines.back(), m.title.font) + look.mm(2) + amountWidth <= room;
    };
    // The amount shares the last line of the title where it can: a title of one line may be broken for it.
    if (!row.titleLines.empty() && !beside(row.titleLines)) {
        auto narrower = wrapped(project.title, m.title.font, room - amountWidth - look.mm(2), metrics);
        if (narrower.size() <= row.titleLines.size() + 1 && narrower.size() <= 2 && beside(narrower) &&
            room - amountWidth > room * 0.4) {
            row.titleLines = std::move(narrower);
        }
    }
    row.amountBeside = row.amount.empty() || (!row.titleLines.empty() && beside(row.titleLines));
    row.height = m.padY + m.step * static_cast<double>(row.titleLines.size() + (row.amountBeside ? 0 : 1));
    return row;
}

} // namespace

namespace {

/// The number of a row in a small shape in the tone of its marker; without a number, the theme's pictogram.
void drawRowNumber(PageProject const& project, Point centre, ListMeasures const& m, Look const& look,
                   std::vector<Item>& items) {
    auto const tone = toneOf(project, look);
    auto const& id = project.project->id;
    auto const halfHeight = m.step * 0.45, halfWidth = m.disc / 2, edge = look.mm(0.22);
    Extent const shape{centre.x - halfWidth, centre.y - halfHeight, centre.x + halfWidth, centre.y + halfHeight};
    auto const stroke =
        tone.isOutlined ? std::optional(Stroke{project.theme.colour, edge, LineCap::Round, {}, false}) : std::nullopt;
    items.push_back({Role::ListMarker, id,
                     Drawing{RectShape{stroke ? shape.grown(-edge / 2) : shape, halfHeight * 0.8}, tone.fill, stroke}});
    if (project.number > 0) {
        auto text = m.number;
        text.fill = tone.letters;
        items.push_back(
            {Role::MarkerNumber, id,
             makeRun(std::to_string(project.number), text,
                     {centre.x, centre.y + look.metrics().capHeight(text.font) / 2}, Anchor::Middle, look.metrics())});
    } else if (!project.theme.pictogram.empty()) {
        items.push_back({Role::ListMarker, id,
                         PictogramMark{project.theme.pictogram, centre, halfHeight * 1.7, tone.sign, tone.fill, 0}});
    }
}

} // namespace

double listHeight(ProjectList const& list, Anatomy const& anatomy, double width, Look const& look) {
    auto const m = listMeasures(anatomy, look);
    double height = m.head;
    for (auto const* project : list.rows) {
        height += rowText(*project, m, width, look).height;
    }
    return height;
}

void drawList(ProjectList const& list, Anatomy const& anatomy, Extent const& box, Look const& look,
              std::vector<Item>& items) {
    auto const m = listMeasures(anatomy, look);
    auto const& metrics = look.metrics();
    Stroke const line{look.colour("box-line"), look.length("box-line"), LineCap::Flat, {}, true};
    Stroke const rule{look.colour("row-line"), look.length("row-line"), LineCap::Flat, {}, true};
    items.push_back({Role::ListBox, list.id, Drawing{RectShape{box}, look.colour("box"), line}});
    Extent head = box;
    head.maxY = box.minY + m.head;
    items.push_back({Role::ListBox, list.id, Drawing{RectShape{head}, look.colour("list-head"), line}});
    // The count keeps its place: in a narrow column the heading is set smaller.
    auto const countWidth =
        list.count.empty() ? 0 : metrics.width(list.count, look.text("list-count").font) + look.mm(1.5);
    auto headText = look.text("list-head");
    auto const share = (box.width() - 2 * m.padX - countWidth) / metrics.width(list.heading, headText.font);
    headText.font = resized(headText.font, headText.font.sizePt * std::min(1.0, share));
    auto const headBaseline = head.centre().y + metrics.capHeight(headText.font) / 2;
    items.push_back({Role::ListHead, list.id,
                     makeRun(list.heading, headText, {box.minX + m.padX, headBaseline}, Anchor::Left, metrics)});
    if (!list.count.empty()) {
        items.push_back(
            {Role::ListHead, list.id,
             makeRun(list.count, look.text("list-count"), {box.maxX - m.padX, headBaseline}, Anchor::Right, metrics)});
    }

    double top = head.maxY;
    for (auto const* project : list.rows) {
        auto const row = rowText(*project, m, box.width(), look);
        auto const& id = project->project->id;
        if (top > head.maxY) {
            items.push_back(
                {Role::ListBox, list.id, Drawing{PathShape{{{{box.minX, top}, {box.maxX, top}}}}, std::nullopt, rule}});
        }
        auto const first = top + m.padY / 2 + m.step * 0.5 + metrics.xHeight(m.title.font) * 0.62;
        auto const discY = first - metrics.xHeight(m.title.font) * 0.62;
        if (m.isCompact) {
            drawRowNumber(*project, {box.minX + m.padX + m.disc / 2, discY}, m, look, items);
        } else {
            drawMarker(*project, {box.minX + m.padX + m.disc / 2, discY}, m.disc, 0, Role::ListMarker, look, items);
        }
        double y = first;
        for (auto const& text : row.titleLines) {
            items.push_back(
                {Role::ListTitle, id, makeRun(text, m.title, {box.minX + m.textX, y}, Anchor::Left, metrics)});
            y += m.step;
        }
        if (row.amountBeside) {
            y -= m.step;
        }
        if (!row.amount.empty()) {
            auto amount = m.amount;
            amount.fill = project->theme.colour;
            auto const run = makeRun(row.amount, amount, {box.maxX - m.padX, y}, Anchor::Right, metrics);
            auto const titleEnd =
                box.minX + m.textX + (row.amountBeside ? metrics.width(row.titleLines.back(), m.title.font) : 0);
            auto const room = run.baseline.x - titleEnd;
            if (!row.period.empty() && metrics.width(row.period, m.period.font) + look.mm(3) <= room) {
                items.push_back(
                    {Role::ListPeriod, id,
                     makeRun(row.period, m.period, {run.baseline.x - look.mm(1.2), y}, Anchor::Right, metrics)});
            }
            items.push_back({Role::ListAmount, id, run});
        }
        top += row.height;
    }
}

} // namespace cartocontrat
