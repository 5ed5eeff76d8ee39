// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"
#include "soak/dialog_hands.hpp"

#include "gui/actions/command.hpp"

#include <QDir>

class QDockWidget;
class QMenu;

namespace cartocontrat {
class ActionSet;
class ImportAssistant;
class MainWindow;
class PlaneView;
} // namespace cartocontrat

namespace cartocontrat::test {

/// Does at random what can be done in a window, by its commands and by events of mouse and keyboard. What was never
/// done yet is preferred, so that nothing is left out for long.
class User {
public:
    /// `folder`: of his own, for what he saves, imports and exports. \pre the window shows its first page
    User(Session& session, MainWindow& window, QString const& folder, std::uint32_t seed);

    /// Does something, and waits at times until all is drawn. False: the window does not come to rest after it.
    bool step();
    /// Undoes all, closes what is open and shows the first page, then the map of the whole
    /// département. The same.
    bool rest();
    /// Leaves the program.
    void quit();

    /// What was done last.
    [[nodiscard]] std::string const& last() const { return m_last; }
    /// What the window is still at, in words; empty: nothing.
    [[nodiscard]] std::string pending() const;
    /// Names of what was not done so far.
    [[nodiscard]] std::vector<std::string> undone() const;
    /// How often each was done.
    [[nodiscard]] std::string tally() const;

private:
    /// Something to do; `tryIt` tells whether it could be done.
    struct Act {
        std::string name;
        int weight;
        std::function<bool()> tryIt;
        int done = 0;
    };

    void add(std::string name, int weight, std::function<bool()> tryIt);
    void addViewActs();
    void addPageActs();
    void addPanelActs();
    void addFileActs();
    void addCommands();
    void writeFiles() const;
    Act& next();

    bool trigger(CommandId id);
    bool command(CommandId id);
    bool chooseIn(CommandId submenu);
    bool chooseFilter();
    bool fiddlePanel(char const* name);
    bool askForMenu();
    bool pickTerritory();
    bool clickRow();
    bool sortTable();
    bool searchEverywhere();
    bool chooseCallout();
    bool moveCallout();
    bool dropProject();
    bool undoAndRedoAll();
    bool importTable();
    bool workImport(ImportAssistant& assistant);
    bool exportPage();
    bool openDocument(QString const& name);
    bool stopReading();
    void closeOthers();

    [[nodiscard]] PlaneView& canvas() const;
    [[nodiscard]] QDockWidget* panel(char const* name) const;
    bool settle();

    Session& m_session;
    MainWindow& m_window;
    ActionSet& m_actions;
    Chance m_chance;
    QDir m_folder;
    DialogHands m_hands;
    MapSources m_sources; ///< at first
    Territory m_territory;
    std::vector<Act> m_acts;
    std::string m_last;
};

} // namespace cartocontrat::test
