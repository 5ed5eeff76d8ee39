// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "domain/territories.hpp"
#include "gui/palette/search_index.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Search", text);
}

QString countText(int projects) {
    return projects == 0   ? QString()
           : projects == 1 ? translated(QT_TRANSLATE_NOOP("Search", "1 projet"))
                           : translated(QT_TRANSLATE_NOOP("Search", "%1 projets")).arg(groupedNumber(projects));
}

QString communesText(std::size_t communes) {
    return communes == 1 ? translated(QT_TRANSLATE_NOOP("Search", "1 commune"))
                         : translated(QT_TRANSLATE_NOOP("Search", "%1 communes")).arg(communes);
}

QString epciNames(std::vector<std::string> const& sirens, ContractData const& contracts) {
    QStringList names;
    for (auto const& siren : sirens) {
        auto const* const epci = contracts.findEpci(siren);
        names.append(epci != nullptr ? officialName(epci->name) : QString::fromStdString(siren));
    }
    return names.join(QStringLiteral(", "));
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

SearchIndex::SearchIndex(Workshop const& workshop, std::vector<LocatedProject> const& projects) {
    addTerritories(*workshop.contracts, projects);
    addProjects(workshop, projects);
    addPlaces(workshop);
    addContracts(*workshop.contracts);
}

void SearchIndex::addTerritories(ContractData const& contracts, std::vector<LocatedProject> const& projects) {
    std::unordered_map<std::string, int> counts; // SIREN and INSEE codes differ in length
    for (auto const& project : projects) {
        std::set<std::string> ids(project.project->epcis.begin(), project.project->epcis.end());
        for (auto const& site : project.location.sites) {
            ids.insert(site.insee);
        }
        for (auto const& id : ids) {
            ++counts[id];
        }
    }
    auto const departement = departementTerritory(contracts);
    add({FoundKind::Departement, departement.id, officialName(departement.name),
         translated(QT_TRANSLATE_NOOP("Search", "tout le Département")), countText(static_cast<int>(projects.size()))},
        departement.id, {});
    for (auto const& one : grandTerritoires(contracts)) {
        add({FoundKind::GrandTerritoire,
             one.id,
             officialName(one.name),
             joined({translated(QT_TRANSLATE_NOOP("Search", "grand territoire")), communesText(one.communes.size())}),
             {}},
            {}, {});
    }
    for (auto const& epci : contracts.epcis) {
        auto const communes = territoryOf(epci, contracts).communes.size();
        add({FoundKind::Epci, epci.siren, officialName(epci.name),
             joined({translated(QT_TRANSLATE_NOOP("Search", "intercommunalité")), communesText(communes)}),
             countText(counts[epci.siren])},
            epci.siren, epci.shortName);
    }
    for (auto const& commune : contracts.communes) {
        auto const* const epci = contracts.findEpci(commune.epciSiren);
        if (epci == nullptr) {
            continue;
        }
        add({FoundKind::Commune, commune.insee, officialName(commune.name),
             joined({translated(QT_TRANSLATE_NOOP("Search", "commune")), QString::fromStdString(commune.insee),
                     officialName(epci->name)}),
             countText(counts[commune.insee])},
            commune.insee, epci->name);
    }
}

void SearchIndex::addProjects(Workshop const& workshop, std::vector<LocatedProject> const& projects) {
    for (auto const& one : projects) {
        auto const& project = *one.project;
        auto const epcis = epciNames(project.epcis, *workshop.contracts);
        bool const isSomewhere = one.location.quality == LocationQuality::WholeEpci || !one.placeNames().empty();
        auto const places = isSomewhere ? placeText(one) : QString();
        add({FoundKind::Project, project.id, QString::fromStdString(typeset(project.title)), joined({places, epcis}),
             amountText(project), workshop.design.pageTemplate.themeOf(project)},
            {}, places.toStdString() + ' ' + epcis.toStdString() + ' ' + project.owner + ' ' + project.theme);
    }
}

void SearchIndex::addPlaces(Workshop const& workshop) {
    auto const& contracts = *workshop.contracts;
    std::unordered_map<std::string, QString> categories;
    for (auto const& group : workshop.design.pageTemplate.legend) {
        for (auto const& entry : group.entries) {
            if (entry.symbol == LegendSymbol::Presence) {
                categories[entry.key] = QString::fromStdString(typeset(entry.label));
            }
        }
    }
    for (auto const& place : contracts.places) {
        auto const* const commune = contracts.findCommune(place.insee);
        if (place.name.empty() || commune == nullptr || commune->epciSiren.empty()) {
            continue;
        }
        add({FoundKind::Place,
             place.id,
             QString::fromStdString(typeset(place.name)),
             joined({officialName(commune->name), categories[place.category]}),
             {}},
            {}, commune->name + ' ' + place.category + ' ' + place.address);
    }
}

void SearchIndex::addContracts(ContractData const& contracts) {
    for (auto const& contract : contracts.contracts) {
        auto const* const epci = contracts.findEpci(contract.epciSiren);
        if (epci == nullptr) {
            continue;
        }
        add({FoundKind::Contract,
             contract.id,
             QString::fromStdString(typeset(contract.title)),
             officialName(epci->name),
             {}},
            contract.id, contract.generation);
    }
}

} // namespace cartocontrat
