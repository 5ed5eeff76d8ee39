// SPDX-License-Identifier: EUPL-1.2
#include "geo/linear.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

TEST_CASE("A point falls on the nearest place of a line") {
    Line const line{{0, 0}, {10, 0}, {10, 10}};
    struct Case {
        Point point;
        double along, away;
    };
    auto const wanted = GENERATE(values<Case>({{{4, 3}, 4, 3}, {{-3, 4}, 0, 5}, {{12, 7}, 17, 2}, {{10, 14}, 20, 4}}));
    auto const found = nearestOn(line, wanted.point);
    CHECK(found.along == Approx(wanted.along));
    CHECK(found.away == Approx(wanted.away));
}

TEST_CASE("The distance to an area is nought inside and to the nearest edge outside, holes too") {
    MultiPolygon const area{
        {Polygon{{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}}, {{4, 4}, {4, 6}, {6, 6}, {6, 4}, {4, 4}}}}}};
    CHECK(distanceTo(area, {1, 1}) == 0);
    CHECK(distanceTo(area, {5, 5}) == Approx(1));
    CHECK(distanceTo(area, {13, 14}) == Approx(5));
}

TEST_CASE("Midway between points lies on the line that passes nearest to them all") {
    MultiLine const lines{{{{0, 0}, {100, 0}}, {{0, 50}, {100, 50}}}};
    CHECK(midwayAlong(lines, {{10, 40}, {50, 45}}) == Point{30, 50});
    CHECK(midwayAlong(lines, {{70, 1}}) == Point{70, 0});
    CHECK_FALSE(midwayAlong(lines, {}));
    CHECK_FALSE(midwayAlong({}, {{1, 1}}));
}
