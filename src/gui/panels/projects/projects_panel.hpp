// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStackedWidget>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace cartocontrat {

class ActionSet;
class ProjectTableModel;
class Session;

/// The projects of the page as a table; what is chosen in it is chosen everywhere.
class ProjectsPanel final : public QStackedWidget {
    Q_OBJECT

public:
    ProjectsPanel(Session& session, ActionSet& actions, QWidget* parent);
    ~ProjectsPanel() override;

private:
    void makeHead(QWidget* head);
    void makeTable();
    void followProfile();
    void takeProjects();
    void takePage();
    void narrow();
    void tellCount();
    void selectRows();
    void takeSelection();
    void chooseColumns();
    void copyRows();
    void exportTable();
    [[nodiscard]] std::vector<int> shownColumns() const;
    void keepColumns() const;

    Session& m_session;
    ActionSet& m_actions;
    ProjectTableModel* m_model;
    QTableView* m_table;
    QLabel* m_count;
    QLineEdit* m_field;
    QToolButton* m_toPlace;
    std::vector<QToolButton*> m_commands;
    bool m_isFollowing = false; ///< while rows are chosen because the session says so
};

} // namespace cartocontrat
