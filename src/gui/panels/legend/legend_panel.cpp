// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/legend/legend_panel.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/commands/commands.hpp"
#include "gui/models/legend_model.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/session/newest_work.hpp"
#include "gui/session/session.hpp"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTreeView>
#include <QUndoStack>

namespace cartocontrat {

LegendPanel::LegendPanel(Session& session, ActionSet& actions, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_actions(actions), m_model(new LegendModel(this)),
      m_tree(new QTreeView(this)), m_measurer(std::make_unique<NewestWork>(nullptr)) {
    addWidget(
        new EmptyState(QStringLiteral("legend"), tr("Aucune légende"), tr("Ouvrez un projet ou des données."), this));
    addWidget(m_tree);
    makeTree();
    setFocusProxy(m_tree);
    connect(m_model, &LegendModel::hidingAsked, this, [this](std::set<std::string> const& hidden) {
        m_session.undoStack().push(hideLegend(m_session, m_session.territory().slug, hidden).release());
    });
    connect(m_model, &LegendModel::orderAsked, this, &LegendPanel::order, Qt::QueuedConnection); // once it is dropped
    connect(&session, &Session::workshopChanged, this, &LegendPanel::takeWorkshop);
    connect(&session, &Session::territoryChanged, this, &LegendPanel::followTerritory);
    connect(&session, &Session::documentChanged, this, &LegendPanel::followDocument);
    connect(&actions, &ActionSet::profileChanged, this, &LegendPanel::followProfile);
    followProfile();
    takeWorkshop();
}

LegendPanel::~LegendPanel() = default;

void LegendPanel::makeTree() {
    auto const line = fontMetrics().height();
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Légende"));
    m_tree->setUniformRowHeights(true);
    m_tree->setIconSize({line * 4 / 3, line});
    m_tree->setIndentation(line * 3 / 4);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(LegendModel::Entry, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(LegendModel::Count, QHeaderView::ResizeToContents);
    m_tree->setDragDropMode(QAbstractItemView::InternalMove);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &LegendPanel::showMenu);
    m_up = makeMove(tr("Monter dans la légende"), -1, Qt::Key_Up);
    m_down = makeMove(tr("Descendre dans la légende"), 1, Qt::Key_Down);
}

QAction* LegendPanel::makeMove(QString const& text, int rows, Qt::Key arrow) {
    auto* const action = new QAction(text, m_tree);
    action->setShortcut(QKeySequence(Qt::ALT | arrow));
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, rows] { move(rows); });
    m_tree->addAction(action);
    return action;
}

/// Explorers have boxes only.
void LegendPanel::followProfile() {
    bool const isCartographer = m_actions.profile() == Profile::Cartographer;
    m_tree->setDragEnabled(isCartographer);
    m_up->setEnabled(isCartographer);
    m_down->setEnabled(isCartographer);
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
    measure();
}

void LegendPanel::followDocument() {
    auto const edits = m_session.document().edits(m_session.territory().slug);
    m_model->setHidden(edits.hidden);
    auto const current = m_model->nameOf(m_tree->currentIndex());
    if (m_session.workshop() && m_model->setOrder(edits.legendOrder)) {
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_model->find(current));
    }
}

void LegendPanel::measure() {
    if (!m_session.workshop()) {
        return;
    }
    m_measurer->ask([this, workshop = m_session.workshop(),
                     territory = m_session.territory()](std::stop_token const& stop) -> NewestWork::Delivery {
        return [this, lengths = lengthsOf(territory, *workshop, stop)] { m_model->setLengths(lengths); };
    });
}

void LegendPanel::move(int rows) {
    if (auto const names = m_model->orderWith(m_tree->currentIndex(), rows)) {
        order(*names);
    }
}

void LegendPanel::order(std::vector<std::string> const& names) {
    m_session.undoStack().push(orderLegend(m_session, m_session.territory().slug, names).release());
}

void LegendPanel::showMenu(QPoint at) {
    auto const index = m_tree->indexAt(at);
    QMenu menu;
    menu.setToolTipsVisible(true);
    if (m_model->isMissing(index)) {
        menu.addAction(&m_actions.action(CommandId::Relink));
    } else if (m_actions.profile() == Profile::Cartographer) {
        for (auto const& [action, rows] : {std::pair{m_up, -1}, {m_down, 1}}) {
            if (m_model->orderWith(index, rows)) {
                menu.addAction(action);
            }
        }
    }
    if (!menu.isEmpty()) {
        menu.exec(m_tree->viewport()->mapToGlobal(at));
    }
}

} // namespace cartocontrat
