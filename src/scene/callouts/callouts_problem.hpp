// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/callouts/callouts.hpp"
#include "scene/callouts/leader_geometry.hpp"

#include <optional>
#include <vector>

namespace cartocontrat {

/// A CalloutProblem in whole micrometres, call-outs in the order of their ids: the order in which they were given
/// plays no part in the solution.
struct MicroCallout {
    std::size_t given = 0; ///< its index in the CalloutProblem
    Micro height = 0;
    std::vector<MicroPoint> sites;
    MicroPoint mean; ///< of the sites
    Micro markerRadius = 0;
    std::optional<Side> side, usualSide;
    std::optional<Micro> pinnedTop, usualTop;

    /// Where its middle is drawn to in a column: its usual place there, else its sites.
    [[nodiscard]] Micro wishedMiddle(Side taken) const;
    /// Of standing away from its usual place.
    [[nodiscard]] Micro awayCost(Side taken, Micro top) const;
};

struct MicroList {
    Micro height = 0;
    std::optional<ListLock> usual;
};

struct MicroColumn {
    Micro top = 0, bottom = 0;
    Micro edge = 0;  ///< x of the boxes on the side of the map
    Micro frame = 0; ///< x of the frame on that side, at least a little beyond the edge
    Micro barInset = 0;
    Micro direction = 1; ///< from the column into the map: 1 on the left, -1 on the right
};

struct MicroObstacle {
    MicroBox box; ///< grown by the clearance
    MicroPoint centre;
    Micro radius = 0; ///< of a disc with its clearance; 0: a box
    Micro cost = 0;
    std::optional<std::size_t> owner; ///< index of a MicroCallout
};

struct MicroProblem {
    std::array<MicroColumn, 2> columns;
    std::vector<MicroCallout> callouts;
    std::vector<MicroList> lists;
    Micro gap = 0, leaderSpacing = 0;
    std::vector<Micro> knees; ///< ascending
    std::vector<MicroObstacle> obstacles;

    [[nodiscard]] MicroColumn const& column(Side side) const { return columns[static_cast<std::size_t>(side)]; }
};

[[nodiscard]] MicroProblem toMicro(CalloutProblem const& problem);

} // namespace cartocontrat
