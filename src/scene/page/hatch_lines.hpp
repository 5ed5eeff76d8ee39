// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"
#include "map/style.hpp"

namespace cartocontrat {

/// The lines of a hatch over an area of the page, millimetres. Lines are counted from the page's origin, so that
/// neighbouring areas share them. `factor`: of the page's size.
[[nodiscard]] std::vector<Line> hatchLines(Hatch const& hatch, double factor, MultiPolygon const& area);

} // namespace cartocontrat
