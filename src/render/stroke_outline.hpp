// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <QPolygonF>

#include <span>

namespace cartocontrat {

enum class StrokeEnds { Flat, Rounded };

/// The outline of a line drawn `width` wide, to be filled by non-zero winding: several times as fast as a stroker that
/// is right for any width, and the same to the eye up to some ten pixels. Corners are mitred, sharp ones cut; a rounded
/// end has three sides. Empty for a line without a length.
[[nodiscard]] QPolygonF strokeOutline(std::span<Point const> line, double width, StrokeEnds ends);

} // namespace cartocontrat
