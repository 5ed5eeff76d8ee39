// SPDX-License-Identifier: EUPL-1.2
#include "workshop/name_choice.hpp"

#include "base/text.hpp"
#include "domain/territories.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace cartocontrat {
namespace {

/// A folded name without the words that only say what kind of EPCI it is: "CC de la Terre des Deux Caps" ->
/// "terre des deux caps".
std::string coreName(std::string_view name) {
    constexpr std::array<std::string_view, 14> fillers{"cc",      "ca", "cu", "communaute", "communes", "agglomeration",
                                                       "urbaine", "d",  "de", "du",         "des",      "la",
                                                       "le",      "l"};
    std::vector<std::string> words = split(fold(name), ' ');
    auto const first = std::find_if(words.begin(), words.end(), [&](std::string const& word) {
        return std::find(fillers.begin(), fillers.end(), word) == fillers.end();
    });
    words.erase(words.begin(), first);
    return join(words, " ");
}

std::array<std::string, 3> coreNames(Epci const& epci) {
    return {coreName(epci.name), coreName(epci.shortName), coreName(epci.slug)};
}

std::optional<Territory> findByCode(std::string const& asked, ContractData const& contracts) {
    if (Epci const* epci = contracts.findEpci(asked)) {
        return territoryOf(*epci, contracts);
    }
    Commune const* commune = contracts.findCommune(asked);
    if (commune != nullptr && !commune->epciSiren.empty()) {
        return territoryOf(*commune, contracts);
    }
    return std::nullopt;
}

/// The département or a grand territoire.
std::optional<Territory> findLarger(std::string const& asked, ContractData const& contracts) {
    auto const& departement = contracts.departement;
    auto const wanted = fold(asked);
    for (auto const& name : {std::string("departement"), departement.code, departement.name, departement.title}) {
        if (!name.empty() && fold(name) == wanted) {
            return departementTerritory(contracts);
        }
    }
    for (auto& territory : grandTerritoires(contracts)) {
        if (fold(territory.name) == wanted || fold(territory.slug) == wanted) {
            return std::move(territory);
        }
    }
    return std::nullopt;
}

Epci const* findByName(std::string const& core, ContractData const& contracts) {
    for (Epci const& epci : contracts.epcis) {
        auto const names = coreNames(epci);
        if (!core.empty() && std::find(names.begin(), names.end(), core) != names.end()) {
            return &epci;
        }
    }
    return nullptr;
}

/// A near miss of a name, else the EPCI of the commune so named, else the only EPCI whose name has these words.
std::string suggestion(std::string const& core, ContractData const& contracts) {
    std::vector<std::string> cores;
    for (Epci const& epci : contracts.epcis) {
        auto const names = coreNames(epci);
        cores.insert(cores.end(), names.begin(), names.end());
    }
    if (auto const near = nearest(core, cores)) {
        return findByName(*near, contracts)->name;
    }
    for (Commune const& commune : contracts.communes) {
        Epci const* epci = contracts.findEpci(commune.epciSiren);
        if (epci != nullptr && coreName(commune.name) == core) {
            return epci->name;
        }
    }
    std::set<std::string> holders;
    for (Epci const& epci : contracts.epcis) {
        for (std::string const& name : coreNames(epci)) {
            if (!core.empty() && (" " + name + " ").find(" " + core + " ") != std::string::npos) {
                holders.insert(epci.name);
            }
        }
    }
    return holders.size() == 1 ? *holders.begin() : std::string();
}

Result<Territory> chooseTerritory(std::string const& asked, ContractData const& contracts) {
    std::string const code(trimmed(asked));
    for (auto const find : {findByCode, findLarger}) {
        if (auto territory = find(code, contracts)) {
            return std::move(*territory);
        }
    }
    std::string const core = coreName(asked);
    if (Epci const* epci = findByName(core, contracts)) {
        return territoryOf(*epci, contracts);
    }
    return failure(Code::TerritoryUnknown, {}, {asked, suggestion(core, contracts)});
}

Result<std::set<std::string>> chooseNames(std::vector<std::string> const& asked,
                                          std::span<std::string const> candidates, Code code) {
    std::set<std::string> chosen;
    for (std::string const& name : asked) {
        auto const found = chooseName(name, candidates, code);
        if (!found) {
            return tl::make_unexpected(found.error());
        }
        chosen.insert(*found);
    }
    return chosen;
}

using FoundEntry = Result<NomenclatureEntry const*>;

FoundEntry chooseTheme(std::string const& asked, std::span<NomenclatureEntry const> nomenclatures) {
    std::vector<std::string> labels;
    for (auto const& entry : nomenclatures) {
        if (entry.scheme == themeScheme && fold(entry.label) == fold(asked)) {
            return &entry;
        }
        if (entry.scheme == themeScheme) {
            labels.push_back(entry.label);
        }
    }
    return failure(Code::ThemeUnknown, {}, {asked, nearest(asked, labels).value_or("")});
}

/// "scheme:code" or "scheme:label" -> the entry.
FoundEntry chooseEntry(std::string const& asked, std::span<NomenclatureEntry const> nomenclatures) {
    std::vector<std::string> names;
    for (auto const& entry : nomenclatures) {
        for (auto const& name : {entry.code, entry.label}) {
            names.push_back(entry.scheme + ":" + name);
            if (fold(names.back()) == fold(asked)) {
                return &entry;
            }
        }
    }
    return failure(Code::TagUnknown, {}, {asked, nearest(asked, names).value_or("")});
}

} // namespace

