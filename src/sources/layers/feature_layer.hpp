// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/spatial_index.hpp"
#include "sources/layers/layer_catalogue.hpp"

namespace cartocontrat {

/// A thing on the map; geometry in the projection of the map.
struct Feature {
    /// INSEE code, SIREN, road number, level-3 code of CORINE Land Cover...; may be empty
    std::string id;
    std::string name; ///< may be empty
    std::string kind; ///< class within its layer ("autoroute", "rd-1", "foret"); may be empty
    double rank = 0;  ///< population, or another order of importance
    Geometry geometry;
    Extent extent;
};

/// What became of the features of a file: `read` is the sum of all others but `repaired`.
struct LayerTally {
    std::size_t read = 0;
    std::size_t kept = 0;
    std::size_t repaired = 0;    ///< of those kept: polygons made valid
    std::size_t leftOut = 0;     ///< of no class that the schema shows
    std::size_t elsewhere = 0;   ///< away from the territory
    std::size_t duplicates = 0;  ///< reaches drawn twice
    std::size_t emptyOrNull = 0; ///< no geometry, or none that has a length or an area
    std::size_t notFinite = 0;   ///< a coordinate is NaN or infinite
    std::size_t outOfRange = 0;  ///< outside metropolitan France, or where the CRS has no coordinates
    std::size_t otherKind = 0;   ///< points among lines...

    /// Geometries that cannot be drawn.
    [[nodiscard]] std::size_t dropped() const { return emptyOrNull + notFinite + outOfRange + otherKind; }
};

struct FeatureLayer {
    std::string id, title;
    std::string file, table, schema; ///< where it was read and as what
    std::string crs;                 ///< of the file, as PROJ knows it
    bool crsAssumed = false;         ///< from the coordinates: the file does not tell, or not rightly
    Attribution attribution;
    bool schematic = false;
    LayerTally tally; ///< of the file, before features are sorted by territory
    std::vector<Feature> features;
    SpatialIndex index; ///< of the features' extents, in their order
};

} // namespace cartocontrat
