// SPDX-License-Identifier: EUPL-1.2
#include "gui/palette/go_to.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/palette/search_index.hpp"
#include "gui/session/session.hpp"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Search", text);
}

bool showTerritory(Session& session, TerritoryKind kind, std::string const& id) {
    auto const territory = session.findTerritory(kind, id);
    if (territory) {
        session.setTerritory(*territory);
        session.frameTerritory();
    }
    return territory.has_value();
}

void showProject(Session& session, std::string const& id) {
    auto const* const located = session.findProject(id);
    if (located == nullptr) {
        return;
    }
    auto const& project = *located->project;
    if (!located->isIn(session.territory()) && !project.epcis.empty()) {
        showTerritory(session, TerritoryKind::Epci, project.epcis.front());
    }
    if (!session.filter().accepts(project, *session.workshop()->contracts)) {
        session.setFilter({});
        session.announce(translated(QT_TRANSLATE_NOOP("Search", "Filtres effacés : ils cachaient ce projet")));
    }
    session.setSelection({id});
    session.showOnMap(id);
}

void showPlace(Session& session, std::string const& id) {
    auto const* const place = session.workshop()->contracts->findPlace(id);
    if (place != nullptr && showTerritory(session, TerritoryKind::Commune, place->insee)) {
        session.setView(View::Map);
        session.announce(QString::fromStdString(place->name));
    }
}

/// Of those that the program has; empty: none tells it.
std::string templateAbout(Contract const& contract, ResourcePaths const& resources) {
    auto const ids = templateIds(resources);
    for (auto const& id : ids ? *ids : std::vector<std::string>()) {
        auto const design = readDesign(id, {}, resources);
        if (design && design->pageTemplate.isAbout(contract)) {
            return id;
        }
    }
    return {};
}

} // namespace

void openPageOf(Session& session, Contract const& contract) {
    auto const isShown = session.workshop()->design.pageTemplate.isAbout(contract);
    auto const other = isShown ? std::string() : templateAbout(contract, session.resources());
    if (!isShown && other.empty()) {
        session.announce(translated(QT_TRANSLATE_NOOP("Search", "Aucun modèle ne montre ce contrat")));
    }
    showTerritory(session, TerritoryKind::Epci, contract.epciSiren);
    session.setSelection({});
    if (!other.empty()) {
        auto sources = session.sources();
        sources.pageTemplate = other;
        sources.style.clear();
        session.setFilter({}); // its codes are those of the other template
        session.open(std::move(sources));
    }
}

void goTo(Session& session, ActionSet const& actions, SearchEntry const& entry) {
    if (!session.workshop()) {
        return;
    }
    switch (entry.kind) {
    case FoundKind::Departement:
        showTerritory(session, TerritoryKind::Departement, entry.id);
        session.setSelection({});
        break;
    case FoundKind::GrandTerritoire:
        showTerritory(session, TerritoryKind::GrandTerritoire, entry.id);
        session.setSelection({});
        break;
    case FoundKind::Epci:
        showTerritory(session, TerritoryKind::Epci, entry.id);
        session.setSelection({});
        break;
    case FoundKind::Commune:
        showTerritory(session, TerritoryKind::Commune, entry.id);
        session.setSelection({});
        break;
    case FoundKind::Project:
        showProject(session, entry.id);
        break;
    case FoundKind::Place:
        showPlace(session, entry.id);
        return;
    case FoundKind::Contract: {
        auto const& all = session.workshop()->contracts->contracts;
        auto const found =
            std::find_if(all.begin(), all.end(), [&](Contract const& one) { return one.id == entry.id; });
        if (found != all.end()) {
            openPageOf(session, Contract(*found));
        }
        break;
    }
    }
    actions.action(CommandId::ShowCard).trigger();
}

} // namespace cartocontrat
