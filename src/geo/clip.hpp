// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

namespace cartocontrat {

/// The parts of a line inside a rectangle (Liang-Barsky, segment by segment), in order. A part that only touches it in
/// a point is left out; a point that is not finite breaks the line.
[[nodiscard]] std::vector<Line> clipLine(Line line, Extent const& window);

/// A polygon cut by a rectangle (Sutherland-Hodgman): right for filling; where it leaves the window in several
/// pieces, edges along the window join them. Empty when nothing is left.
[[nodiscard]] MultiPolygon clipPolygons(MultiPolygon polygons, Extent const& window);

/// The line with fewer points, none farther than `tolerance` from the original (Douglas-Peucker); ends are kept, and a
/// closed ring stays closed. A ring smaller than the tolerance shrinks to its two ends and has no area.
[[nodiscard]] Line simplify(Line line, double tolerance);

} // namespace cartocontrat
