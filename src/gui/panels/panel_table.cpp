// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/card/card_panel.hpp"
#include "gui/panels/diagnostics/diagnostics_panel.hpp"
#include "gui/panels/filters/filters_panel.hpp"
#include "gui/panels/legend/legend_panel.hpp"
#include "gui/panels/panel.hpp"
#include "gui/panels/projects/projects_panel.hpp"
#include "gui/panels/territories/territories_panel.hpp"
#include "gui/session/session.hpp"

#include <QCoreApplication>
#include <QUndoView>

#include <array>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Panels", text);
}

template <class Panel>
QWidget* make(Session& session, ActionSet& actions, QWidget* parent) {
    return new Panel(session, actions, parent);
}

QWidget* makeHistory(Session& session, ActionSet&, QWidget* parent) {
    auto* const list = new QUndoView(&session.undoStack(), parent);
    list->setEmptyLabel(translated(QT_TRANSLATE_NOOP("Panels", "Projet tel qu’il a été ouvert")));
    return list;
}

constexpr auto table = std::to_array<PanelKind>({
    {"territories", QT_TRANSLATE_NOOP("Panels", "Territoires"), CommandId::ShowTerritories, Qt::LeftDockWidgetArea, 378,
     make<TerritoriesPanel>},
    {"legend", QT_TRANSLATE_NOOP("Panels", "Légende"), CommandId::ShowLegend, Qt::LeftDockWidgetArea, 502,
     make<LegendPanel>},
    {"filters", QT_TRANSLATE_NOOP("Panels", "Filtres"), CommandId::ShowFilters, Qt::RightDockWidgetArea, 440,
     make<FiltersPanel>},
    {"card", QT_TRANSLATE_NOOP("Panels", "Fiche du projet"), CommandId::ShowCard, Qt::RightDockWidgetArea, 440,
     make<CardPanel>},
    {"projects", QT_TRANSLATE_NOOP("Panels", "Projets de la page"), CommandId::ShowProjects, Qt::BottomDockWidgetArea,
     208, make<ProjectsPanel>},
    {"diagnostics", QT_TRANSLATE_NOOP("Panels", "Diagnostics"), CommandId::ShowDiagnostics, Qt::BottomDockWidgetArea,
     208, make<DiagnosticsPanel>},
    {"history", QT_TRANSLATE_NOOP("Panels", "Historique"), CommandId::History, Qt::BottomDockWidgetArea, 208,
     makeHistory, Audience::Cartographers},
});

} // namespace

std::span<PanelKind const> panelKinds() {
    return table;
}

} // namespace cartocontrat
