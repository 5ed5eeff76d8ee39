// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project.hpp"
#include "scene/page/map_labels.hpp"

namespace cartocontrat {

/// The marker of a project about a road; millimetres on the page.
struct RoadMarker {
    Project const& project;
    Point wished;  ///< on the road
    double radius; ///< of the disc
};

/// Where the marker may stand: at the wished point, or slid along the road to the nearest point that is free, well
/// inside the territory, away from other markers and not on a greater road, which it would seem to be about.
[[nodiscard]] Point placeOnRoad(RoadMarker const& marker, std::vector<std::vector<Point>> const& otherMarkers,
                                LabelContext const& context, Occupancy const& occupancy);

} // namespace cartocontrat
