// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStackedWidget>

class QTreeView;

namespace cartocontrat {

class ActionSet;
class LegendModel;
class Session;

/// The legend of the template, with what of it the page shows.
class LegendPanel final : public QStackedWidget {
    Q_OBJECT

public:
    LegendPanel(Session& session, ActionSet& actions, QWidget* parent);

private:
    void takeWorkshop();
    void followTerritory();
    void followDocument();

    Session& m_session;
    LegendModel* m_model;
    QTreeView* m_tree;
};

} // namespace cartocontrat
