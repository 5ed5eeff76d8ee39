// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "domain/territory.hpp"
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
    /// In the map's projection; features that do not meet it are left out, and a CRS that a file does not tell is the
    /// one that puts its coordinates there. Empty: wherever the map's projection may be used.
    Extent area;
    MapProjection projection;
    std::vector<std::string> otherCrs; ///< tried, in this order, for a file that does not tell its own
    SourceOptions options;
};

/// Reads one table as one layer: features of the layer's geometry, in the map's projection, valid, classed and named as
/// the schema says; not indexed. Dropped and repaired geometries and an assumed CRS are diagnostics. Errors: those of
/// VectorFile::open, FieldMissing, CrsUnknown, LayerElsewhere (nothing in the area), LayerEmpty (nothing of that
/// geometry, or no value that the schema takes).
[[nodiscard]] Result<FeatureLayer> readLayer(LayerSource const& source, LayerDescription const& description,
                                             LayerSchema const& schema, ReadingScope const& scope,
                                             Diagnostics& diagnostics);

} // namespace cartocontrat
