// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/project_box.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// Everything a box holds, broken into lines for a width; heights in millimetres.
struct BoxText {
    TextSymbolizer title, place, amount;
    std::vector<std::string> titleLines, amountLines;
    std::string placeLine;
    bool placeBesideAmount = false;
    double padding = 0, height = 0;
};

struct BoxMeasures {
    double padX, padTop, titleStep, titleFirst, placeStep, amountStep, bottom;
};

/// SPEC: one line 12.35 mm and two lines 15.2 (7.8 and 10.4 dense).
BoxMeasures measuresOf(Anatomy const& anatomy, Look const& look) {
    if (anatomy.isNormal()) {
        return {look.mm(1.9), 0, look.mm(2.85), look.mm(3.4), look.mm(2.8), look.mm(3.8), look.mm(2.35)};
    }
    auto const f = look.factor() * anatomy.typeFactor;
    return {1.6 * f, 0, 2.6 * f, 2.95 * f, 2.4 * f, 3.0 * f, 1.85 * f};
}

Font scaled(Font font, double factor) {
    return resized(font, font.sizePt * factor);
}

BoxText layOut(PageProject const& project, Anatomy const& anatomy, double width, Look const& look) {
    auto const& metrics = look.metrics();
    auto const m = measuresOf(anatomy, look);
    BoxText box{look.text("callout-title"), look.text("callout-place"), look.text("callout-amount"), {}, {}, {}};
    if (!anatomy.isNormal()) {
        box.title.font = resized(box.title.font, 6.5 * look.factor() * anatomy.typeFactor);
        box.place.font = resized(box.place.font, 5.6 * look.factor() * anatomy.typeFactor);
        box.amount.font = resized(box.amount.font, 7.6 * look.factor() * anatomy.typeFactor);
    }
    box.amount.fill = project.theme.colour;
    box.padding = m.padX;
    auto const room = width - anatomy.barWidth - 2 * m.padX;
    box.titleLines = wrapped(project.title, box.title.font, room, metrics);
    box.placeLine = project.place;
    for (auto const& amount : project.amounts) {
        // A long amount ("Fonctionnement : 27 000 € en 2018") is set smaller before it is broken.
        auto const needed = metrics.width(amount, box.amount.font);
        if (needed > room) {
            box.amount.font = resized(box.amount.font, box.amount.font.sizePt * std::max(room / needed, 0.74));
        }
    }
    for (auto const& amount : project.amounts) {
        for (auto& line : wrapped(amount, box.amount.font, room, metrics)) {
            box.amountLines.push_back(std::move(line));
        }
    }
    box.placeBesideAmount = !anatomy.isNormal() && !box.amountLines.empty() &&
                            metrics.width(box.amountLines.front(), box.amount.font) + look.mm(2) +
                                    metrics.width(box.placeLine, box.place.font) <=
                                room;
    auto const placeLines = box.placeLine.empty() || box.placeBesideAmount ? 0.0 : 1.0;
    box.height = m.titleFirst + m.titleStep * (static_cast<double>(box.titleLines.size()) - 1) +
                 placeLines * m.placeStep + static_cast<double>(box.amountLines.size()) * m.amountStep + m.bottom -
                 (box.amountLines.empty() ? m.titleFirst * 0.15 : 0);
    return box;
}

} // namespace

std::string_view anatomyName(AnatomyKind kind) {
    switch (kind) {
    case AnatomyKind::Normal:
        return "normal";
    case AnatomyKind::Dense:
        return "dense";
    case AnatomyKind::Small:
        return "small";
    case AnatomyKind::Mixed:
        return "mixed";
    case AnatomyKind::Numbered:
        return "numbered";
    }
    return {};
}

std::vector<Anatomy> anatomies(Look const& look) {
    auto const denseMarker = look.length("marker-dense"), denseBar = look.length("bar-dense");
    return {{AnatomyKind::Normal, 1, look.length("marker"), look.length("bar"), look.mm(3.4)},
            {AnatomyKind::Dense, 1, denseMarker, denseBar, look.mm(1.5)},
            {AnatomyKind::Small, 6.0 / 6.5, denseMarker, denseBar, look.mm(1.2)},
            {AnatomyKind::Mixed, 6.0 / 6.5, denseMarker, denseBar, look.mm(1.2)},
            {AnatomyKind::Numbered, 6.0 / 6.5, denseMarker, denseBar, look.mm(1.5)}};
}

