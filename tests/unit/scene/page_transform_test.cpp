// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/page_transform.hpp"
#include "unit/scene/seeded.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;
using namespace cartocontrat::test;

TEST_CASE("a kilometre at 1 : 100 000 is a centimetre, north is up") {
    PageTransform const transform({640000, 7060000}, {148.5, 96.2}, 100000);
    CHECK(transform.toPage(Point{640000, 7060000}) == Point{148.5, 96.2});
    auto const northEast = transform.toPage(Point{641000, 7061000});
    CHECK(northEast.x == Approx(158.5));
    CHECK(northEast.y == Approx(86.2));
}

TEST_CASE("ground to page and back is the same place to a micrometre") {
    Seeded seeded(3950);
    for (int round = 0; round < 1000; ++round) {
        PageTransform const transform({seeded.between(590000, 720000), seeded.between(6980000, 7110000)},
                                      {seeded.between(50, 250), seeded.between(30, 160)},
                                      seeded.between(50000, 500000));
        Point const page{seeded.between(0, 297), seeded.between(0, 210)};
        CHECK(distance(transform.toPage(transform.toGround(page)), page) < 1e-6);
        Point const ground{seeded.between(590000, 720000), seeded.between(6980000, 7110000)};
        CHECK(distance(transform.toGround(transform.toPage(ground)), ground) < 1e-3);
    }
}

TEST_CASE("a window on the page is a window on the ground, whichever way y goes") {
    PageTransform const transform({0, 0}, {100, 100}, 100000);
    auto const ground = transform.toGround(Extent{90, 80, 120, 110});
    CHECK(ground.minX == Approx(-1000));
    CHECK(ground.maxX == Approx(2000));
    CHECK(ground.minY == Approx(-1000));
    CHECK(ground.maxY == Approx(2000));
}

TEST_CASE("lines are cut to the window, areas too, and what lies outside is left out") {
    PageTransform const transform({0, 0}, {100, 100}, 100000);
    Extent const window{90, 90, 110, 110};
    auto const lines =
        transform.toPage(MultiLine{{{{-5000, 0}, {5000, 0}}, {{-5000, 9000}, {5000, 9000}}}}, window, 0.05);
    REQUIRE(lines.size() == 1);
    CHECK(length(lines.front()) == Approx(20));
    Line const ring{{-5000, -500}, {5000, -500}, {5000, 500}, {-5000, 500}, {-5000, -500}};
    auto const areas = transform.toPage(MultiPolygon{{Polygon{{ring}}}}, window, 0.05);
    CHECK(area(areas) == Approx(200));
    CHECK(transform.toPage(MultiPolygon{{Polygon{{ring}}}}, Extent{0, 0, 10, 10}, 0.05).polygons.empty());
}
