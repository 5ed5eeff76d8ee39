// SPDX-License-Identifier: EUPL-1.2
#include "gui/actions/action_set.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/explorer/filter_menu.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/palette/command_palette.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "soak/hands.hpp"
#include "soak/user.hpp"
#include "waiting.hpp"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QTreeView>
#include <QUndoStack>

#include <algorithm>
#include <iterator>
#include <memory>

namespace cartocontrat::test {

bool User::trigger(CommandId id) {
    auto& action = m_actions.action(id);
    if (!action.isEnabled() || !action.isVisible()) {
        return false;
    }
    action.trigger();
    return true;
}

/// What a command asks for first is done at times when it is not there.
bool User::command(CommandId id) {
    using enum CommandId;
    switch (id) {
    case Pin:
    case OtherSide:
    case AlignToColumn:
    case WidenCallout:
    case NarrowCallout:
    case HideCallout:
        return trigger(id) || (chooseCallout() && trigger(id));
    case ShowHidden:
        return chooseIn(id) || (chooseCallout() && trigger(HideCallout) && settle() && chooseIn(id));
    case Relink:
        return trigger(id) || (openDocument(QStringLiteral("dossier-parti")) && settle() && trigger(id));
    case RecentFiles:
    case RecentExports:
    case Panels:
    case Profiles:
    case Template:
        return chooseIn(id);
    default:
        return trigger(id);
    }
}

/// An entry of a submenu, shown first so that it is filled.
bool User::chooseIn(CommandId submenu) {
    auto& action = m_actions.action(submenu);
    if (!action.isEnabled() || !action.isVisible() || action.menu() == nullptr) {
        return false;
    }
    auto& menu = *action.menu();
    emit menu.aboutToShow();
    auto entries = menu.actions();
    erase_if(entries, [](QAction const* one) { return !one->isEnabled() || one->isSeparator() || !one->isVisible(); });
    emit menu.aboutToHide();
    if (entries.isEmpty()) {
        return false;
    }
    m_chance.pick(entries)->trigger();
    return true;
}

/// A value of a criterion, as the menu of the profile Explorer has them.
bool User::chooseFilter() {
    QMenu menu;
    fillFilterMenu(menu, m_session);
    auto* all = &menu;
    for (;;) {
        auto entries = all->actions();
        erase_if(entries, [](QAction const* one) { return !one->isEnabled() || one->isSeparator(); });
        if (entries.isEmpty()) {
            return false;
        }
        auto* const entry = m_chance.pick(entries);
        if (entry->menu() == nullptr) {
            entry->trigger();
            return true;
        }
        all = entry->menu();
    }
}

bool User::fiddlePanel(char const* name) {
    auto* const dock = panel(name);
    if (dock == nullptr) {
        return false;
    }
    if (dock->visibleRegion().isEmpty()) {
        dock->show();
        dock->raise();
        QCoreApplication::processEvents();
    }
    if (dock->visibleRegion().isEmpty()) {
        return false;
    }
    return fiddle(*dock, m_chance);
}

bool User::askForMenu() {
    auto const at = someWhere(canvas(), m_chance).toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, canvas().mapToGlobal(at));
    QCoreApplication::sendEvent(&canvas(), &event);
    return true;
}

bool User::pickTerritory() {
    auto* const dock = panel("territories");
    auto* const tree = dock == nullptr ? nullptr : dock->findChild<QTreeView*>();
    if (tree == nullptr || !tree->isVisible()) {
        return false;
    }
    QModelIndex index;
    while (tree->model()->rowCount(index) > 0 && (!index.isValid() || !m_chance.oneIn(3))) {
        index = tree->model()->index(m_chance.below(tree->model()->rowCount(index)), 0, index);
    }
    if (!index.isValid()) {
        return false;
    }
    tree->scrollTo(index);
    QCoreApplication::processEvents();
    auto const at = tree->visualRect(index).center();
    click(*tree->viewport(), at);
    return true;
}

bool User::clickRow() {
    auto* const dock = panel("projects");
    auto* const table = dock == nullptr ? nullptr : dock->findChild<QTableView*>();
    if (table == nullptr || !table->isVisible() || table->model()->rowCount() == 0) {
        return false;
    }
    auto const row = m_chance.below(table->model()->rowCount());
    auto const index = table->model()->index(row, ProjectTableModel::Title);
    table->scrollTo(index);
    auto const modifiers = m_chance.oneIn(3)   ? Qt::ControlModifier
                           : m_chance.oneIn(3) ? Qt::ShiftModifier
                                               : Qt::NoModifier;
    click(*table->viewport(), table->visualRect(index).center(), modifiers);
    if (m_chance.oneIn(6)) {
        pressKey(*table, Qt::Key_A, Qt::ControlModifier);
    }
    return true;
}

