// SPDX-License-Identifier: EUPL-1.2
#include "domain/territories.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

std::string slugOf(std::string const& name) {
    return join(split(fold(name), ' '), "-");
}

} // namespace

std::string_view Territory::kindName() const {
    switch (kind) {
    case TerritoryKind::Departement:
        return "departement";
    case TerritoryKind::GrandTerritoire:
        return "grand-territoire";
    case TerritoryKind::Epci:
        return "epci";
    case TerritoryKind::Commune:
        return "commune";
    }
    return {};
}

Territory territoryOf(Epci const& epci, ContractData const& contracts) {
    Territory territory{TerritoryKind::Epci, epci.siren, epci.slug, epci.name, {epci.siren}, {}, {}, 0};
    for (auto const& commune : contracts.communes) {
        if (commune.epciSiren == epci.siren) {
            territory.communes.insert(commune.insee);
        }
    }
    auto const rank = std::find_if(contracts.epcis.begin(), contracts.epcis.end(),
                                   [&](Epci const& other) { return other.siren == epci.siren; });
    territory.pageNumber = rank == contracts.epcis.end() ? 0 : static_cast<int>(rank - contracts.epcis.begin()) + 1;
    return territory;
}

Territory territoryOf(Commune const& commune, ContractData const& contracts) {
    auto const* const epci = contracts.findEpci(commune.epciSiren);
    Territory territory{TerritoryKind::Commune,
                        commune.insee,
                        commune.insee + "-" + slugOf(commune.name),
                        commune.name,
                        {},
                        {commune.insee},
                        epci ? epci->name : "",
                        0};
    if (epci != nullptr) {
        territory.epcis.push_back(epci->siren);
    }
    return territory;
}

Territory departementTerritory(ContractData const& contracts) {
    auto const& departement = contracts.departement;
    Territory territory{TerritoryKind::Departement,
                        departement.code,
                        "departement-" + slugOf(departement.name),
                        departement.title,
                        {},
                        {},
                        {},
                        0};
    for (auto const& epci : contracts.epcis) {
        territory.epcis.push_back(epci.siren);
    }
    for (auto const& commune : contracts.communes) {
        if (commune.insee.starts_with(departement.code)) {
            territory.communes.insert(commune.insee);
        }
    }
    return territory;
}

std::vector<Territory> grandTerritoires(ContractData const& contracts) {
    std::vector<Territory> territories;
    for (auto const& epci : contracts.epcis) {
        if (epci.grandTerritoire.empty()) {
            continue;
        }
        auto found = std::find_if(territories.begin(), territories.end(),
                                  [&](Territory const& other) { return other.name == epci.grandTerritoire; });
        if (found == territories.end()) {
            auto const slug = "grand-territoire-" + slugOf(epci.grandTerritoire);
            territories.push_back({TerritoryKind::GrandTerritoire, slug, slug, epci.grandTerritoire, {}, {}, {}, 0});
            found = std::prev(territories.end());
        }
        auto const part = territoryOf(epci, contracts);
        found->epcis.push_back(epci.siren);
        found->communes.insert(part.communes.begin(), part.communes.end());
    }
    return territories;
}

} // namespace cartocontrat
