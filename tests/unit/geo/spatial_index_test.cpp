// SPDX-License-Identifier: EUPL-1.2
#include "geo/spatial_index.hpp"

#include "unit/geo/shapes.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

std::vector<std::size_t> searchAll(std::vector<Extent> const& extents, Extent const& window) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < extents.size(); ++i) {
        if (extents[i].intersects(window)) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace

TEST_CASE("An index of nothing finds nothing") {
    CHECK(SpatialIndex{}.query({0, 0, 1, 1}).empty());
    CHECK(SpatialIndex{std::vector<Extent>{}}.query({0, 0, 1, 1}).empty());
    CHECK(SpatialIndex{std::vector<Extent>(40)}.query({-1e9, -1e9, 1e9, 1e9}).empty());
}

TEST_CASE("The index finds what a search through all finds") {
    Extent const country{0, 0, 1000, 1000};
    std::size_t const size = GENERATE(1U, 2U, 15U, 16U, 17U, 255U, 256U, 257U, 4096U, 5000U);
    Draw draw{static_cast<std::uint32_t>(size)};
    std::vector<Extent> extents;
    for (std::size_t i = 0; i < size; ++i) {
        Extent extent;
        extent.extend(draw.in(country));
        extent.extend(extent.centre() + Point{draw.between(0, 40), draw.between(0, 40)});
        extents.push_back(draw.below(20) == 0 ? Extent{} : extent);
    }
    SpatialIndex const index{extents};
    for (int round = 0; round < 100; ++round) {
        Extent window;
        window.extend(draw.in(country.grown(50)));
        window.extend(draw.in(country.grown(50)));
        REQUIRE(index.query(window) == searchAll(extents, window));
    }
    CHECK(index.query(country.grown(100)) == searchAll(extents, country.grown(100)));
    CHECK(index.query(Extent{}).empty());
}

TEST_CASE("Extents all alike, without bounds or not numbers do not upset the index") {
    double const infinity = std::numeric_limits<double>::infinity();
    std::vector<Extent> extents(100, Extent{1, 1, 2, 2});
    extents[50] = {-infinity, -infinity, infinity, infinity};
    extents[51] = {std::nan(""), 0, std::nan(""), 1};
    SpatialIndex const index{extents};
    CHECK(index.query({1.5, 1.5, 1.6, 1.6}).size() == 99);
    CHECK(index.query({5, 5, 6, 6}) == std::vector<std::size_t>{50});
}
