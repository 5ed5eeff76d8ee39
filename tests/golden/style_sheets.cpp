// SPDX-License-Identifier: EUPL-1.2
#include "golden/style_sheets.hpp"

#include "scene/page/hatch_lines.hpp"
#include "scene/page/legend.hpp"
#include "scene/page/project_box.hpp"

namespace cartocontrat::tests {

namespace {

constexpr double legendHeight = 36;

void addPresence(PageTemplate const& pageTemplate, Look const& look, std::vector<Item>& items) {
    double x = 14;
    for (auto const& category : pageTemplate.presenceOrder) {
        auto const pictogram = look.style().presencePictogram(category);
        for (auto const& [y, size] : {Point{46, 3.0}, Point{54, look.length("presence")}}) {
            items.push_back({Role::Presence, category,
                             PictogramMark{pictogram,
                                           {x, y},
                                           size,
                                           look.colour("navy"),
                                           look.colour("paper"),
                                           look.length("presence-edge")}});
        }
        x += 9;
    }
}

void addThemes(PageTemplate const& pageTemplate, Look const& look, std::vector<Item>& items) {
    double x = 98;
    for (auto const& theme : pageTemplate.themes) {
        double y = 44;
        for (auto const drawing : {PeriodDrawing::Filled, PeriodDrawing::Outlined, PeriodDrawing::Tinted}) {
            PageProject project;
            project.drawing = drawing;
            project.theme = look.style().theme(pageTemplate.scheme, theme.code);
            Project const fact;
            project.project = &fact;
            drawMarker(project, {x, y}, look.length("marker"), 0, Role::Marker, look, items);
            drawMarker(project, {x + 6, y}, look.length("marker-dense"), 0, Role::Marker, look, items);
            drawDot(project, {x + 10, y}, look, items);
            y += 7;
        }
        x += 15;
    }
}

void addRule(Rule const& rule, Extent const& box, Look const& look, bool isOutside, std::vector<Item>& items) {
    auto const shown = [&](Colour colour) {
        return isOutside ? blend(colour, look.colour("veil"), look.number("outside-share")) : colour;
    };
    Line const ring{
        {box.minX, box.minY}, {box.maxX, box.minY}, {box.maxX, box.maxY}, {box.minX, box.maxY}, {box.minX, box.minY}};
    items.push_back({Role::Land, rule.name,
                     Drawing{RectShape{box}, rule.fill ? shown(*rule.fill) : look.colour(isOutside ? "veil" : "land"),
                             std::nullopt}});
    if (rule.hatch) {
        items.push_back({Role::LandCover, rule.name,
                         Drawing{PathShape{hatchLines(*rule.hatch, 1, {{{{ring}}}})}, std::nullopt,
                                 Stroke{shown(rule.hatch->stroke), rule.hatch->width, LineCap::Flat, {}, false}}});
    }
    auto const middle = (box.minY + box.maxY) / 2;
    for (auto const& line : rule.lines) {
        items.push_back({Role::Road, rule.name,
                         Drawing{PathShape{{{{box.minX + 2, middle + 1}, {box.maxX - 2, middle - 1}}}}, std::nullopt,
                                 Stroke{shown(line.stroke), line.width * (isOutside ? rule.outsideFactor : 1),
                                        LineCap::Flat, line.dash, false}}});
    }
}

void addRules(Look const& look, std::vector<Item>& items) {
    auto const label = look.text("legend-label");
    double x = 8, y = 68;
    for (auto const& rule : look.style().rules()) {
        addRule(rule, {x, y, x + 11, y + 6}, look, false, items);
        addRule(rule, {x + 11, y, x + 22, y + 6}, look, true, items);
        items.push_back(
            {Role::LegendLabel, rule.name, makeRun(rule.name, label, {x, y + 8.6}, Anchor::Left, look.metrics())});
        x += 28;
        if (x > 270) {
            x = 8;
            y += 12;
        }
    }
}

} // namespace

Scene styleSheet(PageTemplate const& pageTemplate, Style const& style, TextMetrics const& metrics) {
    Look const look(style, metrics, 1);
    Scene scene;
    scene.height = 94;
    scene.title = style.title();
    SceneLayer layer{"planche", {}, {}};
    layer.items.push_back(
        {Role::Ground, {}, Drawing{RectShape{{0, 0, scene.width, scene.height}}, look.colour("paper"), {}}});
    layer.items.push_back(
        {Role::Land, {}, Drawing{RectShape{{8, legendHeight + 4, 176, legendHeight + 28}}, look.colour("land"), {}}});
    PageGrid grid = pageTemplate.pages.at("A4");
    grid.legendTop = 3;
    drawLegend(
        pageTemplate, grid, grid.width - grid.margin - 66, [](LegendEntry const&) { return true; }, look, layer.items);
    addPresence(pageTemplate, look, layer.items);
    addThemes(pageTemplate, look, layer.items);
    addRules(look, layer.items);
    scene.layers.push_back(std::move(layer));
    return scene;
}

} // namespace cartocontrat::tests
