// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <optional>
#include <string>

namespace cartocontrat {

/// Order in which a file gives the two coordinates of a point.
enum class AxisOrder { EastNorth, NorthEast };

struct CrsGuess {
    std::string crs; ///< "EPSG:2154", "EPSG:3950", "EPSG:27572", "EPSG:3857" or "OGC:CRS84"
    AxisOrder order = AxisOrder::EastNorth;
};

/// The CRS used in France in which coordinates fall on an area that they ought to show; nothing when there is none.
/// There is no table of ranges: the area (EPSG:2154) is projected to each CRS, first Lambert-93, and the first in which
/// it meets `coordinates` is taken. Only degrees are tried in the other order too.
[[nodiscard]] std::optional<CrsGuess> guessCrs(Extent const& coordinates, Extent const& area);

} // namespace cartocontrat