PageProject describe(Project const& project, Location location, PageTemplate const& pageTemplate, Style const& style) {
    PageProject result;
    result.project = &project;
    auto const period = pageTemplate.periods.find(project.period);
    if (period != pageTemplate.periods.end()) {
        result.drawing = period->second.drawing;
        result.period = period->second.words;
    }
    result.theme = style.theme(project.theme);
    result.title = typeset(project.title);
    // A label keeps what was printed; of an operation or a vote the Département's share is told.
    if (project.origin == "map-label") {
        for (auto const* text : {&project.amountText, &project.futureAmountText}) {
            if (!text->empty()) {
                result.amounts.push_back(typeset(*text));
            }
        }
    } else if (project.amount) {
        result.amounts.push_back(toText(*project.amount));
    }

    std::vector<std::string> names;
    for (auto const& site : location.sites) {
        if (!site.placeName.empty() && std::find(names.begin(), names.end(), site.placeName) == names.end()) {
            names.push_back(typeset(site.placeName));
        }
    }
    if (names.empty()) {
        result.place = result.period.empty() ? "" : filled(pageTemplate.word("funding"), "period", result.period);
    } else {
        result.place = join(names, ", ") + (result.period.empty() ? "" : " · " + result.period);
    }
    result.location = std::move(location);
    return result;
}

double calloutHeight(PageProject const& project, Anatomy const& anatomy, double width, Look const& look) {
    return layOut(project, anatomy, width, look).height;
}

namespace {

/// How a period shows in a marker or a bar.
struct Tone {
    Colour fill, sign;
    bool isOutlined = false;
};

Tone toneOf(PageProject const& project, Look const& look) {
    auto const hue = project.theme.colour;
    auto const paper = look.colour("paper");
    switch (project.drawing) {
    case PeriodDrawing::Filled:
        return {hue, paper, false};
    case PeriodDrawing::Outlined:
        return {paper, hue, true};
    case PeriodDrawing::Tinted:
        return {blend(paper, hue, look.number("unknown-period-share")), hue, false};
    }
    return {hue, paper, false};
}

/// The bar of a box, with the theme's pictogram in its middle.
void drawBar(PageProject const& project, Extent const& bar, Look const& look, std::vector<Item>& items) {
    auto const& id = project.project->id;
    auto const tone = toneOf(project, look);
    auto const width = look.length("marker-outline");
    auto const edge =
        tone.isOutlined ? std::optional(Stroke{project.theme.colour, width, LineCap::Flat, {}, true}) : std::nullopt;
    items.push_back({Role::CalloutBar, id, Drawing{RectShape{edge ? bar.grown(-width / 2) : bar}, tone.fill, edge}});
    if (!project.theme.pictogram.empty()) {
        items.push_back({Role::CalloutBar, id,
                         PictogramMark{project.theme.pictogram, bar.centre(), look.length("bar-pictogram"), tone.sign,
                                       tone.fill, 0}});
    }
}

} // namespace

void drawMarker(PageProject const& project, Point centre, double diameter, int number, Role role, Look const& look,
                std::vector<Item>& items) {
    auto const paper = look.colour("paper");
    auto const& subject = project.project->id;
    auto const isSmall = diameter < look.mm(3.6);
    auto const ring = look.length("marker-ring");
    if (role == Role::Marker) {
        items.push_back({role, subject, Drawing{CircleShape{centre, diameter / 2 + ring}, paper, std::nullopt}});
    }
    auto const [fill, sign, isOutlined] = toneOf(project, look);
    double radius = diameter / 2;
    std::optional<Stroke> stroke;
    if (isOutlined) {
        auto const width = isSmall ? look.mm(0.28) : look.length("marker-outline");
        stroke = Stroke{project.theme.colour, width, LineCap::Round, {}, false};
        radius -= width / 2;
    }
    items.push_back({role, subject, Drawing{CircleShape{centre, radius}, fill, stroke}});
    if (number > 0) {
        auto text = look.text("marker-number");
        text.fill = sign;
        auto const baseline = Point{centre.x, centre.y + look.metrics().capHeight(text.font) / 2};
        items.push_back({Role::MarkerNumber, subject,
                         makeRun(std::to_string(number), text, baseline, Anchor::Middle, look.metrics())});
    } else if (!project.theme.pictogram.empty() && role != Role::SmallMarker) {
        items.push_back({role, subject,
                         PictogramMark{project.theme.pictogram, centre,
                                       diameter * (isSmall ? 0.52 : look.number("marker-pictogram-share")) * 24 / 22,
                                       sign, fill, 0}});
    }
}

