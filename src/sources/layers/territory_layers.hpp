// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"

namespace cartocontrat {

/// Layers as files hold them, sorted out by what the contract data know:
/// - "communes" gets every commune of the EPCI, from whichever of the two commune layers holds it, in the order of the
///   contract data, polygons of one code merged; all others go to "communes-voisines";
/// - "epci" is made, in place of a delivered one;
/// - "towns" keeps the chefs-lieux of known communes and those with a population, and is completed;
/// - road numbers and categories are settled.
/// Communes of the département that the contract data do not know, and communes of theirs without a polygon, are
/// diagnostics.
void settleTerritories(std::vector<FeatureLayer>& layers, ContractData const& contracts, Diagnostics& diagnostics);

} // namespace cartocontrat
