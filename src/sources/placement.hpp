// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"

namespace cartocontrat {

/// Puts a project on the map of one EPCI by the first rule that applies: its own position, from coordinates or an
/// address; named establishment (its position, else the chef-lieu of its commune); road (a point on the line: in the
/// commune named with it, midway between several, else within the EPCI away from its ends); commune or named site
/// (chef-lieu); QPV (in its area, where the map has one of that
/// name, else at the chef-lieu of the first of its communes, and named by all of them); up to three communes (a site
/// each); more communes or the whole EPCI (WholeEpci, with a site for each commune named); unlocated. Communes stand
/// for an establishment or road that is named with them and not to be found; a road without is unlocated, with a
/// RoadAbsent diagnostic. Communes outside the EPCI give no site, and a PlaceOutsideTerritory diagnostic unless another
/// EPCI of the project has them. A position of the project outside the EPCI is an OutsideEpci diagnostic and the next
/// rule applies; one more than 300 m outside the communes named with it is kept, with a PlaceOutsideCommune diagnostic.
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

/// Warns of each place that stands more than 300 m outside the polygon of its commune (PlaceOutsideCommune) or of its
/// EPCI (OutsideEpci), where the map has one.
void checkPositions(ContractData const& contracts, Background const& background, Diagnostics& diagnostics);

} // namespace cartocontrat