void drawDot(PageProject const& project, Point centre, Look const& look, std::vector<Item>& items) {
    auto const& id = project.project->id;
    auto const hue = project.theme.colour;
    auto const paper = look.colour("paper");
    auto const radius = look.length("small-marker") / 2;
    auto const ring = look.mm(0.4);
    items.push_back({Role::SmallMarker, id, Drawing{CircleShape{centre, radius + look.mm(0.2)}, paper, std::nullopt}});
    bool const isFilled = project.drawing == PeriodDrawing::Filled;
    items.push_back({Role::SmallMarker, id,
                     Drawing{CircleShape{centre, isFilled ? radius : radius - ring / 2}, isFilled ? hue : paper,
                             isFilled ? std::nullopt : std::optional(Stroke{hue, ring, LineCap::Round, {}, false})}});
}

void drawCallout(PageProject const& project, Anatomy const& anatomy, Extent const& box, Side side, Look const& look,
                 std::vector<Item>& items) {
    auto const text = layOut(project, anatomy, box.width(), look);
    auto const m = measuresOf(anatomy, look);
    auto const& id = project.project->id;
    items.push_back({Role::CalloutBox, id,
                     Drawing{RectShape{box}, look.colour("box"),
                             Stroke{look.colour("box-line"), look.length("box-line"), LineCap::Flat, {}, true}}});

    Extent bar = box;
    if (side == Side::Left) {
        bar.minX = box.maxX - anatomy.barWidth;
    } else {
        bar.maxX = box.minX + anatomy.barWidth;
    }
    drawBar(project, bar, look, items);

    auto const left = (side == Side::Left ? box.minX : bar.maxX) + text.padding;
    auto const right = (side == Side::Left ? bar.minX : box.maxX) - text.padding;
    auto const& metrics = look.metrics();
    double y = box.minY + m.titleFirst;
    for (auto const& line : text.titleLines) {
        items.push_back({Role::CalloutTitle, id, makeRun(line, text.title, {left, y}, Anchor::Left, metrics)});
        y += m.titleStep;
    }
    y -= m.titleStep;
    if (!text.placeLine.empty() && !text.placeBesideAmount) {
        y += m.placeStep;
        items.push_back(
            {Role::CalloutPlace, id, makeRun(text.placeLine, text.place, {left, y}, Anchor::Left, metrics)});
    }
    bool first = true;
    for (auto const& line : text.amountLines) {
        y += m.amountStep;
        items.push_back({Role::CalloutAmount, id, makeRun(line, text.amount, {left, y}, Anchor::Left, metrics)});
        if (std::exchange(first, false) && text.placeBesideAmount && !text.placeLine.empty()) {
            items.push_back(
                {Role::CalloutPlace, id, makeRun(text.placeLine, text.place, {right, y}, Anchor::Right, metrics)});
        }
    }
}

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
    m.title.font = scaled(m.title.font, f);
    m.amount.font = scaled(m.amount.font, f);
    if (anatomy.hasNumbers()) {
        m.isCompact = true;
        m.head = look.mm(4.6);
        m.disc = look.mm(3.9) * f;
        m.step = look.mm(2.35) * f;
        m.padY = look.mm(0.45) * f;
        m.padX = look.mm(1.4);
        m.period.font = scaled(m.period.font, f);
        m.number.font = scaled(m.number.font, f);
    }
    m.textX = m.padX + m.disc + look.mm(m.isCompact ? 0.8 : 1.1);
    return m;
}

RowText rowText(PageProject const& project, ListMeasures const& m, double width, Look const& look) {
    auto const& metrics = look.metrics();
    auto const room = width - m.textX - m.padX;
    RowText row;
    row.amount = join(project.amounts, " · ");
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
        text.fill = tone.sign;
        items.push_back(
            {Role::ListMarker, id,
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
    auto const headText = look.text("list-head");
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