bool User::sortTable() {
    auto* const dock = panel("projects");
    auto* const table = dock == nullptr ? nullptr : dock->findChild<QTableView*>();
    if (table == nullptr || !table->isVisible()) {
        return false;
    }
    table->sortByColumn(m_chance.below(table->model()->columnCount()),
                        m_chance.oneIn(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
    return true;
}

bool User::searchEverywhere() {
    if (!trigger(CommandId::Find)) {
        return false;
    }
    auto* const field = m_window.findChild<CommandPalette*>()->findChild<QLineEdit*>();
    type(*field, someText(m_chance));
    for (auto downs = m_chance.below(4); downs > 0; --downs) {
        pressKey(*field, Qt::Key_Down);
    }
    bool const isCommand = field->text().startsWith(QLatin1Char('>'));
    pressKey(*field, isCommand || m_chance.oneIn(3) ? Qt::Key_Escape : Qt::Key_Return);
    return true;
}

/// A click on one of the page shown, or of one of the series, with all that stands in the way put aside first.
bool User::chooseCallout() {
    for (CommandId const id : {CommandId::CartographerProfile, CommandId::SelectTool, CommandId::ShowPage}) {
        trigger(id);
    }
    auto& page = m_window.central().page();
    std::vector<PageTarget> callouts;
    auto const gather = [&] {
        bool const isStill = settle();
        auto const& all = page.targets().targets;
        std::copy_if(all.begin(), all.end(), std::back_inserter(callouts),
                     [](PageTarget const& one) { return one.isCallout; });
        return isStill && !callouts.empty();
    };
    if (!gather()) {
        auto const series = m_session.series();
        trigger(CommandId::ClearFilters);
        m_session.setTerritory(m_chance.pick(series));
    }
    if (callouts.empty() && !gather()) {
        return false;
    }
    page.fit();
    auto const at = page.sight().toView(m_chance.pick(callouts).box).center();
    click(page, at, m_chance.oneIn(6) ? Qt::ControlModifier : Qt::NoModifier);
    return page.chosenCallout() != nullptr;
}

bool User::moveCallout() {
    auto& page = m_window.central().page();
    if (!page.mayMoveCallouts() || (page.chosenCallout() == nullptr && !chooseCallout())) {
        return false;
    }
    auto const* const chosen = page.chosenCallout();
    if (m_chance.oneIn(3)) {
        pressKey(page, m_chance.oneIn(2) ? Qt::Key_Up : Qt::Key_Down,
                 m_chance.oneIn(2) ? Qt::ShiftModifier : Qt::NoModifier);
        return true;
    }
    auto const box = page.sight().toView(chosen->box);
    auto const from = m_chance.oneIn(3) ? QPointF(box.right(), box.center().y()) : box.center();
    constexpr double most = 120; // pixels
    QPointF const by((m_chance.share() - 0.5) * most, (m_chance.share() - 0.5) * most);
    drag(page, from, m_chance.oneIn(6) ? someWhere(page, m_chance) : from + by, Qt::LeftButton,
         m_chance.oneIn(6) ? DragEnd::GivenUp : DragEnd::Dropped);
    return true;
}

/// A row of the table, dragged over the view.
bool User::dropProject() {
    auto const* const dock = panel("projects");
    auto const* const table = dock == nullptr ? nullptr : dock->findChild<QTableView*>();
    if (table == nullptr || table->model()->rowCount() == 0) {
        return false;
    }
    auto const row = table->model()->index(m_chance.below(table->model()->rowCount()), ProjectTableModel::Title);
    std::unique_ptr<QMimeData> const project(table->model()->mimeData({row}));
    auto const at = someWhere(canvas(), m_chance).toPoint();
    QDragEnterEvent enter(at, Qt::CopyAction, project.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, project.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas(), &move);
    if (m_chance.oneIn(4) || !move.isAccepted()) {
        QDragLeaveEvent leave;
        QCoreApplication::sendEvent(&canvas(), &leave);
        return false;
    }
    QDropEvent drop(at, Qt::CopyAction, project.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&canvas(), &drop);
    return true;
}

bool User::undoAndRedoAll() {
    if (!m_session.undoStack().canUndo()) {
        return false;
    }
    while (trigger(CommandId::Undo)) {
    }
    while (trigger(CommandId::Redo)) {
    }
    return true;
}

} // namespace cartocontrat::test
