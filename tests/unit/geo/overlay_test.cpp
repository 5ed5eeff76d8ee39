// SPDX-License-Identifier: EUPL-1.2
#include "geo/overlay.hpp"

#include "unit/geo/shapes.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

std::size_t ringCount(MultiPolygon const& polygons) {
    std::size_t count = 0;
    for (Polygon const& polygon : polygons.polygons) {
        count += polygon.rings.size();
    }
    return count;
}

bool isClosed(MultiPolygon const& polygons) {
    for (Polygon const& polygon : polygons.polygons) {
        for (Line const& ring : polygon.rings) {
            if (ring.size() < 4 || ring.front() != ring.back()) {
                return false;
            }
        }
    }
    return true;
}

MultiPolygon const bowTie{{Polygon{{{{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}}}}};

} // namespace

TEST_CASE("What is valid is not changed") {
    MultiPolygon const polygons{
        {Polygon{{rectangleRing(0, 0, 9, 9), rectangleRing(1, 1, 2, 2)}}, Polygon{{rectangleRing(20, 0, 21, 1)}}}};
    REQUIRE(isValid(polygons));
    auto const made = makeValid(polygons);
    REQUIRE(made);
    REQUIRE(made->polygons.size() == 2);
    CHECK(made->polygons[0].rings == polygons.polygons[0].rings);
    CHECK(made->polygons[1].rings == polygons.polygons[1].rings);
}

TEST_CASE("What is not valid is repaired") {
    SECTION("a ring that crosses itself becomes its two halves") {
        CHECK_FALSE(isValid(bowTie));
        auto const made = makeValid(bowTie);
        REQUIRE(made);
        CHECK(isValid(*made));
        CHECK(made->polygons.size() == 2);
        CHECK(area(*made) == 2);
    }
    SECTION("parts that overlap become one, without a hole where they did") {
        MultiPolygon overlapping = rectangle(0, 0, 3, 3);
        overlapping.polygons.push_back(Polygon{{rectangleRing(2, 2, 5, 5)}});
        CHECK_FALSE(isValid(overlapping));
        auto const made = makeValid(overlapping);
        REQUIRE(made);
        CHECK(made->polygons.size() == 1);
        CHECK(area(*made) == 17);
    }
    SECTION("empty parts, rings without an area and coordinates that are not finite go") {
        Line broken = rectangleRing(0, 0, 4, 4);
        broken.insert(broken.begin() + 2, Point{std::nan(""), 1});
        broken.front().x = std::numeric_limits<double>::infinity();
        MultiPolygon const polygons{
            {Polygon{}, Polygon{{{{1, 1}, {2, 2}, {1, 1}}}}, Polygon{{broken, {{1, 1}, {1, 1}}}}}};
        auto const made = makeValid(polygons);
        REQUIRE(made);
        CHECK(isValid(*made));
        CHECK(ringCount(*made) == 1);
        CHECK(area(*made) == 16);
    }
    SECTION("nothing stays nothing") {
        auto const made = makeValid(MultiPolygon{});
        REQUIRE(made);
        CHECK(made->polygons.empty());
    }
}

TEST_CASE("Areas whose edges match are dissolved into one") {
    std::vector<MultiPolygon> cells;
    for (int x = 0; x < 10; ++x) {
        for (int y = 0; y < 10; ++y) {
            cells.push_back(rectangle(x, y, x + 1, y + 1));
        }
    }
    auto const dissolved = dissolve(cells, 0.1);
    REQUIRE(dissolved);
    REQUIRE(dissolved->polygons.size() == 1);
    CHECK(ringCount(*dissolved) == 1);
    CHECK(area(*dissolved) == 100);
    CHECK(isClosed(*dissolved));
}

TEST_CASE("Areas apart stay apart, and an enclave stays a hole") {
    auto const dissolved = dissolve({rectangle(0, 0, 1, 3), rectangle(2, 0, 3, 3), rectangle(1, 0, 2, 1),
                                     rectangle(1, 2, 2, 3), rectangle(9, 9, 10, 10)},
                                    0.5);
    REQUIRE(dissolved);
    CHECK(dissolved->polygons.size() == 2);
    CHECK(ringCount(*dissolved) == 3);
    CHECK(area(*dissolved) == 9);
}

