// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/page_targets.hpp"

namespace cartocontrat {

enum class Magnet { On, Off };

/// Where a box goes while it is dragged: in one of the columns, at a height that the magnet may draw to equal gaps,
/// to the edge of the column or back to its place. Millimetres on the page.
struct CalloutDrag {
    Side side = Side::Left;
    Extent box;
    std::optional<double> gapAbove, gapBelow; ///< to the next box of the column; none: there is none
    bool isSnapped = false;
};

/// `by`: from where the box was taken to where the cursor is. `reach`: of the magnet. \pre the target is a call-out
[[nodiscard]] CalloutDrag dragCallout(PageTarget const& target, Point by, PageTargets const& page, double pageWidth,
                                      double reach, Magnet magnet);

/// The leaders of a call-out whose box goes to `box`, in a column at `side`: they keep to their sites, and what of them
/// stands by the box goes with it.
[[nodiscard]] std::vector<Line> draggedLeaders(PageTarget const& target, Extent const& box, Side side);

} // namespace cartocontrat
