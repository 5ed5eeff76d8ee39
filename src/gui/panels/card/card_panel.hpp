// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStackedWidget>

class QLabel;

namespace cartocontrat {

class ActionSet;
class ProjectCard;
class Session;
class TerritoryCard;

/// The card of the project chosen; of the territory where none is.
class CardPanel final : public QStackedWidget {
    Q_OBJECT

public:
    CardPanel(Session& session, ActionSet& actions, QWidget* parent);

private:
    void refresh();
    void step(int rows);
    void copy();

    Session& m_session;
    ActionSet& m_actions;
    ProjectCard* m_project;
    TerritoryCard* m_territory;
    QWidget* m_steps; ///< to the projects before and after
    QLabel* m_place;
};

} // namespace cartocontrat
