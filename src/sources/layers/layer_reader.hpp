// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"

namespace cartocontrat {

/// Reads one file as one layer: features of the layer's geometry, in EPSG:2154, valid, classed and named as the schema
/// says; not indexed. Dropped and repaired geometries and an assumed CRS are diagnostics. Errors: FileUnreadable,
/// FieldMissing, CrsUnknown, LayerEmpty (nothing of that geometry, or no value that the schema takes).
[[nodiscard]] Result<FeatureLayer> readLayer(std::filesystem::path const& file, LayerDescription const& description,
                                             LayerSchema const& schema, Diagnostics& diagnostics);

} // namespace cartocontrat
