// SPDX-License-Identifier: EUPL-1.2
#include "geo/geometry.hpp"

#include "unit/geo/shapes.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;
using namespace cartocontrat::test;

TEST_CASE("An extent is empty until something is put in") {
    Extent extent;
    CHECK(extent.isEmpty());
    CHECK(extent.width() == 0);
    CHECK(extent.height() == 0);
    extent.extend(Extent{});
    CHECK(extent.isEmpty());

    extent.extend(Point{3, 4});
    CHECK_FALSE(extent.isEmpty());
    CHECK(extent == Extent{3, 4, 3, 4});

    extent.extend(Extent{-1, 5, 2, 8});
    CHECK(extent == Extent{-1, 4, 3, 8});
    CHECK(extent.centre() == Point{1, 6});
    CHECK(extent.contains({3, 8}));
    CHECK_FALSE(extent.contains({3.1, 8}));
    CHECK(extent.grown(1) == Extent{-2, 3, 4, 9});
}

TEST_CASE("Extents that touch meet, empty ones meet nothing") {
    Extent const unit{0, 0, 1, 1};
    CHECK(unit.intersects({1, 1, 2, 2}));
    CHECK_FALSE(unit.intersects({1.1, 0, 2, 1}));
    CHECK_FALSE(unit.intersects(Extent{}));
    CHECK_FALSE(Extent{}.intersects(unit));
}

TEST_CASE("The extent of a geometry holds all its parts") {
    CHECK(extentOf(Geometry{}).isEmpty());
    CHECK(extentOf(Geometry{MultiPoint{{{1, 2}, {-1, 5}}}}) == Extent{-1, 2, 1, 5});
    CHECK(extentOf(Geometry{MultiLine{{{{0, 0}, {1, 1}}, {{5, -3}, {2, 2}}}}}) == Extent{0, -3, 5, 2});
    CHECK(extentOf(Geometry{MultiPolygon{{Polygon{{rectangleRing(0, 0, 2, 3)}}, Polygon{{rectangleRing(7, 8, 9, 9)}},
                                          Polygon{}}}}) == Extent{0, 0, 9, 9});
}

TEST_CASE("Lengths add up along a line") {
    CHECK(length({}) == 0);
    CHECK(length({{1, 1}}) == 0);
    CHECK(length({{0, 0}, {3, 4}, {3, 10}}) == 11);
}

TEST_CASE("A ring's area is positive when it turns from x to y") {
    Line ring = rectangleRing(0, 0, 2, 3);
    CHECK(signedArea(ring) == 6);
    std::reverse(ring.begin(), ring.end());
    CHECK(signedArea(ring) == -6);
    CHECK(signedArea({}) == 0);
    CHECK(signedArea({{1, 1}, {2, 2}, {1, 1}}) == 0);
}

TEST_CASE("A ring's area stays exact far from the origin") {
    CHECK(signedArea(rectangleRing(650'000.25, 7'040'000.5, 650'000.75, 7'040'001.5)) == 0.5);
}

TEST_CASE("Holes are subtracted from a polygon's area whichever way they turn") {
    Line hole = rectangleRing(1, 1, 2, 2);
    MultiPolygon polygons{{Polygon{{rectangleRing(0, 0, 4, 4), hole}}}};
    CHECK(area(polygons) == 15);
    std::reverse(hole.begin(), hole.end());
    polygons.polygons.front().rings.back() = hole;
    polygons.polygons.push_back(Polygon{{rectangleRing(10, 0, 11, 1)}});
    CHECK(area(polygons) == 16);
    CHECK(area(MultiPolygon{}) == 0);
}

TEST_CASE("A point in a hole is outside, one on an island in it inside") {
    MultiPolygon const polygons{
        {Polygon{{rectangleRing(0, 0, 10, 10), rectangleRing(2, 2, 8, 8)}}, Polygon{{rectangleRing(4, 4, 6, 6)}}}};
    CHECK(contains(polygons, {1, 1}));
    CHECK_FALSE(contains(polygons, {3, 3}));
    CHECK(contains(polygons, {5, 5}));
    CHECK_FALSE(contains(polygons, {11, 5}));
    CHECK_FALSE(contains(polygons, {-1, 5}));
    CHECK_FALSE(contains(MultiPolygon{}, {0, 0}));
}

TEST_CASE("A ray through corners counts each of them once") {
    MultiPolygon const diamond{{Polygon{{{{0, -1}, {1, 0}, {0, 1}, {-1, 0}, {0, -1}}}}}};
    CHECK(contains(diamond, {0, 0}));
    CHECK_FALSE(contains(diamond, {-2, 0}));
    CHECK_FALSE(contains(diamond, {-2, 1}));
    CHECK_FALSE(contains(diamond, {-2, -1}));
}

TEST_CASE("A point along a line is found by its distance from the start") {
    Line const line{{0, 0}, {10, 0}, {10, 0}, {10, 5}};
    auto const [along, point] = GENERATE(table<double, Point>({
        {0, {0, 0}},
        {4, {4, 0}},
        {10, {10, 0}},
        {12, {10, 2}},
        {15, {10, 5}},
        {-3, {0, 0}},
        {99, {10, 5}},
    }));
    CHECK(pointAlong(line, along) == point);
    CHECK(pointAlong({{7, 7}}, along) == Point{7, 7});
}
