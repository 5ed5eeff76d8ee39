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
    std::vector<std::string> placeLines;
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
    box.placeLines = wrapped(project.place, box.place.font, room, metrics);
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
    box.placeBesideAmount = !anatomy.isNormal() && !box.amountLines.empty() && box.placeLines.size() == 1 &&
                            metrics.width(box.amountLines.front(), box.amount.font) + look.mm(2) +
                                    metrics.width(box.placeLines.front(), box.place.font) <=
                                room;
    auto const placeLines = box.placeBesideAmount ? 0.0 : static_cast<double>(box.placeLines.size());
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
    result.theme = style.theme(pageTemplate.scheme, pageTemplate.themeOf(project));
    if (auto const* const tag = mainTag(project, pageTemplate.secondScheme)) {
        result.secondCode = tag->code;
    }
    result.title = typeset(project.title);
    // A label keeps what was printed; of an operation or a vote the Département's share is told.
    if (project.origin == "map-label") {
        for (auto const& text : {printedAmount(project), project.futureAmountText}) {
            if (!text.empty()) {
                result.amounts.push_back(typeset(text));
            }
        }
    } else if (project.amount) {
        result.amounts.push_back(toText(*project.amount));
    }

    if (project.inhabitants) {
        result.amounts.push_back(
            typeset(filled(pageTemplate.word("inhabitants"), "n", groupedThousands(*project.inhabitants))));
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
    if (!result.secondCode.empty()) {
        result.place += (result.place.empty() ? "" : " · ") + result.secondCode;
    }
    result.location = std::move(location);
    return result;
}

double calloutWidth(PageProject const& project, double columnWidth, Look const& look) {
    constexpr double least = 32;
    auto const wished = project.edit.width.value_or(columnWidth);
    return std::clamp(wished, std::min(look.mm(least), columnWidth), columnWidth);
}

double calloutHeight(PageProject const& project, Anatomy const& anatomy, double width, Look const& look) {
    return layOut(project, anatomy, width, look).height;
}

Tone toneOf(PageProject const& project, Look const& look) {
    auto const hue = project.theme.colour;
    auto const paper = look.colour("paper");
    switch (project.drawing) {
    case PeriodDrawing::Filled:
        return {hue, paper, paper, false};
    case PeriodDrawing::Outlined:
        return {paper, hue, hue, true};
    case PeriodDrawing::Tinted:
        return {blend(paper, hue, look.number("unknown-period-share")), hue, look.colour("ink"), false};
    }
    return {hue, paper, paper, false};
}

namespace {

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
    auto const [fill, sign, letters, isOutlined] = toneOf(project, look);
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
        text.fill = letters;
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
    for (auto const& line : text.placeLines) {
        if (!text.placeBesideAmount) {
            y += m.placeStep;
            items.push_back({Role::CalloutPlace, id, makeRun(line, text.place, {left, y}, Anchor::Left, metrics)});
        }
    }
    bool first = true;
    for (auto const& line : text.amountLines) {
        y += m.amountStep;
        items.push_back({Role::CalloutAmount, id, makeRun(line, text.amount, {left, y}, Anchor::Left, metrics)});
        if (std::exchange(first, false) && text.placeBesideAmount) {
            items.push_back({Role::CalloutPlace, id,
                             makeRun(text.placeLines.front(), text.place, {right, y}, Anchor::Right, metrics)});
        }
    }
}

} // namespace cartocontrat
