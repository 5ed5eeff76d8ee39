// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "geo/geometry.hpp"

namespace cartocontrat {

/// GEOS at work. All of them return an ExternalFailure with GEOS's own words when it gives up.

/// Polygons made valid, empty parts, rings of fewer than four points and coordinates that are not finite dropped;
/// nothing is changed that was valid.
[[nodiscard]] Result<MultiPolygon> makeValid(MultiPolygon const& polygons);
[[nodiscard]] bool isValid(MultiPolygon const& polygons);

/// One area for many. Coverages (edges that match exactly) take the fast way, others the general one; slivers
/// narrower than `sliver` (holes between areas that ought to touch, and cracks that reach their outer edge) are closed.
/// Enclaves stay.
[[nodiscard]] Result<MultiPolygon> dissolve(std::vector<MultiPolygon> const& areas, double sliver);

[[nodiscard]] Result<MultiPolygon> difference(MultiPolygon const& of, MultiPolygon const& without);
[[nodiscard]] Result<MultiPolygon> intersection(MultiPolygon const& a, MultiPolygon const& b);

enum class Corners { Round, Mitred };

/// The area within `distance` of the polygons, or with a negative distance what is farther than it from their edge.
[[nodiscard]] Result<MultiPolygon> buffer(MultiPolygon const& polygons, double distance,
                                          Corners corners = Corners::Round);

/// Centre of the largest circle within (pole of inaccessibility), to `tolerance`. \pre not empty
[[nodiscard]] Result<Point> interiorPoint(MultiPolygon const& polygons, double tolerance);

/// The parts of lines inside an area, line after line.
[[nodiscard]] Result<MultiLine> intersection(MultiLine const& lines, MultiPolygon const& area);

/// Pieces that touch end to end joined into longer lines where just two meet.
[[nodiscard]] Result<MultiLine> mergeLines(MultiLine const& lines);

} // namespace cartocontrat
