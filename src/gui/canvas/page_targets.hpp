// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/callouts/callouts.hpp"
#include "scene/scene.hpp"

namespace cartocontrat {

/// A project where a page tells it: in a box of its own, or in a row of a list. Millimetres on the page.
struct PageTarget {
    std::string project;
    Side side = Side::Left; ///< column it stands in
    Extent box;
    bool isCallout = false;   ///< a box with leaders, that may be moved
    std::vector<Point> sites; ///< centres of its markers
    std::vector<Line> leaders;
};

/// What of a page can be pointed at.
struct PageTargets {
    std::vector<PageTarget> targets; ///< in reading order: left column from top to bottom, then right
    std::vector<Extent> lists;       ///< boxes of rows
    std::array<Extent, 2> columns;   ///< by Side, as high as the map; empty where nothing stands

    /// Null: none.
    [[nodiscard]] PageTarget const* find(std::string const& project) const;
    /// The one whose box or marker holds the point, markers first; null: none.
    [[nodiscard]] PageTarget const* at(Point page, double tolerance) const;
};

/// Read from the scene, so that what is pointed at is what is drawn.
[[nodiscard]] PageTargets targetsOf(Scene const& scene, TextMetrics const& metrics);

} // namespace cartocontrat
