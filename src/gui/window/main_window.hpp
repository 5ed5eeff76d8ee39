// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/command.hpp"
#include "gui/commands/commands.hpp"

#include <QMainWindow>

namespace cartocontrat {

class ActionSet;
class CentralView;
class FilterBar;
class FileActs;
class MainToolBar;
class Session;
class StatusLine;
class ViewHistory;

/// The window of one session.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Session& session, Profile profile);

    [[nodiscard]] ActionSet& actions() const { return *m_actions; }
    [[nodiscard]] CentralView& central() const { return *m_central; }
    [[nodiscard]] FileActs& files() const { return *m_files; }
    void setProfile(Profile profile);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeMenus();
    void makeDocks();
    void makeActs();
    void makeViewActs();
    void makePageActs();
    void makeTemplateMenu();
    void makeCanvasActs();
    void makeCalloutActs();
    void makeHiddenMenu();
    void push(CommandPtr command);
    void makeHistoryActs();
    void setTool(CommandId tool);
    void showContextMenu(QPoint global);
    void followChoice();
    void goToZone(int step);
    void turnPage(int step);
    void followSession();
    void showScale();

    Session& m_session;
    ActionSet* m_actions;
    MainToolBar* m_toolBar;
    FilterBar* m_filterBar = nullptr;
    CentralView* m_central;
    StatusLine* m_status;
    ViewHistory* m_views;
    FileActs* m_files = nullptr;
    bool m_isPlaced = false; ///< whether the docks have been put at their places
};

} // namespace cartocontrat
