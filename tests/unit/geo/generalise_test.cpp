// SPDX-License-Identifier: EUPL-1.2
#include "geo/generalise.hpp"

#include "geo/overlay.hpp"
#include "shapes.hpp"

#include <catch2/catch.hpp>

#include <map>
#include <numeric>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

std::vector<MultiPolygon> generalised(std::vector<MultiPolygon> areas, double tolerance) {
    std::vector<MultiPolygon*> pointers;
    for (auto& area : areas) {
        pointers.push_back(&area);
    }
    generalise(pointers, tolerance);
    return areas;
}

std::size_t vertexCount(std::vector<MultiPolygon> const& areas) {
    std::size_t count = 0;
    for (auto const& area : areas) {
        for (auto const& ring : ringsOf(area)) {
            count += ring.size();
        }
    }
    return count;
}

/// A border between two corners with a vertex every metre, each up to `amplitude` off the straight line.
Line wavyBorder(Draw& draw, Point from, Point to, double amplitude) {
    auto const steps = static_cast<int>(distance(from, to));
    Line border{from};
    for (int i = 1; i < steps; ++i) {
        Point const straight = from + (to - from) * (double(i) / steps);
        border.push_back(straight + Point{draw.between(-amplitude, amplitude), draw.between(-amplitude, amplitude)});
    }
    border.push_back(to);
    return border;
}

void follow(Line& ring, Line const& border) {
    ring.insert(ring.end(), border.begin() + (ring.empty() ? 0 : 1), border.end());
}

Line backwards(Line line) {
    std::reverse(line.begin(), line.end());
    return line;
}

/// Cells of 50 m in a square, whose borders wave; every second one is drawn the other way round, from another corner.
std::vector<MultiPolygon> wavyCells(Draw& draw, int side, double amplitude) {
    constexpr double size = 50;
    std::map<std::pair<int, int>, Line> eastwards, northwards;
    for (int row = 0; row <= side; ++row) {
        for (int column = 0; column <= side; ++column) {
            Point const corner{column * size, row * size};
            eastwards[{row, column}] = wavyBorder(draw, corner, corner + Point{size, 0}, amplitude);
            northwards[{row, column}] = wavyBorder(draw, corner, corner + Point{0, size}, amplitude);
        }
    }
    std::vector<MultiPolygon> cells;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            Line ring;
            follow(ring, eastwards[{row, column}]);
            follow(ring, northwards[{row, column + 1}]);
            follow(ring, backwards(eastwards[{row + 1, column}]));
            follow(ring, backwards(northwards[{row, column}]));
            if ((row + column) % 2 == 1) {
                std::rotate(ring.begin(), ring.begin() + 20, ring.end() - 1);
                ring.back() = ring.front();
                ring = backwards(ring);
            }
            cells.push_back({{Polygon{{ring}}}});
        }
    }
    return cells;
}

/// How often each edge is drawn, whichever way.
std::map<std::array<double, 4>, int> edgesOf(std::vector<MultiPolygon> const& areas) {
    std::map<std::array<double, 4>, int> edges;
    for (auto const& area : areas) {
        for (auto const& ring : ringsOf(area)) {
            for (std::size_t i = 1; i < ring.size(); ++i) {
                auto const [a, b] =
                    std::minmax({std::pair(ring[i - 1].x, ring[i - 1].y), std::pair(ring[i].x, ring[i].y)});
                ++edges[{a.first, a.second, b.first, b.second}];
            }
        }
    }
    return edges;
}

double totalArea(std::vector<MultiPolygon> const& areas) {
    return std::accumulate(areas.begin(), areas.end(), 0.0,
                           [](double sum, MultiPolygon const& one) { return sum + area(one); });
}

} // namespace

TEST_CASE("Areas that share borders still share them when generalised, without gap or overlap") {
    for (std::uint32_t seed = 1; seed <= 20; ++seed) {
        Draw draw(seed);
        constexpr int side = 4;
        auto const cells = wavyCells(draw, side, 0.4);
        auto const simple = generalised(cells, 1);
        CAPTURE(seed);
        CHECK(vertexCount(simple) * 4 < vertexCount(cells));
        for (auto const& [edge, count] : edgesOf(simple)) {
            bool const isInside = std::max(edge[0], edge[2]) > 3 && std::min(edge[0], edge[2]) < side * 50 - 3 &&
                                  std::max(edge[1], edge[3]) > 3 && std::min(edge[1], edge[3]) < side * 50 - 3;
            CHECK(count == (isInside ? 2 : 1));
        }
        auto const whole = dissolve(simple, 0);
        REQUIRE(whole);
        REQUIRE(whole->polygons.size() == 1);
        CHECK(whole->polygons.front().rings.size() == 1);
        CHECK(area(*whole) == Approx(totalArea(simple)).epsilon(1e-12));
    }
}

