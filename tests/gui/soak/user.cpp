// SPDX-License-Identifier: EUPL-1.2
#include "soak/user.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/export/export_desk.hpp"
#include "gui/export/export_run.hpp"
#include "gui/window/appearance.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "soak/hands.hpp"
#include "waiting.hpp"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QToolBar>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <numeric>

namespace cartocontrat::test {

User::User(Session& session, MainWindow& window, QString const& folder, std::uint32_t seed)
    : m_session(session), m_window(window), m_actions(window.actions()), m_chance(seed), m_folder(folder),
      m_hands(m_chance, folder), m_sources(session.sources()), m_territory(session.territory()) {
    writeFiles();
    addViewActs();
    addPageActs();
    addPanelActs();
    addFileActs();
    addCommands();
}

void User::add(std::string name, int weight, std::function<bool()> tryIt) {
    m_acts.push_back({std::move(name), weight, std::move(tryIt)});
}

void User::addViewActs() {
    add("a notch of the wheel", 8, [this] {
        turnWheel(canvas(), someWhere(canvas(), m_chance), m_chance.oneIn(2) ? 1 : -1);
        return true;
    });
    add("many notches at once", 2, [this] {
        constexpr int notches = 6;
        for (int notch = 0, way = m_chance.oneIn(2) ? 1 : -1; notch < notches; ++notch) {
            turnWheel(canvas(), someWhere(canvas(), m_chance), way);
        }
        return true;
    });
    add("the view moved by the middle button", 8, [this] {
        auto const from = someWhere(canvas(), m_chance);
        drag(canvas(), from, someWhere(canvas(), m_chance), Qt::MiddleButton);
        return true;
    });
    add("a drag with the tool in hand", 4, [this] {
        auto const from = someWhere(canvas(), m_chance);
        drag(canvas(), from, someWhere(canvas(), m_chance), Qt::LeftButton,
             m_chance.oneIn(4) ? DragEnd::GivenUp : DragEnd::Dropped);
        return true;
    });
    add("a click on the view", 5, [this] {
        click(canvas(), someWhere(canvas(), m_chance), m_chance.oneIn(4) ? Qt::ControlModifier : Qt::NoModifier);
        return true;
    });
    add("a double click on the view", 2, [this] {
        doubleClick(canvas(), someWhere(canvas(), m_chance));
        return true;
    });
    add("a key on the view", 4, [this] {
        constexpr std::array keys{Qt::Key_Up,     Qt::Key_Down, Qt::Key_Left,   Qt::Key_Right, Qt::Key_Tab,
                                  Qt::Key_Return, Qt::Key_Plus, Qt::Key_Escape, Qt::Key_Space, Qt::Key_Minus};
        pressKey(canvas(), m_chance.pick(keys), m_chance.oneIn(4) ? Qt::ShiftModifier : Qt::NoModifier);
        return true;
    });
    add("the menu of the view", 2, [this] { return askForMenu(); });
    add("another size of the window", 1, [this] {
        constexpr int least = 700, more = 900;
        m_window.resize(least + m_chance.below(more), least + m_chance.below(more / 2));
        return true;
    });
}

void User::addPageActs() {
    add("a call-out chosen", 8, [this] { return chooseCallout(); });
    add("a call-out moved", 6, [this] { return moveCallout(); });
    add("a project dropped on the page", 1, [this] { return dropProject(); });
    add("all undone and redone", 1, [this] { return undoAndRedoAll(); });
    add("a page of the series", 4, [this] {
        auto const series = m_session.series();
        m_session.setTerritory(m_chance.pick(series));
        return true;
    });
}

void User::addPanelActs() {
    add("a territory of the tree", 6, [this] { return pickTerritory(); });
    add("a row of the table", 4, [this] { return clickRow(); });
    add("the table sorted", 2, [this] { return sortTable(); });
    add("a search everywhere", 4, [this] { return searchEverywhere(); });
    add("a filter of the menu", 4, [this] { return chooseFilter(); });
    for (auto const& [name, weight] :
         {std::pair("territories", 2), std::pair("legend", 3), std::pair("filters", 5), std::pair("card", 2),
          std::pair("projects", 3), std::pair("diagnostics", 1), std::pair("history", 1)}) {
        add(std::string("the panel ") + name, weight, [this, name = name] { return fiddlePanel(name); });
    }
    add("the tool bars", 2, [this] {
        auto bars = m_window.findChildren<QToolBar*>();
        return fiddle(*m_chance.pick(bars), m_chance);
    });
}

void User::addFileActs() {
    add("a table imported", 1, [this] { return importTable(); });
    add("a page exported", 1, [this] { return exportPage(); });
    add("a document opened", 1, [this] { return openDocument({}); });
    add("a reading stopped", 1, [this] { return stopReading(); });
}

/// Each command by itself, but for those that have an act above and for leaving.
void User::addCommands() {
    for (Command const& command : commands()) {
        bool const isAct = command.id == CommandId::Import || command.id == CommandId::Export ||
                           command.id == CommandId::Find || command.id == CommandId::Quit;
        if (!isAct) {
            add(std::string("the command ") + command.name, 1, [this, id = command.id] { return this->command(id); });
        }
    }
}

/// Every other step, something new where there is anything.
User::Act& User::next() {
    std::vector<Act*> fresh;
    int weights = 0;
    for (auto& act : m_acts) {
        weights += act.weight;
        if (act.done == 0) {
            fresh.push_back(&act);
        }
    }
    if (!fresh.empty() && m_chance.oneIn(2)) {
        return *m_chance.pick(fresh);
    }
    auto left = m_chance.below(weights);
    return *std::find_if(m_acts.begin(), m_acts.end(), [&](Act const& act) { return (left -= act.weight) < 0; });
}

bool User::step() {
    constexpr int tries = 50;
    for (int attempt = 0; attempt < tries; ++attempt) {
        auto& act = next();
        m_last = act.name;
        if (act.tryIt()) {
            ++act.done;
            break;
        }
    }
    constexpr int hurry = 60; // ms at most
    if (m_chance.oneIn(2)) {
        waitFor([] { return false; }, std::chrono::milliseconds(m_chance.below(hurry)));
        return true;
    }
    return settle();
}

bool User::rest() {
    m_last += ", then rest";
    if (!settle()) {
        return false;
    }
    auto const& desk = *m_window.findChild<ExportDesk*>();
    waitFor([&] { return desk.run() == nullptr || !desk.run()->isRunning(); }, std::chrono::minutes(1));
    closeOthers();
    m_window.showNormal();
    constexpr int width = 1600, height = 1000;
    m_window.resize(width, height);
    for (CommandId const id : {CommandId::CartographerProfile, CommandId::DefaultLayout, CommandId::SelectTool}) {
        trigger(id);
    }
    dressApplication(Contrast::Usual);
    m_actions.action(CommandId::HighContrast).setChecked(false);
    while (m_session.undoStack().canUndo()) {
        m_session.undoStack().undo();
    }
    m_session.undoStack().clear();
    if (!(m_session.sources() == m_sources)) {
        m_session.open(m_sources);
    }
    if (!settle()) {
        return false;
    }
    m_session.setSelection({});
    m_session.setFilter({});
    m_session.setFormat("A4");
    m_session.setTerritory(m_territory);
    m_session.setView(View::Page);
    canvas().fit();
    if (!settle()) {
        return false;
    }
    trigger(CommandId::WholeDepartement);
    if (!settle()) {
        return false;
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

/// Guide, reports, and what is left open over the window.
void User::closeOthers() {
    for (auto* const widget : QApplication::topLevelWidgets()) {
        if (widget != &m_window && widget->isVisible() && widget->parentWidget() != nullptr &&
            qobject_cast<QDockWidget*>(widget) == nullptr) {
            widget->close();
        }
    }
}

void User::quit() {
    m_last = "the command quit";
    waitFor(
        [this] {
            trigger(CommandId::Quit);
            return !m_window.isVisible();
        },
        std::chrono::minutes(1));
}

std::vector<std::string> User::undone() const {
    std::vector<std::string> names;
    for (auto const& act : m_acts) {
        if (act.done == 0) {
            names.push_back(act.name);
        }
    }
    return names;
}

std::string User::tally() const {
    return std::accumulate(m_acts.begin(), m_acts.end(), std::string(), [](std::string all, Act const& act) {
        return std::move(all) + "  " + std::to_string(act.done) + "  " + act.name + '\n';
    });
}

PlaneView& User::canvas() const {
    return m_window.central().canvas();
}

QDockWidget* User::panel(char const* name) const {
    return m_window.findChild<QDockWidget*>(QString::fromLatin1(name));
}

/// Nothing is read, composed or drawn any more, and no dialog is open.
bool User::settle() {
    return waitFor([this] { return pending().empty(); }, std::chrono::minutes(3));
}

std::string User::pending() const {
    auto const* const modal = QApplication::activeModalWidget();
    std::string what = modal == nullptr ? std::string() : std::string(modal->metaObject()->className()) + " is open. ";
    auto const say = [&](bool isSo, char const* words) { what += isSo ? words : ""; };
    say(QApplication::activePopupWidget() != nullptr, "A menu is open. ");
    say(m_session.isReading(), "Data are being read. ");
    say(m_session.isComposing(), "A page is being composed. ");
    say(!canvas().isRefined() && !m_session.pageError(), "The view is being drawn. ");
    return what;
}

} // namespace cartocontrat::test
