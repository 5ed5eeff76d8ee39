// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStackedWidget>

class QLineEdit;
class QTreeView;

namespace cartocontrat {

class ActionSet;
class EmptyState;
class MatchDelegate;
class Session;
class TerritorySearch;
class TerritoryTreeModel;

/// The tree of territories and the line that searches it. One click shows a territory, two frame it.
class TerritoriesPanel final : public QStackedWidget {
    Q_OBJECT

public:
    TerritoriesPanel(Session& session, ActionSet& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeWorkshop();
    void followTerritory();
    void search(QString const& text);
    void tellNothing(QString const& asked);
    void showCurrent(QModelIndex const& index);

    Session& m_session;
    TerritoryTreeModel* m_territories;
    TerritorySearch* m_search;
    QLineEdit* m_field;
    QTreeView* m_tree;
    EmptyState* m_nothing;
    MatchDelegate* m_delegate;
};

} // namespace cartocontrat
