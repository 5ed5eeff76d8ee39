// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/compose.hpp"
#include "scene/page/page_plan.hpp"

#include <memory>
#include <stop_token>

namespace cartocontrat {

/// What a map free of any page shows of a territory, wherever it is looked at: placed once, for every window.
struct MapContent {
    Territory territory;
    MultiPolygon outline; ///< of the territory, on the ground
    /// See knownGround(), of the inputs' background; null: found anew for every window.
    std::shared_ptr<Background const> known;
    std::shared_ptr<PageProjects const> all; ///< of the territory, under any filter
    PageProjects projects;                   ///< that the filter takes
};

/// Without what is known of the ground. Errors: TerritoryUnknown (without an outline in the background).
[[nodiscard]] Result<MapContent> readMapContent(Territory const& territory, ProjectFilter const& filter,
                                                PageInputs const& inputs);

/// The same territory under another filter.
[[nodiscard]] MapContent filtered(MapContent const& content, ProjectFilter const& filter, PageInputs const& inputs);

/// A part of the ground, drawn at a scale.
struct MapSight {
    Extent ground; ///< EPSG:2154, metres
    double scaleDenominator = 0;
};

/// What lies under the symbols, as on a page: relief of colours, limits, roads and rivers. The scene is as large as the
/// ground is at the scale. Once stopped, some is missing.
[[nodiscard]] Scene composeMapGround(MapContent const& content, MapSight const& sight, PageInputs const& inputs,
                                     std::stop_token const& stop = {});

/// What stands over it: markers of projects, the small boxes of few of them (see labelMarkers), services, names;
/// symbols that would touch are set side by side, names that find no place are left out. Nothing is drawn where nothing
/// stands. Once stopped, some is missing.
[[nodiscard]] Scene composeMapSymbols(MapContent const& content, MapSight const& sight, PageInputs const& inputs,
                                      std::stop_token const& stop = {});

} // namespace cartocontrat
