// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract_data.hpp"

namespace cartocontrat {

[[nodiscard]] Territory territoryOf(Epci const& epci, ContractData const& contracts);
[[nodiscard]] Territory territoryOf(Commune const& commune, ContractData const& contracts);

/// The whole département: its own communes, and the contracts of every EPCI, even of one that reaches beyond it.
[[nodiscard]] Territory departementTerritory(ContractData const& contracts);

/// One for each grand territoire that an EPCI names, in the order of the EPCI.
[[nodiscard]] std::vector<Territory> grandTerritoires(ContractData const& contracts);

} // namespace cartocontrat