TEST_CASE("Areas that overlap, or whose edges do not match, are dissolved the general way") {
    SECTION("overlapping") {
        auto const dissolved = dissolve({rectangle(0, 0, 3, 3), rectangle(2, 2, 5, 5)}, 0);
        REQUIRE(dissolved);
        CHECK(dissolved->polygons.size() == 1);
        CHECK(area(*dissolved) == Approx(17));
        CHECK(isValid(*dissolved));
    }
    SECTION("a corner in the middle of the neighbour's edge") {
        auto const dissolved = dissolve({rectangle(0, 0, 1, 2), rectangle(1, 0, 2, 1), rectangle(1, 1, 2, 2)}, 0);
        REQUIRE(dissolved);
        CHECK(dissolved->polygons.size() == 1);
        CHECK(ringCount(*dissolved) == 1);
        CHECK(area(*dissolved) == Approx(4));
        CHECK(isValid(*dissolved));
    }
    SECTION("crossing themselves") {
        auto const dissolved = dissolve({bowTie, rectangle(2, 0, 3, 2)}, 0);
        REQUIRE(dissolved);
        CHECK(area(*dissolved) == Approx(4));
        CHECK(isValid(*dissolved));
    }
}

TEST_CASE("A gap narrower than the sliver is closed, a wider one is not") {
    // Two areas that should touch along x = 50, but leave a gap of 4 between y = 10 and y = 90.
    MultiPolygon const left{{Polygon{{{{0, 0}, {50, 0}, {50, 10}, {46, 50}, {50, 90}, {50, 100}, {0, 100}, {0, 0}}}}}};
    MultiPolygon const right{{Polygon{{{{100, 0}, {100, 100}, {50, 100}, {50, 90}, {50, 10}, {50, 0}, {100, 0}}}}}};
    auto const closed = dissolve({left, right}, 3);
    REQUIRE(closed);
    CHECK(ringCount(*closed) == 1);
    CHECK(area(*closed) == Approx(10000));
    auto const open = dissolve({left, right}, 1);
    REQUIRE(open);
    CHECK(ringCount(*open) == 2);
    CHECK(area(*open) == Approx(10000 - 160));
}

TEST_CASE("A crack between areas that reaches the outside is closed, and no corner moves") {
    // Two areas that should touch along x = 50 miss each other by 2 from y = 20 to the top, and have an inlet of 10.
    MultiPolygon const left{{Polygon{
        {{{0, 0}, {50, 0}, {50, 20}, {49, 100}, {30, 100}, {30, 60}, {20, 60}, {20, 100}, {0, 100}, {0, 0}}}}}};
    MultiPolygon const right{{Polygon{{{{100, 0}, {100, 100}, {51, 100}, {50, 20}, {50, 0}, {100, 0}}}}}};
    auto const closed = dissolve({left, right}, 3);
    REQUIRE(closed);
    REQUIRE(closed->polygons.size() == 1);
    CHECK(ringCount(*closed) == 1);
    CHECK(area(*closed) == Approx(10000 - 400).epsilon(0.0005));
    for (Point const corner : {Point{0, 0}, Point{100, 0}, Point{100, 100}, Point{30, 100}, Point{30, 60},
                               Point{20, 60}, Point{20, 100}, Point{0, 100}}) {
        auto const& outline = closed->polygons.front().rings.front();
        CHECK(std::find(outline.begin(), outline.end(), corner) != outline.end());
    }
    auto const open = dissolve({left, right}, 0);
    REQUIRE(open);
    CHECK(area(*open) == Approx(10000 - 400 - 80));
}

TEST_CASE("Nothing dissolves into nothing") {
    auto const dissolved = dissolve({}, 1);
    REQUIRE(dissolved);
    CHECK(dissolved->polygons.empty());
    auto const empty = dissolve({MultiPolygon{}, MultiPolygon{}}, 1);
    REQUIRE(empty);
    CHECK(empty->polygons.empty());
}

TEST_CASE("Difference and intersection share an area between them") {
    MultiPolygon const a = rectangle(0, 0, 4, 4);
    MultiPolygon const b = rectangle(2, 2, 6, 6);
    auto const without = difference(a, b);
    auto const both = intersection(a, b);
    REQUIRE(without);
    REQUIRE(both);
    CHECK(area(*without) == 12);
    CHECK(area(*both) == 4);
    CHECK(extentOf(*both) == Extent{2, 2, 4, 4});
    CHECK(difference(a, MultiPolygon{}).map([](auto const& rest) { return area(rest); }) == 16);
    CHECK(difference(a, a)->polygons.empty());
    CHECK(intersection(a, rectangle(4, 0, 8, 4))->polygons.empty()); // touch along a line
}

