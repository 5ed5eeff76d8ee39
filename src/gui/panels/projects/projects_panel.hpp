// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStackedWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QTableView;
class QToolButton;

namespace cartocontrat {

class ActionSet;
class EmptyState;
class NewestWork;
class ProjectListView;
class ProjectTableModel;
class Session;

/// The projects of the page as a table, or as a list in the profile Explorer; what is chosen in it is chosen
/// everywhere.
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
    void takeOthers();
    void takePage();
    void narrow();
    void tellCount();
    void tellNothing();
    void selectRows();
    void takeSelection();
    void chooseColumns();
    void copyRows();
    void exportTable();
    [[nodiscard]] std::vector<int> shownColumns() const;
    [[nodiscard]] std::vector<int> chosenRows() const;

    Session& m_session;
    ActionSet& m_actions;
    ProjectTableModel* m_model;
    QTableView* m_table;
    ProjectListView* m_list;
    EmptyState* m_nothing;
    QStackedWidget* m_views; ///< table, list, nothing
    QWidget* m_head;
    QLabel* m_count;
    QLineEdit* m_field;
    QToolButton* m_toPlace;
    std::vector<QToolButton*> m_commands;
    bool m_isFollowing = false;           ///< while rows are chosen because the session says so
    bool m_isTaking = false;              ///< while the session chooses what the user chose here
    std::unique_ptr<NewestWork> m_writer; ///< of exported tables; last: its thread ends before what it reads does
};

} // namespace cartocontrat
