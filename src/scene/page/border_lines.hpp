// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <span>
#include <string>

namespace cartocontrat {

enum class BorderKind {
    All,    ///< every border once, shared or not
    Shared, ///< only borders between two of the areas (coasts and outer limits are left out)
};

/// How much of the borders of a layer is drawn.
[[nodiscard]] BorderKind borderKindOf(std::string const& layer);

/// Borders of areas that share edges vertex by vertex, each drawn once and chained into long lines; only the segments
/// that meet the window. Same plane as the areas.
[[nodiscard]] std::vector<Line> borderLines(std::span<MultiPolygon const* const> areas, Extent const& window,
                                            BorderKind kind);

} // namespace cartocontrat
