// SPDX-License-Identifier: EUPL-1.2
#include "geo/clip.hpp"

#include "unit/geo/shapes.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Extent const window{0, 0, 10, 10};

bool isInsideWindow(Line const& line) {
    return std::all_of(line.begin(), line.end(), [](Point p) { return window.contains(p); });
}

} // namespace

TEST_CASE("A line is cut into its parts inside the window") {
    auto const [line, parts] = GENERATE(table<Line, std::vector<Line>>({
        {{}, {}},
        {{{5, 5}}, {}},
        {{{1, 1}, {9, 9}}, {{{1, 1}, {9, 9}}}},
        {{{-5, 5}, {15, 5}}, {{{0, 5}, {10, 5}}}},
        {{{-5, 5}, {5, 5}, {5, 15}}, {{{0, 5}, {5, 5}, {5, 10}}}},
        {{{2, 5}, {2, 20}, {8, 20}, {8, 5}}, {{{2, 5}, {2, 10}}, {{8, 10}, {8, 5}}}},
        {{{-1, 0}, {11, 0}}, {{{0, 0}, {10, 0}}}}, // along an edge
        {{{-1, 1}, {1, -1}}, {}},                  // only touches a corner
        {{{20, 20}, {30, 30}}, {}},
        {{{2, 2}, {2, 2}, {4, 2}}, {{{2, 2}, {2, 2}, {4, 2}}}},
        {{{1, 1}, {std::nan(""), 3}, {5, 5}, {6, 6}}, {{{5, 5}, {6, 6}}}},
    }));
    CHECK(clipLine(line, window) == parts);
}

TEST_CASE("Clipped lines lie inside the window, on the line, and lose nothing of it") {
    Draw draw{11};
    for (int round = 0; round < 300; ++round) {
        Line const line = draw.wander(draw.in(window.grown(5)), 2 + draw.below(40), 6);
        auto const parts = clipLine(line, window);
        double clippedLength = 0;
        for (Line const& part : parts) {
            REQUIRE(isInsideWindow(part));
            for (Point const p : part) {
                REQUIRE(distanceToLine(p, line) < 1e-9);
            }
            clippedLength += length(part);
        }
        // The length inside, measured by sampling.
        constexpr int samples = 400;
        double sampled = 0;
        for (std::size_t i = 1; i < line.size(); ++i) {
            int inside = 0;
            for (int s = 0; s < samples; ++s) {
                double const share = (s + 0.5) / samples;
                inside += window.contains(line[i - 1] + (line[i] - line[i - 1]) * share) ? 1 : 0;
            }
            sampled += distance(line[i - 1], line[i]) * inside / samples;
        }
        REQUIRE(clippedLength == Approx(sampled).margin(0.01 * static_cast<double>(line.size())));
    }
}

TEST_CASE("Polygons are cut at the window") {
    SECTION("across an edge and a corner") {
        auto const half = clipPolygons(rectangle(-5, 2, 5, 4), window);
        REQUIRE(half.polygons.size() == 1);
        CHECK(area(half) == 10);
        CHECK(area(clipPolygons(rectangle(8, 8, 20, 20), window)) == 4);
    }
    SECTION("one inside stays the same, one around becomes the window, one outside goes") {
        auto const inside = clipPolygons(rectangle(1, 1, 2, 2), window);
        REQUIRE(inside.polygons.size() == 1);
        CHECK(inside.polygons.front().rings.front() == rectangleRing(1, 1, 2, 2));
        CHECK(area(clipPolygons(rectangle(-1, -1, 11, 11), window)) == 100);
        CHECK(clipPolygons(rectangle(20, 20, 30, 30), window).polygons.empty());
        CHECK(clipPolygons(rectangle(10, 0, 20, 5), window).polygons.empty());
    }
    SECTION("holes are cut too, and those outside go") {
        MultiPolygon const holed{{Polygon{{rectangleRing(-10, 0, 10, 10), rectangleRing(-2, 2, 2, 4),
                                           rectangleRing(-8, 2, -6, 4), rectangleRing(5, 5, 6, 6)}}}};
        auto const clipped = clipPolygons(holed, window);
        REQUIRE(clipped.polygons.size() == 1);
        CHECK(clipped.polygons.front().rings.size() == 3);
        CHECK(area(clipped) == 100 - 4 - 1);
    }
}

TEST_CASE("Clipped polygons are closed, inside the window, and hold the points that the whole held") {
    Draw draw{12};
    for (int round = 0; round < 200; ++round) {
        Point const centre = draw.in(window.grown(4));
        MultiPolygon const star{{Polygon{{draw.star(centre, 5 + draw.below(30), 1, 9)}}}};
        auto const clipped = clipPolygons(star, window);
        for (Polygon const& polygon : clipped.polygons) {
            for (Line const& ring : polygon.rings) {
                REQUIRE(ring.size() >= 4);
                REQUIRE(ring.front() == ring.back());
                REQUIRE(isInsideWindow(ring));
            }
        }
        for (int probe = 0; probe < 200; ++probe) {
            Point const p = draw.in(window.grown(-0.001));
            REQUIRE(contains(clipped, p) == contains(star, p));
        }
    }
}

TEST_CASE("Simplifying leaves out what is nearer than the tolerance") {
    CHECK(simplify({}, 1).empty());
    CHECK(simplify({{1, 2}}, 1) == Line{{1, 2}});
    CHECK(simplify({{0, 0}, {5, 0.5}, {10, 0}}, 1) == Line{{0, 0}, {10, 0}});
    CHECK(simplify({{0, 0}, {5, 1.5}, {10, 0}}, 1) == Line{{0, 0}, {5, 1.5}, {10, 0}});
    CHECK(simplify({{0, 0}, {5, 0}, {10, 0}}, 0) == Line{{0, 0}, {10, 0}});
    // A hairpin on its own line: the far end is not near the segment between the ends.
    CHECK(simplify({{0, 0}, {20, 0}, {10, 0}}, 1) == Line{{0, 0}, {20, 0}, {10, 0}});
}

TEST_CASE("A simplified ring stays closed, and one smaller than the tolerance shrinks to its ends") {
    Line const ring = rectangleRing(0, 0, 10, 10);
    CHECK(simplify(ring, 1) == ring);
    CHECK(simplify(ring, 20) == Line{{0, 0}, {0, 0}});
    CHECK(signedArea(simplify(ring, 20)) == 0);
}

TEST_CASE("No point of a simplified line or of its original is farther than the tolerance from the other") {
    Draw draw{13};
    for (int round = 0; round < 200; ++round) {
        Line line = draw.wander({0, 0}, 3 + draw.below(200), 10);
        bool const closed = draw.below(2) == 0;
        if (closed) {
            line.push_back(line.front());
        }
        double const tolerance = draw.between(0.1, 15);
        Line const simple = simplify(line, tolerance);
        REQUIRE(simple.size() <= line.size());
        REQUIRE(simple.front() == line.front());
        REQUIRE(simple.back() == line.back());
        for (Point const p : line) {
            REQUIRE(distanceToLine(p, simple) <= tolerance * (1 + 1e-12));
        }
        for (std::size_t i = 1; i < simple.size(); ++i) {
            REQUIRE(distanceToLine(simple[i], line) == 0);
            REQUIRE(distanceToLine((simple[i - 1] + simple[i]) * 0.5, line) <= tolerance * (1 + 1e-12));
        }
    }
}
