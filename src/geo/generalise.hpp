// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

namespace cartocontrat {

/// Drops vertices so that no point moves farther than `tolerance` (Douglas-Peucker, border by border). Borders that
/// areas share lose the same vertices on both sides, whatever ring runs along them and which way, so that no gap or
/// overlap comes of it; corners where three areas meet stay. A valid area stays valid and none is lost: what would
/// collapse or cross itself keeps all its vertices, and so do its neighbours along it.
void generalise(std::vector<MultiPolygon*> const& areas, double tolerance);

/// The same for lines: ends stay where they are, and the same line drawn both ways stays the same.
void generalise(MultiLine& lines, double tolerance);

} // namespace cartocontrat
