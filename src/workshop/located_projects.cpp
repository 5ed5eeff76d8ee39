// SPDX-License-Identifier: EUPL-1.2
#include "workshop/located_projects.hpp"

#include "base/text.hpp"
#include "domain/territories.hpp"
#include "sources/placement.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

bool holds(std::vector<std::string> const& list, std::string const& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

bool LocatedProject::isIn(Territory const& territory) const {
    bool const isOfEpci = std::any_of(project->epcis.begin(), project->epcis.end(),
                                      [&](std::string const& siren) { return holds(territory.epcis, siren); });
    return isOfEpci && (!territory.isPartOfEpci() ||
                        std::any_of(location.sites.begin(), location.sites.end(),
                                    [&](Site const& site) { return territory.communes.contains(site.insee); }));
}

std::string LocatedProject::placeNames() const {
    if (project->rule == LocationRule::Road) {
        return join(project->locationValues, ", ");
    }
    std::vector<std::string> names;
    for (auto const& site : location.sites) {
        if (!site.placeName.empty() && !holds(names, site.placeName)) {
            names.push_back(site.placeName);
        }
    }
    return join(names, ", ");
}

std::vector<LocatedProject> locateProjects(Workshop const& workshop, Diagnostics& diagnostics) {
    auto const& contracts = *workshop.contracts;
    auto const departement = departementTerritory(contracts);
    std::vector<std::string> told;
    for (auto const& contract : contracts.contracts) {
        if (workshop.design.pageTemplate.isAbout(contract)) {
            told.push_back(contract.id);
        }
    }
    std::vector<LocatedProject> located;
    for (auto const subject : workshop.design.pageTemplate.subjects) {
        for (auto const& project : contracts.about(subject)) {
            if (std::any_of(project.contracts.begin(), project.contracts.end(),
                            [&](std::string const& id) { return holds(told, id); })) {
                auto location = locate(project, departement, contracts, *workshop.background, diagnostics);
                located.push_back({&project, location ? std::move(*location) : Location{}});
            }
        }
    }
    return located;
}

} // namespace cartocontrat
