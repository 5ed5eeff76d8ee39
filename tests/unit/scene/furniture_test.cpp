// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/furniture.hpp"
#include "unit/scene/shipped_pages.hpp"

#include <cmath>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// The digit before the noughts; 0 when there is more than one.
int leadingDigit(double number) {
    while (number >= 10 && std::fmod(number, 10) == 0) {
        number /= 10;
    }
    return number < 10 ? static_cast<int>(number) : 0;
}

} // namespace

TEST_CASE("the scale bar is 1, 2 or 5 times a power of ten long, and 18 to 50 mm on paper, at every scale") {
    auto const fixture = shippedPages();
    for (auto const scale : fixture.pageTemplate.scales) {
        CAPTURE(scale);
        auto const metres = scaleBarMetres(scale);
        auto const digit = leadingDigit(metres);
        CHECK((digit == 1 || digit == 2 || digit == 5));
        auto const onPaper = metres * 1000 / scale;
        CHECK(onPaper >= 18);
        CHECK(onPaper <= 50);
    }
}

TEST_CASE("scale and north stand within the frame, where they cover no territory if they can") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1);
    Extent const frame{70, 26, 227, 166};
    MultiPolygon const east{{Polygon{{{{140, 26}, {227, 26}, {227, 166}, {140, 166}, {140, 26}}}}}};
    Occupancy occupancy(frame);
    std::vector<Item> items;
    drawScale(200000, 0, frame, east, fixture.pageTemplate, look, occupancy, items);
    REQUIRE_FALSE(items.empty());
    for (auto const& item : items) {
        if (auto const* run = std::get_if<TextRun>(&item.mark)) {
            CAPTURE(run->text);
            CHECK(run->baseline.x >= frame.minX);
            CHECK(run->baseline.x + look.metrics().width(run->text, run->font) < 140);
            CHECK(frame.contains(run->baseline));
        }
    }
}

TEST_CASE("what stands in a corner keeps the scale out of it, and the scale blocks its own place") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1);
    Extent const frame{70, 26, 227, 166};
    auto const place = [&](Occupancy& occupancy) {
        std::vector<Item> items;
        drawScale(200000, 0, frame, {}, fixture.pageTemplate, look, occupancy, items);
        for (auto const& item : items) {
            if (auto const* run = std::get_if<TextRun>(&item.mark)) {
                return run->baseline;
            }
        }
        return Point{};
    };
    Occupancy occupancy(frame);
    auto const first = place(occupancy), second = place(occupancy);
    CHECK(first.x < 110);
    CHECK(first.y > 140);
    CHECK(distance(first, second) > 40);
}
