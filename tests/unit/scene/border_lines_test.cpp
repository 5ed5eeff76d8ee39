// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/border_lines.hpp"
#include "unit/scene/seeded.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <optional>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Extent const everything{-1e6, -1e6, 1e6, 1e6};

MultiPolygon square(double x, double y, double side) {
    return {{Polygon{{{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}, {x, y}}}}}};
}

std::vector<MultiPolygon const*> pointersTo(std::vector<MultiPolygon> const& areas) {
    std::vector<MultiPolygon const*> result;
    for (auto const& area : areas) {
        result.push_back(&area);
    }
    return result;
}

double lengthOf(std::vector<Line> const& lines) {
    double sum = 0;
    for (auto const& line : lines) {
        sum += length(line);
    }
    return sum;
}

/// A grid of squares whose corners are moved, each square given to one of the areas.
struct Grid {
    std::size_t columns, rows;
    std::vector<Point> corners; ///< (columns + 1) a row
    std::vector<std::size_t> owner;
    std::vector<MultiPolygon> areas;

    [[nodiscard]] Point corner(std::size_t column, std::size_t row) const {
        return corners[row * (columns + 1) + column];
    }
    /// Nothing outside the grid.
    [[nodiscard]] std::optional<std::size_t> ownerAt(std::size_t column, std::size_t row) const {
        return column < columns && row < rows ? std::optional(owner[row * columns + column]) : std::nullopt;
    }
};

Grid someGrid(std::uint32_t seed) {
    Seeded seeded(seed);
    Grid grid{1 + seeded.below(7), 1 + seeded.below(7), {}, {}, {}};
    for (std::size_t row = 0; row <= grid.rows; ++row) {
        for (std::size_t column = 0; column <= grid.columns; ++column) {
            grid.corners.push_back({static_cast<double>(column) * 100 + seeded.between(-30, 30),
                                    static_cast<double>(row) * 100 + seeded.between(-30, 30)});
        }
    }
    grid.areas.resize(1 + seeded.below(5));
    for (std::size_t row = 0; row < grid.rows; ++row) {
        for (std::size_t column = 0; column < grid.columns; ++column) {
            grid.owner.push_back(seeded.below(grid.areas.size()));
            Line ring{grid.corner(column, row), grid.corner(column + 1, row), grid.corner(column + 1, row + 1),
                      grid.corner(column, row + 1), grid.corner(column, row)};
            if (seeded.below(2) == 0) {
                std::reverse(ring.begin(), ring.end());
            }
            grid.areas[grid.owner.back()].polygons.push_back({{std::move(ring)}});
        }
    }
    return grid;
}

/// Sum of the edges between squares: of all of them, or of those between two areas.
double expectedLength(Grid const& grid, BorderKind kind) {
    double sum = 0;
    auto const add = [&](Point from, Point to, std::optional<std::size_t> one, std::optional<std::size_t> other) {
        if (kind == BorderKind::All || (one && other && *one != *other)) {
            sum += distance(from, to);
        }
    };
    // Unsigned wrap-around: what lies before the first column or row is outside too.
    for (std::size_t row = 0; row <= grid.rows; ++row) {
        for (std::size_t column = 0; column <= grid.columns; ++column) {
            if (column < grid.columns) {
                add(grid.corner(column, row), grid.corner(column + 1, row), grid.ownerAt(column, row - 1),
                    grid.ownerAt(column, row));
            }
            if (row < grid.rows) {
                add(grid.corner(column, row), grid.corner(column, row + 1), grid.ownerAt(column - 1, row),
                    grid.ownerAt(column, row));
            }
        }
    }
    return sum;
}

} // namespace

TEST_CASE("the border of two squares that touch is drawn once, or alone") {
    std::vector const areas{square(0, 0, 1), square(1, 0, 1)};
    auto const all = borderLines(pointersTo(areas), everything, BorderKind::All);
    CHECK(lengthOf(all) == Approx(7));
    CHECK(all.size() == 3); // from node to node: the shared edge and the way around on each side
    auto const shared = borderLines(pointersTo(areas), everything, BorderKind::Shared);
    REQUIRE(shared.size() == 1);
    CHECK(lengthOf(shared) == Approx(1));
    CHECK(shared.front().front().x == 1);
    CHECK(shared.front().back().x == 1);
}

TEST_CASE("squares that only touch in a corner share nothing") {
    std::vector const areas{square(0, 0, 1), square(1, 1, 1)};
    CHECK(borderLines(pointersTo(areas), everything, BorderKind::Shared).empty());
    CHECK(lengthOf(borderLines(pointersTo(areas), everything, BorderKind::All)) == Approx(8));
}

TEST_CASE("a lone area is one closed line, and no border is shared within one area") {
    std::vector const areas{square(0, 0, 10)};
    auto const all = borderLines(pointersTo(areas), everything, BorderKind::All);
    REQUIRE(all.size() == 1);
    CHECK(all.front().front() == all.front().back());
    CHECK(lengthOf(all) == Approx(40));
    CHECK(borderLines({}, everything, BorderKind::All).empty());
}

TEST_CASE("only segments that meet the window are kept") {
    std::vector const areas{square(0, 0, 10), square(100, 0, 10)};
    auto const lines = borderLines(pointersTo(areas), Extent{-1, -1, 11, 11}, BorderKind::All);
    CHECK(lengthOf(lines) == Approx(40));
}

TEST_CASE("borders of any coverage are as long as the edges between its areas") {
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        auto const grid = someGrid(seed);
        CAPTURE(seed, grid.columns, grid.rows, grid.areas.size());
        for (auto const kind : {BorderKind::All, BorderKind::Shared}) {
            auto const lines = borderLines(pointersTo(grid.areas), everything, kind);
            CHECK(lengthOf(lines) == Approx(expectedLength(grid, kind)).margin(1e-6));
        }
    }
}
