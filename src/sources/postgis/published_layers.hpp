// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"
#include "sources/postgis/published_schema.hpp"

namespace cartocontrat {

/// Makes a table for each layer and fills it, and the register of them: features as they are settled for the maps, in
/// their order. `crs`: the map's projection, "EPSG:2154".
[[nodiscard]] Result<void> writeLayers(Database const& database, Background const& background, std::string const& crs);

/// The layers of the schema, feature by feature as they were written or edited since; polygons that an edit left
/// invalid are repaired, features that have no geometry any more are left out, both told. A layer of the catalogue that
/// is not there is an information, unless required. Errors: those of listTables, DatabaseTableMissing, DatabaseDenied,
/// ColumnMissing.
[[nodiscard]] Result<Background>
readPublishedLayers(Database const& database, std::vector<LayerDescription> const& catalogue, Diagnostics& diagnostics);

} // namespace cartocontrat