TEST_CASE("No vertex of a generalised area is farther from its border than the tolerance, and each is one it had") {
    Draw draw(7);
    auto const cells = wavyCells(draw, 3, 0.45);
    auto const simple = generalised(cells, 0.4);
    CHECK(vertexCount(simple) < vertexCount(cells));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        auto const& ring = simple[i].polygons.front().rings.front();
        CHECK(isValid(simple[i]));
        for (Point const p : cells[i].polygons.front().rings.front()) {
            CHECK(distanceToLine(p, ring) <= 0.4001);
        }
        for (Point const p : ring) {
            CHECK(distanceToLine(p, cells[i].polygons.front().rings.front()) == 0);
        }
    }
}

TEST_CASE("An island keeps the shape of the hole it fills, wherever both begin and whichever way they turn") {
    Draw draw(3);
    Line const shore = draw.star({0, 0}, 400, 99.8, 100.2);
    Line island = shore;
    std::rotate(island.begin(), island.begin() + 137, island.end() - 1);
    island.back() = island.front();
    std::reverse(island.begin(), island.end());
    MultiPolygon const sea{{Polygon{{rectangleRing(-200, -200, 200, 200), shore}}}};
    auto const simple = generalised({sea, {{Polygon{{island}}}}}, 1);
    CHECK(vertexCount(simple) < 200);
    CHECK(totalArea(simple) == Approx(400.0 * 400.0).epsilon(1e-12));
    auto const whole = dissolve(simple, 0);
    REQUIRE(whole);
    CHECK(whole->polygons.front().rings.size() == 1);
}

TEST_CASE("An area that would collapse or cross itself keeps its vertices, and so do its neighbours along it") {
    // A strip half a metre wide between two fields, with a vertex in the middle of each side.
    Line const low{{0, 10}, {50, 10.2}, {100, 10}};
    Line const high{{0, 10}, {50, 10.7}, {100, 10}};
    MultiPolygon const strip{{Polygon{{{low[0], low[1], low[2], high[1], low[0]}}}}};
    MultiPolygon const south{{Polygon{{{{0, 0}, {100, 0}, low[2], low[1], low[0], {0, 0}}}}}};
    MultiPolygon const north{{Polygon{{{high[0], high[1], high[2], {100, 20}, {0, 20}, high[0]}}}}};
    auto const kept = generalised({south, strip, north}, 1);
    CHECK(area(kept[1]) == Approx(area(strip)));
    CHECK(totalArea(kept) == Approx(2000));
    for (auto const& one : kept) {
        CHECK(isValid(one));
    }
}

TEST_CASE("Small areas are not lost, and nothing at all is no matter") {
    auto const tiny = rectangle(0, 0, 0.3, 0.3);
    CHECK(area(generalised({tiny}, 1)[0]) == Approx(0.09));
    CHECK(generalised({}, 1).empty());
    CHECK(generalised({MultiPolygon{}}, 1)[0].polygons.empty());
    Line const star = Draw(5).star({0, 0}, 12, 0.1, 0.4);
    CHECK(area(generalised({{{Polygon{{star}}}}}, 1)[0]) > 0.05);
}

TEST_CASE("A line is generalised alike in both directions and keeps its ends; a small loop stays") {
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
        Draw draw(seed);
        MultiLine forth{{draw.wander({0, 0}, 60, 1.2)}};
        MultiLine back{{backwards(forth.lines[0])}};
        auto const before = forth.lines[0];
        generalise(forth, 1);
        generalise(back, 1);
        CAPTURE(seed);
        CHECK(forth.lines[0] == backwards(back.lines[0]));
        CHECK(forth.lines[0].size() < before.size());
        CHECK(forth.lines[0].front() == before.front());
        CHECK(forth.lines[0].back() == before.back());
    }
    MultiLine loop{{{{0, 0}, {0.5, 0}, {0.5, 0.5}, {0, 0}}}};
    generalise(loop, 1);
    CHECK(loop.lines[0].size() == 4);
}
