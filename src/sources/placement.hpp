// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"

namespace cartocontrat {

/// Puts a project on the map of one EPCI by the first rule that applies: named establishment (its position, else the
/// chef-lieu of its commune), road (a point on the line, within the EPCI, away from its ends), commune or named site
/// (chef-lieu), up to three communes (a site each), more communes or the whole EPCI (WholeEpci, with a site for each
/// commune named), unlocated. A road that the background lacks is unlocated, with a RoadAbsent diagnostic. Communes
/// outside the EPCI give no site, and a PlaceOutsideTerritory diagnostic unless another EPCI of the project has them.
/// Every site lies within the EPCI's polygon, when there is one.
[[nodiscard]] Location locate(Project const& project, Epci const& epci, ContractData const& contracts,
                              Background const& background, Diagnostics& diagnostics);

/// The same on the page of any territory: in each of its EPCI that the project belongs to, by the rules above, all
/// sites together. Of a territory within an EPCI, only the sites in its communes are kept, and nothing (no value) is
/// the location of a project that has none there.
[[nodiscard]] std::optional<Location> locate(Project const& project, Territory const& territory,
                                             ContractData const& contracts, Background const& background,
                                             Diagnostics& diagnostics);

/// The point that stands for a commune: its chef-lieu in layer "towns", else in the contract data; when the polygon of
/// the commune does not hold that point, its middle.
[[nodiscard]] Point chefLieu(Commune const& commune, Background const& background);

/// Gives places the positions that the background surveyed: a collège that of the feature of layer "colleges" with its
/// UAI, a CIS that of layer "cis" in its commune, unless it was only put on the chef-lieu. A place more than 300 m
/// outside its commune's polygon keeps the surveyed position and is a PlaceOutsideCommune diagnostic.
void improvePositions(ContractData& contracts, Background const& background, Diagnostics& diagnostics);

} // namespace cartocontrat
