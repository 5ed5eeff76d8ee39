// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/scene.hpp"

#include <map>

namespace cartocontrat {

/// A call-out as it stands on the page, millimetres.
struct DrawnCallout {
    std::string project;
    std::string title, amount; ///< lines joined by a space
    std::vector<Point> sites;  ///< centres of its markers
    std::optional<Extent> box; ///< none: markers or leaders without a box
    std::vector<Line> leaders;
};

struct DrawnLegendLabel {
    std::string group, label; ///< lines joined by a space
    friend bool operator==(DrawnLegendLabel const&, DrawnLegendLabel const&) = default;
};

/// What a page shows, read back from its scene and from nothing else.
struct Inventory {
    double width = 0, height = 0;
    std::vector<DrawnLegendLabel> legend;     ///< in drawing order
    std::map<std::string, std::size_t> drawn; ///< role name -> number of different subjects (of items without one)
    std::vector<DrawnCallout> callouts;       ///< projects that have a box, in drawing order
    std::vector<std::string> listed;          ///< projects named in lists, in drawing order
};

[[nodiscard]] Inventory readInventory(Scene const& scene);

} // namespace cartocontrat
