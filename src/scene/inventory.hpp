// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/scene.hpp"

#include <map>

namespace cartocontrat {

/// A call-out as it stands on the page, millimetres.
struct DrawnCallout {
    std::string project;
    std::string title, amount, place; ///< lines joined by a space
    std::vector<Point> sites;         ///< centres of its markers
    std::optional<Extent> box;        ///< none: markers or leaders without a box
    std::vector<Line> leaders;
};

/// A project as a list of the page tells it; lines joined by a space.
struct DrawnRow {
    std::string project, list; ///< heading of the list
    std::string title, period, amount;
};

/// A sign of presence: "CATEGORY/INSEE", and the figure beside it when there is one.
struct DrawnPresence {
    std::string subject, count;
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
    std::vector<DrawnRow> rows;               ///< the same, as their lists tell them
    std::vector<DrawnPresence> presence;      ///< in drawing order
    std::string facts, sources, notice;       ///< lines joined by a space
};

[[nodiscard]] Inventory readInventory(Scene const& scene);

} // namespace cartocontrat