Result<std::vector<Territory>> chooseTerritories(std::span<std::string const> asked, ContractData const& contracts) {
    std::vector<Territory> chosen;
    auto const add = [&](Territory territory) {
        bool const isNew = std::none_of(chosen.begin(), chosen.end(),
                                        [&](Territory const& other) { return other.id == territory.id; });
        if (isNew) {
            chosen.push_back(std::move(territory));
        }
    };
    for (std::string const& name : asked) {
        if (fold(name) == "all") {
            for (Epci const& epci : contracts.epcis) {
                add(territoryOf(epci, contracts));
            }
            continue;
        }
        auto territory = chooseTerritory(name, contracts);
        if (!territory) {
            return tl::make_unexpected(territory.error());
        }
        add(std::move(*territory));
    }
    return chosen;
}

Result<std::string> chooseName(std::string const& asked, std::span<std::string const> candidates, Code code) {
    auto const found = std::find_if(candidates.begin(), candidates.end(),
                                    [&](std::string const& candidate) { return fold(candidate) == fold(asked); });
    if (found == candidates.end()) {
        return failure(code, {}, {asked, nearest(asked, candidates).value_or("")});
    }
    return *found;
}

Result<ProjectFilter> chooseFilter(FilterWords const& asked, std::span<NomenclatureEntry const> nomenclatures) {
    std::vector<std::string> const periods{"2015-2018", "a-venir", "annuel", unknownPeriod};
    std::vector<std::string> const origins{"map-label", "operation", "vote", "commitment", "qpv"};
    ProjectFilter filter;
    for (auto const& [names, choose] : {std::pair(&asked.themes, &chooseTheme), std::pair(&asked.tags, &chooseEntry)}) {
        for (auto const& name : *names) {
            auto const entry = choose(name, nomenclatures);
            if (!entry) {
                return tl::make_unexpected(entry.error());
            }
            filter.tags[(*entry)->scheme].insert((*entry)->code);
        }
    }
    auto chosenPeriods = chooseNames(asked.periods, periods, Code::PeriodUnknown);
    if (!chosenPeriods) {
        return tl::make_unexpected(chosenPeriods.error());
    }
    auto chosenOrigins = chooseNames(asked.origins, origins, Code::OriginUnknown);
    if (!chosenOrigins) {
        return tl::make_unexpected(chosenOrigins.error());
    }
    filter.periods = std::move(*chosenPeriods);
    filter.origins = std::move(*chosenOrigins);
    return filter;
}

} // namespace cartocontrat
