// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/page/commune_cluster.hpp"
#include "scene/page/map_labels.hpp"
#include "scene/page/page_plan.hpp"

namespace cartocontrat {

/// A dot in a commune for a project that stands in a list.
struct SmallDot {
    PageProject const* project;
    Point centre;
};

/// A single symbol at a commune's chef-lieu, which its name stands around.
struct LoneSymbol {
    Point centre;
    double radius = 0;
};

/// Symbols of a page's map, placed, with the call-outs that lead to them.
struct SiteMarkers {
    std::vector<PlacedCluster> clusters;
    std::vector<std::vector<Point>> markers; ///< by located project: the centre of each site's marker
    std::vector<SmallDot> dots;
    CalloutSolution solution;
    std::map<std::string, LoneSymbol> loneSymbols; ///< by INSEE code
    std::set<std::string> clusteredCommunes;       ///< INSEE codes whose name stands in a cluster
    /// By INSEE code, services that found no place together and stand each by itself.
    std::map<std::string, std::vector<PresenceMark>> scattered;
    /// Over a marker, a cluster's name or a row of services; as if nothing were held by hand, so that a box moved does
    /// not change what stands in boxes.
    std::size_t touchingLeaders = 0;
};

/// Places markers, services and call-outs together: sides first, then the clusters of communes with several symbols,
/// then the leaders. Everything placed is blocked in `occupancy`. Where the boxes do not
/// fit the columns with these sites, the solution is left without call-outs. `communes`: those of the EPCI, most
/// important first.
[[nodiscard]] SiteMarkers placeMarkers(PagePlan const& plan, PageProjects const& projects, PageGrid const& grid,
                                       std::vector<NamedCommune> const& communes,
                                       std::map<std::string, std::vector<PresenceMark>> const& presence,
                                       LabelContext const& context, Occupancy& occupancy);

} // namespace cartocontrat
