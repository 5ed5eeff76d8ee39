// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"

namespace cartocontrat {

/// What a territory covers on the ground: its own feature in the layer of the départements, EPCI or communes; its EPCI
/// put together when there is none. Errors: TerritoryUnknown when the background has no outline at all.
[[nodiscard]] Result<MultiPolygon> outlineOf(Territory const& territory, Background const& background);

} // namespace cartocontrat