TEST_CASE("A buffer has round or mitred corners") {
    MultiPolygon const square = rectangle(0, 0, 10, 10);
    auto const mitred = buffer(square, 2, Corners::Mitred);
    auto const round = buffer(square, 2);
    auto const inner = buffer(square, -2);
    REQUIRE(mitred);
    REQUIRE(round);
    REQUIRE(inner);
    CHECK(area(*mitred) == Approx(196));
    CHECK(area(*round) == Approx(180 + 3.14159265 * 4).epsilon(0.002));
    CHECK(area(*inner) == Approx(36));
    CHECK(buffer(square, -6)->polygons.empty());
}

TEST_CASE("The interior point is the centre of the largest circle within") {
    auto const square = interiorPoint(rectangle(0, 0, 10, 10), 0.01);
    REQUIRE(square);
    CHECK(distance(*square, {5, 5}) < 0.02);

    // A letter L: the centre of its extent is outside. The largest circle touches both outer edges and the inner
    // corner (2, 2): radius r with r + r/sqrt(2)... = the corner's distance, r = 2 sqrt(2) / (1 + sqrt(2)).
    MultiPolygon const letter{{Polygon{{{{0, 0}, {10, 0}, {10, 2}, {2, 2}, {2, 10}, {0, 10}, {0, 0}}}}}};
    auto const corner = interiorPoint(letter, 0.001);
    REQUIRE(corner);
    double const radius = 2 * std::sqrt(2.0) / (1 + std::sqrt(2.0));
    CHECK(distance(*corner, {radius, radius}) < 0.01);
    CHECK(contains(letter, *corner));
}

TEST_CASE("The interior point avoids holes and chooses the roomiest part") {
    MultiPolygon const parts{
        {Polygon{{rectangleRing(0, 0, 10, 10), rectangleRing(2, 2, 8, 8)}}, Polygon{{rectangleRing(20, 0, 23, 3)}}}};
    auto const point = interiorPoint(parts, 0.01);
    REQUIRE(point);
    CHECK(distance(*point, {21.5, 1.5}) < 0.02);
}

TEST_CASE("The interior point of a very thin area is found too") {
    MultiPolygon const thin = rectangle(0, 0, 10000, 0.001);
    auto const point = interiorPoint(thin, 1);
    REQUIRE(point);
    CHECK(extentOf(thin).contains(*point));
}

TEST_CASE("Lines are cut at an area, line after line, and not where they cross each other") {
    MultiLine const lines{{{{-5, 5}, {15, 5}}, {{5, -5}, {5, 5}, {5, 15}}, {{20, 20}, {30, 30}}, {{1, 1}, {2, 2}}}};
    auto const inside = intersection(lines, rectangle(0, 0, 10, 10));
    REQUIRE(inside);
    REQUIRE(inside->lines.size() == 3);
    CHECK(inside->lines[0] == Line{{0, 5}, {10, 5}});
    CHECK(inside->lines[1] == Line{{5, 0}, {5, 5}, {5, 10}});
    CHECK(inside->lines[2] == Line{{1, 1}, {2, 2}});
    CHECK(intersection(lines, MultiPolygon{})->lines.empty());
    CHECK(intersection(MultiLine{{{}, {{1, 1}}}}, rectangle(0, 0, 10, 10))->lines.empty());
}

TEST_CASE("Lines are joined where just two meet") {
    auto const merged = mergeLines({{{{0, 0}, {1, 0}},
                                     {{2, 0}, {1, 0}},
                                     {{2, 0}, {3, 0}},
                                     {{3, 0}, {4, 1}},
                                     {{3, 0}, {4, -1}},
                                     {{9, 9}, {8, 8}}}});
    REQUIRE(merged);
    REQUIRE(merged->lines.size() == 4);
    double total = 0;
    std::size_t longest = 0;
    for (Line const& line : merged->lines) {
        total += length(line);
        longest = std::max(longest, line.size());
    }
    CHECK(total == Approx(3 + 3 * std::sqrt(2.0)));
    CHECK(longest == 4);
    CHECK(mergeLines({})->lines.empty());
}

TEST_CASE("A ring that is not closed is an error with GEOS's own words") {
    MultiPolygon const open{{Polygon{{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}}}}};
    auto const failed = buffer(open, 1);
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == Code::ExternalFailure);
    REQUIRE(failed.error().arguments.size() == 2);
    CHECK(failed.error().arguments[0] == "GEOS");
    CHECK(failed.error().arguments[1].find("closed") != std::string::npos);
    CHECK_FALSE(isValid(open));
    // makeValid closes it.
    CHECK(area(makeValid(open).value()) == 1);
}
