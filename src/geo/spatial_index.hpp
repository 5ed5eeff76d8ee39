// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace cartocontrat {

/// A packed R-tree over extents, built once (sort-tile-recursive), for reading from any thread.
class SpatialIndex {
public:
    SpatialIndex() = default;
    explicit SpatialIndex(std::vector<Extent> const& extents);

    /// Indices of the extents that meet the window, ascending; empty extents meet none.
    [[nodiscard]] std::vector<std::size_t> query(Extent const& window) const;

private:
    struct Node {
        Extent extent;
        std::uint32_t first, count; ///< children: nodes of the level below, or entries of m_items at the lowest
    };
    std::vector<std::vector<Node>> m_levels; ///< leaves first
    std::vector<std::pair<Extent, std::size_t>> m_items;
};

} // namespace cartocontrat
