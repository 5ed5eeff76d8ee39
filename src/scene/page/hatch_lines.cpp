// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/hatch_lines.hpp"

#include "geo/overlay.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace cartocontrat {

std::vector<Line> hatchLines(Hatch const& hatch, double factor, MultiPolygon const& area) {
    auto const extent = extentOf(Geometry{area});
    std::array<Point, 4> const corners{{{extent.minX, extent.minY},
                                        {extent.maxX, extent.minY},
                                        {extent.maxX, extent.maxY},
                                        {extent.minX, extent.maxY}}};
    auto const angle = -hatch.angle * std::numbers::pi / 180;
    Point const along{std::cos(angle), std::sin(angle)}, across{-along.y, along.x};
    auto const project = [&](Point p, Point axis) { return p.x * axis.x + p.y * axis.y; };
    double low = std::numeric_limits<double>::infinity(), high = -low, start = low, end = -low;
    for (Point const corner : corners) {
        low = std::min(low, project(corner, across));
        high = std::max(high, project(corner, across));
        start = std::min(start, project(corner, along));
        end = std::max(end, project(corner, along));
    }
    auto const spacing = hatch.spacing * factor;
    MultiLine lines;
    for (double at = std::ceil(low / spacing) * spacing; at < high; at += spacing) {
        lines.lines.push_back({across * at + along * start, across * at + along * end});
    }
    auto const cut = intersection(lines, area);
    return cut ? cut->lines : std::vector<Line>{};
}

} // namespace cartocontrat
