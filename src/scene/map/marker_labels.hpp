// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/labels/occupancy.hpp"
#include "scene/page/project_box.hpp"

namespace cartocontrat {

/// A marker that stands on a free map.
struct PlacedMarker {
    PageProject const* project = nullptr;
    Point centre; ///< on the page, millimetres
    double diameter = 0;
};

/// Small boxes with title and amount beside the markers, the greatest amounts first; what is placed is blocked. All
/// markers must be blocked already. A box hides as few of the `towns` as it can, the first of them last. None where the
/// boxes would hide much of the map; a marker without free room beside it has none. A title of more than three lines is
/// cut.
void labelMarkers(std::vector<PlacedMarker> markers, std::vector<Point> const& towns, Look const& look,
                  Occupancy& occupancy, std::vector<Item>& items);

} // namespace cartocontrat
