// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

namespace cartocontrat {

/// Rings in groups that may be filled one after the other: extents of different groups are more than `gap` apart, so
/// that none touches a pixel of another. A rasteriser fills several small shapes much faster than all as one.
/// Groups and rings within are in the order given; empty rings are left out.
[[nodiscard]] std::vector<std::vector<Line>> groupsApart(std::vector<Line> rings, double gap);

} // namespace cartocontrat
