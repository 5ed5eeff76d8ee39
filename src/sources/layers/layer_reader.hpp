// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/layers/feature_layer.hpp"
#include "sources/layers/source_options.hpp"

namespace cartocontrat {

/// One table of a file.
struct LayerSource {
    std::filesystem::path file;
    std::string table; ///< pattern; empty: the first
};

/// What to read of a file.
struct ReadingScope {
    /// EPSG:2154; features that do not meet it are left out, and a CRS that a file does not tell is the one that puts
    /// its coordinates there. Empty: metropolitan France.
    Extent area;
    SourceOptions options;
};

/// Reads one table as one layer: features of the layer's geometry, in EPSG:2154, valid, classed and named as the schema
/// says; not indexed. Dropped and repaired geometries and an assumed CRS are diagnostics. Errors: those of
/// VectorFile::open, FieldMissing, CrsUnknown, LayerElsewhere (nothing in the area), LayerEmpty (nothing of that
/// geometry, or no value that the schema takes).
[[nodiscard]] Result<FeatureLayer> readLayer(LayerSource const& source, LayerDescription const& description,
                                             LayerSchema const& schema, ReadingScope const& scope,
                                             Diagnostics& diagnostics);

} // namespace cartocontrat
