// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStackedWidget>

#include <memory>

class QAction;
class QTreeView;

namespace cartocontrat {

class ActionSet;
class LegendModel;
class NewestWork;
class Session;

/// The legend of the template, with what of it the page shows; entries of a group whose order no contract fixes are
/// moved by dragging or by Alt and the arrows.
class LegendPanel final : public QStackedWidget {
    Q_OBJECT

public:
    LegendPanel(Session& session, ActionSet& actions, QWidget* parent);
    ~LegendPanel() override;

private:
    void makeTree();
    QAction* makeMove(QString const& text, int rows, Qt::Key arrow);
    void takeWorkshop();
    void followTerritory();
    void followDocument();
    void followProfile();
    void measure();
    void move(int rows);
    void order(std::vector<std::string> const& names);
    void showMenu(QPoint at);

    Session& m_session;
    ActionSet& m_actions;
    LegendModel* m_model;
    QTreeView* m_tree;
    QAction *m_up = nullptr, *m_down = nullptr;
    std::unique_ptr<NewestWork> m_measurer; ///< last: its thread ends before what it reads does
};

} // namespace cartocontrat
