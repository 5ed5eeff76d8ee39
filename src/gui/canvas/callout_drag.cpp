// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/callout_drag.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace cartocontrat {
namespace {

/// A column in which nothing stands mirrors the other one.
Extent columnAt(Side side, PageTargets const& page, double pageWidth) {
    auto const& own = page.columns[side == Side::Left ? 0 : 1];
    if (!own.isEmpty()) {
        return own;
    }
    auto const& other = page.columns[side == Side::Left ? 1 : 0];
    return {pageWidth - other.maxX, other.minY, pageWidth - other.minX, other.maxY};
}

/// The boxes and lists of a column but this one.
std::vector<Extent> othersOf(PageTarget const& target, Extent const& column, PageTargets const& page) {
    std::vector<Extent> others;
    for (PageTarget const& other : page.targets) {
        if (other.isCallout && other.project != target.project && column.contains(other.box.centre())) {
            others.push_back(other.box);
        }
    }
    std::copy_if(page.lists.begin(), page.lists.end(), std::back_inserter(others),
                 [&](Extent const& list) { return column.contains(list.centre()); });
    return others;
}

struct Neighbours {
    std::optional<double> above, below; ///< lower edge of the one above, upper edge of the one below
};

Neighbours neighboursOf(Extent const& box, std::vector<Extent> const& others) {
    Neighbours found;
    for (Extent const& other : others) {
        if (other.centre().y < box.centre().y) {
            found.above = std::max(found.above.value_or(other.maxY), other.maxY);
        } else {
            found.below = std::min(found.below.value_or(other.minY), other.minY);
        }
    }
    return found;
}

} // namespace

CalloutDrag dragCallout(PageTarget const& target, Point by, PageTargets const& page, double pageWidth, double reach,
                        Magnet magnet) {
    CalloutDrag drag;
    auto const middle = target.box.centre().x + by.x;
    drag.side = middle < pageWidth / 2 ? Side::Left : Side::Right;
    auto const column = columnAt(drag.side, page, pageWidth);
    auto const height = target.box.height();
    // A box narrower than its column stands at the edge beside the map.
    auto const left = drag.side == Side::Left ? column.maxX - target.box.width() : column.minX;
    auto const placeAt = [&](double top) { drag.box = {left, top, left + target.box.width(), top + height}; };
    auto const highest = std::min(column.minY, target.box.minY);
    auto const lowest = std::max(column.maxY - height, highest);
    placeAt(std::clamp(target.box.minY + by.y, highest, lowest));
    auto const others = othersOf(target, column, page);
    if (magnet == Magnet::On) {
        auto const [above, below] = neighboursOf(drag.box, others);
        std::vector<double> tops{highest, lowest};
        if (drag.side == target.side) {
            tops.push_back(target.box.minY);
        }
        if (above && below && *below - *above > height) {
            tops.push_back((*above + *below - height) / 2);
        }
        auto const nearest = *std::min_element(tops.begin(), tops.end(), [&](double a, double b) {
            return std::abs(a - drag.box.minY) < std::abs(b - drag.box.minY);
        });
        if (std::abs(nearest - drag.box.minY) <= reach) {
            placeAt(nearest);
            drag.isSnapped = true;
        }
    }
    auto const [above, below] = neighboursOf(drag.box, others);
    if (above && *above < drag.box.minY) {
        drag.gapAbove = drag.box.minY - *above;
    }
    if (below && *below > drag.box.maxY) {
        drag.gapBelow = *below - drag.box.maxY;
    }
    return drag;
}

std::vector<Line> draggedLeaders(PageTarget const& target, Extent const& box, Side side) {
    auto const innerEdge = [](Extent const& of, Side at) { return at == Side::Left ? of.maxX : of.minX; };
    auto const from = innerEdge(target.box, target.side), to = innerEdge(box, side);
    auto const sense = side == target.side ? 1.0 : -1.0; // the other column is a mirror
    auto const middle = target.box.centre().y;
    auto const moved = [&](Point point) {
        return Point{to + sense * (point.x - from), box.centre().y + (point.y - middle)};
    };
    auto leaders = target.leaders;
    for (Line& leader : leaders) {
        if (leader.size() < 2) {
            continue;
        }
        bool const beginsAtBox = std::abs(leader.front().x - from) < std::abs(leader.back().x - from);
        auto const site = beginsAtBox ? leader.size() - 1 : 0;
        for (std::size_t i = 0; i < leader.size(); ++i) {
            leader[i] = i == site ? leader[i] : moved(leader[i]);
        }
    }
    return leaders;
}

} // namespace cartocontrat
