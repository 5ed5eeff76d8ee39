// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/page/page_transform.hpp"
#include "sources/layers/background.hpp"

namespace cartocontrat {

/// What of a window of the page is sea: neither in layer "departements" nor in "lands". Where the lands abroad are not
/// known, only as far as it touches a coast: what is not land but beyond a border stays ground. Empty without a coast.
[[nodiscard]] MultiPolygon seaIn(Extent const& window, Background const& background, PageTransform const& transform,
                                 double tolerance);

/// The whole sea around the background, on the ground, with all its detail.
[[nodiscard]] MultiPolygon seaOf(Background const& background);

} // namespace cartocontrat
