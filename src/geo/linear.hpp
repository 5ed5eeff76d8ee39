// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <optional>

namespace cartocontrat {

/// Where a point falls on a line: how far along it, and how far from it.
struct LinePosition {
    double along = 0, away = 0;
};

/// The place on the line nearest to the point. \pre the line has a point
[[nodiscard]] LinePosition nearestOn(Line const& line, Point p);

/// Distance to the nearest edge; 0 inside; infinite for no polygon.
[[nodiscard]] double distanceTo(MultiPolygon const& area, Point p);

/// On the line that passes nearest to the points all together, halfway between the first and the last of the places
/// nearest to them. Nothing without a line or a point.
[[nodiscard]] std::optional<Point> midwayAlong(MultiLine const& lines, std::vector<Point> const& points);

} // namespace cartocontrat
