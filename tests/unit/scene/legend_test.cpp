// SPDX-License-Identifier: EUPL-1.2
#include "scene/inventory.hpp"
#include "scene/page/legend.hpp"
#include "unit/scene/scene_reading.hpp"
#include "unit/scene/shipped_pages.hpp"

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Scene legendOf(PageFixture const& fixture, PageGrid const& grid, double columnWidth) {
    Scene scene;
    scene.width = grid.width;
    scene.height = grid.height;
    Look const look(fixture.style, *fixture.fonts, grid.typeFactor);
    SceneLayer layer{"legende", {}, {}};
    drawLegend(
        fixture.pageTemplate, grid, grid.width - grid.margin - columnWidth, [](LegendEntry const&) { return true; },
        look, layer.items);
    scene.layers.push_back(std::move(layer));
    return scene;
}

/// Wording of data/contrats/legende.csv without its last group, which is the foot line and no entry.
std::vector<DrawnLegendLabel> printedLegend(PageFixture const& fixture) {
    std::vector<DrawnLegendLabel> result;
    for (auto const& wording : fixture.contracts.legend) {
        if (wording.group != fixture.contracts.legend.back().group) {
            result.push_back({wording.group, wording.label});
        }
    }
    return result;
}

} // namespace

TEST_CASE("the legend has the headings and labels of the contract, whole and in their order, at every column width") {
    auto const fixture = shippedPages();
    auto const expected = printedLegend(fixture);
    REQUIRE(expected.size() == 26);
    for (auto const& [format, grid] : fixture.pageTemplate.pages) {
        for (auto const width : grid.columnWidths) {
            CAPTURE(format, width);
            CHECK(readInventory(legendOf(fixture, grid, width)).legend == expected);
        }
    }
}

TEST_CASE("the legend stays between its rule and the foot, within the margins, and no two texts overlap") {
    auto const fixture = shippedPages();
    for (auto const& [format, grid] : fixture.pageTemplate.pages) {
        for (auto const width : grid.columnWidths) {
            CAPTURE(format, width);
            std::vector<Extent> boxes;
            auto const scene = legendOf(fixture, grid, width);
            for (auto const& item : scene.layers.front().items) {
                if (auto const* run = std::get_if<TextRun>(&item.mark)) {
                    CAPTURE(run->text);
                    auto const box = boxOf(*run, *fixture.fonts);
                    CHECK(box.minX >= grid.margin - 1e-9);
                    CHECK(box.maxX <= grid.width - grid.margin);
                    CHECK(box.minY > grid.legendTop);
                    CHECK(box.maxY < grid.footRule);
                    // Lines of one label stand so close that a descent may reach the next line's accents.
                    for (auto const& other : boxes) {
                        CHECK_FALSE(box.grown(-0.2).intersects(other.grown(-0.2)));
                    }
                    boxes.push_back(box);
                }
            }
        }
    }
}

TEST_CASE("every entry of the legend has a symbol") {
    auto const fixture = shippedPages();
    auto const& grid = fixture.pageTemplate.pages.at("A4");
    auto const symbols = subjectsOf(legendOf(fixture, grid, 56), Role::LegendSymbol);
    for (auto const& entry : printedLegend(fixture)) {
        CAPTURE(entry.label);
        CHECK(symbols.contains(entry.label));
    }
}
