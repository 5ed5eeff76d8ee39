// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/page_content.hpp"

#include "base/text.hpp"
#include "sources/placement.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

bool holds(std::vector<std::string> const& list, std::string const& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool isOfTemplate(Contract const& contract, Territory const& territory, PageTemplate const& pageTemplate) {
    return pageTemplate.isAbout(contract) && holds(territory.epcis, contract.epciSiren);
}

bool isOfTemplate(Project const& project, Territory const& territory, PageInputs const& inputs) {
    auto const& contracts = inputs.contracts.contracts;
    return std::any_of(contracts.begin(), contracts.end(), [&](Contract const& contract) {
        return isOfTemplate(contract, territory, inputs.pageTemplate) && holds(project.contracts, contract.id);
    });
}

bool isOf(LegendEntry const& entry, Project const& project, PageTemplate const& pageTemplate) {
    if (entry.symbol == LegendSymbol::Period) {
        return project.period == entry.key;
    }
    if (entry.symbol == LegendSymbol::Theme) {
        return pageTemplate.themeOf(project) == entry.key;
    }
    auto const* const tag = entry.symbol == LegendSymbol::Code ? mainTag(project, entry.scheme) : nullptr;
    return tag != nullptr && tag->code == entry.key;
}

/// By itself, or with an entry of the legend.
bool isHidden(Project const& project, PageEdits const& edits, PageTemplate const& pageTemplate) {
    if (edits.callout(project.id).isHidden) {
        return true;
    }
    auto const& legend = pageTemplate.legend;
    return !edits.hidden.empty() && std::any_of(legend.begin(), legend.end(), [&](LegendGroup const& group) {
        return std::any_of(group.entries.begin(), group.entries.end(), [&](LegendEntry const& entry) {
            return isOf(entry, project, pageTemplate) && edits.hidden.contains(layerName(entry));
        });
    });
}

/// Whose project it is, where a page shows those of several EPCI.
std::string ownersOf(Project const& project, Territory const& territory, ContractData const& contracts) {
    std::vector<std::string> names;
    for (auto const& siren : project.epcis) {
        auto const* const epci = contracts.findEpci(siren);
        if (epci != nullptr && holds(territory.epcis, siren)) {
            names.push_back(epci->shortName);
        }
    }
    return typeset(" (" + join(names, ", ") + ")");
}

std::vector<Project const*> projectsFor(PageRequest const& request, PageInputs const& inputs) {
    std::vector<Project const*> projects;
    for (auto const subject : inputs.pageTemplate.subjects) {
        for (auto const& project : inputs.contracts.about(subject)) {
            if (isOfTemplate(project, request.territory, inputs) && request.filter.accepts(project, inputs.contracts)) {
                projects.push_back(&project);
            }
        }
    }
    return projects;
}

} // namespace

bool hasContract(Territory const& territory, PageInputs const& inputs) {
    auto const& contracts = inputs.contracts.contracts;
    return std::any_of(contracts.begin(), contracts.end(), [&](Contract const& contract) {
        return isOfTemplate(contract, territory, inputs.pageTemplate);
    });
}

PageProjects projectsOf(PageRequest const& request, PageInputs const& inputs, Diagnostics& diagnostics) {
    PageProjects projects;
    for (auto const* const asked : projectsFor(request, inputs)) {
        auto const& project = *asked;
        if (isHidden(project, request.edits, inputs.pageTemplate)) {
            Diagnostics untold; // of what nobody sees
            if (locate(project, request.territory, inputs.contracts, inputs.background, untold)) {
                projects.hidden.push_back(project.id);
            }
            continue;
        }
        auto location = locate(project, request.territory, inputs.contracts, inputs.background, diagnostics);
        if (!location) {
            continue;
        }
        auto const quality = location->quality;
        auto described = describe(project, std::move(*location), inputs.pageTemplate, inputs.style);
        described.edit = request.edits.callout(project.id);
        if (quality < LocationQuality::WholeEpci) {
            projects.located.push_back(std::move(described));
            continue;
        }
        if (request.territory.hasSeveralEpcis()) {
            described.title += ownersOf(project, request.territory, inputs.contracts);
        }
        (quality == LocationQuality::Unlocated ? projects.unlocated : projects.whole).push_back(std::move(described));
    }
    return projects;
}

bool tellsProject(LegendEntry const& entry, PageProjects const& projects, PageTemplate const& pageTemplate) {
    auto const all = projects.all();
    return std::any_of(all.begin(), all.end(),
                       [&](PageProject const* described) { return isOf(entry, *described->project, pageTemplate); });
}

Presence presenceOf(Territory const& territory, PageInputs const& inputs, double scaleDenominator) {
    Presence presence;
    auto const& pageTemplate = inputs.pageTemplate;
    for (auto const& category : pageTemplate.presenceOrder) {
        if (!pageTemplate.shows("presence:" + category, scaleDenominator)) {
            continue;
        }
        for (auto const& place : inputs.contracts.places) {
            if (place.category != category || !territory.communes.contains(place.insee)) {
                continue;
            }
            auto& marks = presence[place.insee];
            if (!marks.empty() && marks.back().category == category) {
                ++marks.back().count;
            } else {
                marks.push_back({category, inputs.style.presencePictogram(category), 1});
            }
        }
    }
    return presence;
}

bool hasServiceCentre(Presence const& presence, PageTemplate const& pageTemplate, std::string const& insee) {
    auto const found = presence.find(insee);
    if (found == presence.end()) {
        return false;
    }
    return found->second.size() > 1 ||
           std::any_of(found->second.begin(), found->second.end(), [&](PresenceMark const& mark) {
               return pageTemplate.presence.at(mark.category).isServiceCentre;
           });
}

std::vector<Commune const*> communesToName(Territory const& territory, PageProjects const& projects,
                                           PageInputs const& inputs, double scaleDenominator) {
    std::set<std::string> ofProjects;
    for (auto const& project : projects.located) {
        for (auto const& site : project.location.sites) {
            ofProjects.insert(site.insee);
        }
    }
    auto const least = inputs.pageTemplate.leastPopulation(scaleDenominator);
    std::vector<Commune const*> communes;
    for (auto const& commune : inputs.contracts.communes) {
        bool const isWorth = territory.communes.contains(commune.insee) && commune.population >= least;
        if (isWorth || ofProjects.contains(commune.insee)) {
            communes.push_back(&commune);
        }
    }
    std::stable_sort(communes.begin(), communes.end(),
                     [](Commune const* a, Commune const* b) { return a->population > b->population; });
    return communes;
}

} // namespace cartocontrat
