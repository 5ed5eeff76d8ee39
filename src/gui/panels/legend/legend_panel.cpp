// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/legend/legend_panel.hpp"

#include "gui/commands/commands.hpp"
#include "gui/models/legend_model.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/session/session.hpp"

#include <QHeaderView>
#include <QTreeView>
#include <QUndoStack>

namespace cartocontrat {

LegendPanel::LegendPanel(Session& session, ActionSet& /*actions*/, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_model(new LegendModel(this)), m_tree(new QTreeView(this)) {
    addWidget(
        new EmptyState(QStringLiteral("legend"), tr("Aucune légende"), tr("Ouvrez un projet ou des données."), this));
    addWidget(m_tree);
    constexpr int symbolWidth = 20, symbolHeight = 15, indentation = 12;
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Légende"));
    m_tree->setUniformRowHeights(true);
    m_tree->setIconSize({symbolWidth, symbolHeight});
    m_tree->setIndentation(indentation);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(LegendModel::Entry, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(LegendModel::Count, QHeaderView::ResizeToContents);
    setFocusProxy(m_tree);
    connect(m_model, &LegendModel::hidingAsked, this, [this](std::set<std::string> const& hidden) {
        m_session.undoStack().push(hideLegend(m_session, m_session.territory().slug, hidden).release());
    });
    connect(&session, &Session::workshopChanged, this, &LegendPanel::takeWorkshop);
    connect(&session, &Session::territoryChanged, this, &LegendPanel::followTerritory);
    connect(&session, &Session::documentChanged, this, &LegendPanel::followDocument);
    takeWorkshop();
}

void LegendPanel::takeWorkshop() {
    if (!m_session.workshop()) {
        return;
    }
    m_model->show(m_session.workshop());
    m_tree->expandAll();
    followTerritory();
    setCurrentIndex(1);
}

void LegendPanel::followTerritory() {
    m_model->setCounts(m_session.territory(), m_session.projects());
    followDocument();
}

void LegendPanel::followDocument() {
    m_model->setHidden(m_session.document().edits(m_session.territory().slug).hidden);
}

} // namespace cartocontrat
