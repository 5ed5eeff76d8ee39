// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/labels/labels.hpp"
#include "scene/page/look.hpp"

namespace cartocontrat {

/// A service of the Département in a commune; several of one kind share a pictogram.
struct PresenceMark {
    std::string category, pictogram;
    int count = 1;
};

/// A commune whose name, services and project markers stand together: name, row of pictograms under it, markers in
/// columns on the side of their call-outs.
struct ClusterRequest {
    std::string insee, name;
    Point anchor;                            ///< chef-lieu on the page, millimetres
    MultiPolygon const* area = nullptr;      ///< the commune on the page; may be null
    MultiPolygon const* territory = nullptr; ///< the EPCI on the page; may be null
    TextSymbolizer text;
    std::vector<PresenceMark> presence;
    std::size_t leftMarkers = 0, rightMarkers = 0;
    double markerDiameter = 4.6;
};

struct PlacedPresence {
    PresenceMark mark;
    Point centre;
    std::optional<TextRun> count; ///< "×3" where there are several
};

struct PlacedCluster {
    std::string insee;
    std::vector<TextRun> name;
    std::vector<PlacedPresence> presence;
    std::vector<Point> left, right; ///< centres of markers, top to bottom
    Extent nameBox, rowBox;         ///< the row's is empty without presence
    bool isFree = true;             ///< over nothing that stands there already
    [[nodiscard]] Extent box(double markerDiameter) const;
};

/// The nearest place to the anchor where nothing stands yet; over what stands there when there is none within reach.
[[nodiscard]] PlacedCluster placeCluster(ClusterRequest const& request, Occupancy const& occupancy, Look const& look);

void block(PlacedCluster const& cluster, double markerDiameter, Occupancy& occupancy);

} // namespace cartocontrat
