// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/empty_state.hpp"
#include "gui/panels/panel.hpp"
#include "gui/session/session.hpp"

#include <QCoreApplication>
#include <QUndoView>

#include <array>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Panels", text);
}

QWidget* makeTerritories(Session&, ActionSet&, QWidget* parent) {
    return new EmptyState(QStringLiteral("territory"), translated(QT_TRANSLATE_NOOP("Panels", "Aucun territoire")),
                          translated(QT_TRANSLATE_NOOP("Panels", "Ouvrez un projet ou des données.")), parent);
}

QWidget* makeLegend(Session&, ActionSet&, QWidget* parent) {
    return new EmptyState(QStringLiteral("legend"), translated(QT_TRANSLATE_NOOP("Panels", "Aucune légende")),
                          translated(QT_TRANSLATE_NOOP("Panels", "Ouvrez un projet ou des données.")), parent);
}

QWidget* makeFilters(Session&, ActionSet&, QWidget* parent) {
    return new EmptyState(QStringLiteral("filter"), translated(QT_TRANSLATE_NOOP("Panels", "Aucun filtre")),
                          translated(QT_TRANSLATE_NOOP("Panels", "Tous les projets sont montrés.")), parent);
}

QWidget* makeCard(Session&, ActionSet&, QWidget* parent) {
    return new EmptyState(
        QStringLiteral("page"), translated(QT_TRANSLATE_NOOP("Panels", "Aucun projet choisi")),
        translated(QT_TRANSLATE_NOOP("Panels",
                                     "Cliquez un projet sur la carte ou dans le tableau, ou cherchez-le avec Ctrl+K.")),
        parent);
}

QWidget* makeProjects(Session&, ActionSet&, QWidget* parent) {
    return new EmptyState(QStringLiteral("table"), translated(QT_TRANSLATE_NOOP("Panels", "Aucun projet")),
                          translated(QT_TRANSLATE_NOOP("Panels", "Ouvrez un projet ou des données.")), parent);
}

QWidget* makeDiagnostics(Session&, ActionSet&, QWidget* parent) {
    return new EmptyState(QStringLiteral("check"), translated(QT_TRANSLATE_NOOP("Panels", "Rien à signaler")),
                          translated(QT_TRANSLATE_NOOP("Panels", "Les données et la page sont en ordre.")), parent);
}

QWidget* makeHistory(Session& session, ActionSet&, QWidget* parent) {
    auto* const list = new QUndoView(&session.undoStack(), parent);
    list->setEmptyLabel(translated(QT_TRANSLATE_NOOP("Panels", "Projet tel qu’il a été ouvert")));
    return list;
}

constexpr auto table = std::to_array<PanelKind>({
    {"territories", QT_TRANSLATE_NOOP("Panels", "Territoires"), CommandId::ShowTerritories, Qt::LeftDockWidgetArea, 378,
     makeTerritories},
    {"legend", QT_TRANSLATE_NOOP("Panels", "Légende"), CommandId::ShowLegend, Qt::LeftDockWidgetArea, 502, makeLegend},
    {"filters", QT_TRANSLATE_NOOP("Panels", "Filtres"), CommandId::ShowFilters, Qt::RightDockWidgetArea, 420,
     makeFilters},
    {"card", QT_TRANSLATE_NOOP("Panels", "Fiche du projet"), CommandId::ShowCard, Qt::RightDockWidgetArea, 460,
     makeCard},
    {"projects", QT_TRANSLATE_NOOP("Panels", "Projets de la page"), CommandId::ShowProjects, Qt::BottomDockWidgetArea,
     208, makeProjects},
    {"diagnostics", QT_TRANSLATE_NOOP("Panels", "Diagnostics"), CommandId::ShowDiagnostics, Qt::BottomDockWidgetArea,
     208, makeDiagnostics},
    {"history", QT_TRANSLATE_NOOP("Panels", "Historique"), CommandId::History, Qt::BottomDockWidgetArea, 208,
     makeHistory, Audience::Cartographers},
});

} // namespace

std::span<PanelKind const> panelKinds() {
    return table;
}

} // namespace cartocontrat
