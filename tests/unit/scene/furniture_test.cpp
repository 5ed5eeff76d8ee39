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

TEST_CASE("a logo fills its zone at the right end of the title without leaving it, wide or high") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1);
    auto const& grid = fixture.pageTemplate.pages.at("A4");
    for (auto const& [width, height] : {std::pair(80.0, 10.0), std::pair(10.0, 80.0)}) {
        CAPTURE(width, height);
        Logo const logo{width, height, {{{{{0, 0}, {width, 0}, {width, height}, {0, height}, {0, 0}}}, Colour{}}}};
        std::vector<Item> items;
        auto const right = drawLogo(logo, grid, look, items);
        REQUIRE(items.size() == 1);
        Extent box;
        for (Point const p : std::get<PathShape>(std::get<Drawing>(items[0].mark).shape).lines.at(0)) {
            box.extend(p);
        }
        CHECK(box.maxX == Approx(289));
        CHECK(box.width() <= 36.0001);
        CHECK(box.height() <= 15.6001);
        CHECK((box.width() == Approx(36) || box.height() == Approx(15.6)));
        CHECK(right == Approx(box.minX - 6));
    }
}

TEST_CASE("the foot prints the date of making after the maker, then the mention of communication") {
    auto const fixture = shippedPages();
    Look const look(fixture.style, *fixture.fonts, 1);
    std::vector<Item> items;
    drawFoot("Source : essai", {{}, "Avec le soutien de l’Europe", "déc. 2018"}, 3, fixture.pageTemplate,
             fixture.pageTemplate.pages.at("A4"), look, items);
    std::string printed;
    for (auto const& item : items) {
        if (auto const* run = std::get_if<TextRun>(&item.mark); run != nullptr && item.role == Role::Sources) {
            printed += run->text;
        }
    }
    CHECK(printed.ends_with("Cd62, SIGEO, déc. 2018     Avec le soutien de l’Europe"));
}
