// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <optional>
#include <string>
#include <vector>

namespace cartocontrat {

/// Order in which a file gives the two coordinates of a point.
enum class AxisOrder { EastNorth, NorthEast };

struct CrsGuess {
    std::string crs; ///< one of those tried, or "OGC:CRS84"
    AxisOrder order = AxisOrder::EastNorth;
};

/// The CRS in which coordinates fall on an area that they ought to show; nothing when there is none. There is no table
/// of ranges: the area, given in the first of `known`, is projected to each of them, then to degrees, and the first in
/// which it meets `coordinates` is taken. Only degrees are tried in the other order too.
[[nodiscard]] std::optional<CrsGuess> guessCrs(Extent const& coordinates, Extent const& area,
                                               std::vector<std::string> const& known);

} // namespace cartocontrat
