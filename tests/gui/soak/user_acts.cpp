// SPDX-License-Identifier: EUPL-1.2
#include "document/document_file.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/canvas/page_canvas.hpp"
#include "gui/explorer/filter_menu.hpp"
#include "gui/export/export_desk.hpp"
#include "gui/export/export_dialog.hpp"
#include "gui/export/export_preview.hpp"
#include "gui/export/export_run.hpp"
#include "gui/files/document_files.hpp"
#include "gui/files/file_acts.hpp"
#include "gui/import/import_assistant.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/palette/command_palette.hpp"
#include "gui/window/central_view.hpp"
#include "gui/window/main_window.hpp"
#include "soak/hands.hpp"
#include "soak/user.hpp"
#include "support/import_table.hpp"
#include "waiting.hpp"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>
#include <QUndoStack>

#include <memory>

namespace cartocontrat::test {

/// What is imported, and a document of which a folder of data is gone.
void User::writeFiles() const {
    QFile table(m_folder.filePath(QStringLiteral("subventions_2019.csv")));
    if (table.open(QIODevice::WriteOnly)) {
        table.write(subventions2019);
    }
    auto document = m_session.wholeDocument();
    std::filesystem::path const folder(m_folder.path().toStdString());
    auto const ending = std::string(documentEnding);
    auto const isWritten = saveDocument(document, folder / ("depart" + ending));
    document.data.push_back(folder / "parti");
    if (!isWritten || !saveDocument(document, folder / ("dossier-parti" + ending))) {
        throw std::runtime_error("the documents cannot be written");
    }
}

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

/// A click on one that the tool in hand chooses.
bool User::chooseCallout() {
    auto& page = m_window.central().page();
    if (!trigger(CommandId::SelectTool) || !trigger(CommandId::ShowPage) || !settle() ||
        page.targets().targets.empty()) {
        return false;
    }
    page.fit();
    auto const at = page.sight().toView(m_chance.pick(page.targets().targets).box).center();
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

bool User::importTable() {
    if (!trigger(CommandId::Import)) {
        return false;
    }
    QPointer<ImportAssistant> assistant = m_window.findChild<ImportAssistant*>();
    if (!assistant) {
        return false;
    }
    auto const steps = m_session.undoStack().count();
    assistant->openFile(m_folder.filePath(QStringLiteral("subventions_2019.csv")));
    constexpr int mostTurns = 12;
    bool goesOn = true;
    for (int turn = 0; turn < mostTurns && goesOn && assistant; ++turn) {
        if (!m_chance.oneIn(5)) {
            waitFor([&] { return !assistant || !assistant->draft().isBusy(); });
        }
        goesOn = assistant && workImport(*assistant);
    }
    if (assistant && assistant->isVisible()) {
        assistant->reject();
    }
    bool const isDone = m_session.undoStack().count() > steps;
    if (isDone && m_chance.oneIn(2)) {
        trigger(CommandId::Undo);
    }
    return isDone;
}

/// One step on, all proposals taken and the rest set aside; false: that was the last, or it is given up.
bool User::workImport(ImportAssistant& assistant) {
    QPointer<ImportAssistant> const alive(&assistant);
    if (m_chance.oneIn(8)) {
        fiddle(assistant, m_chance);
    }
    if (alive && assistant.step() == ImportAssistant::Rows) {
        for (auto const* const text : {"Appliquer toutes", "Mettre tout de côté"}) {
            for (auto* const button : assistant.findChildren<QPushButton*>()) {
                if (button->text().startsWith(QString::fromUtf8(text)) && button->isEnabled()) {
                    button->click();
                    break;
                }
            }
            waitFor([&] { return !alive || !assistant.draft().isBusy(); });
        }
    }
    if (!alive || m_chance.oneIn(20)) {
        return false;
    }
    bool const isLast = assistant.step() == ImportAssistant::Result;
    assistant.goOn();
    return !isLast;
}

bool User::exportPage() {
    auto const& desk = *m_window.findChild<ExportDesk*>();
    if ((desk.run() != nullptr && desk.run()->isRunning()) || !trigger(CommandId::Export)) {
        return false;
    }
    QPointer<ExportDialog> const dialog = desk.dialog();
    if (!dialog) {
        return false;
    }
    if (!m_chance.oneIn(3)) {
        waitFor([&] { return !dialog || dialog->preview().isReady(); });
    }
    for (auto turns = m_chance.below(4); turns > 0 && dialog; --turns) {
        fiddle(*dialog, m_chance);
    }
    constexpr std::size_t most = 2; // pages
    if (!dialog || dialog->plan().pages.size() > most) {
        if (dialog) {
            dialog->reject();
        }
        return false;
    }
    QPushButton* write = nullptr;
    for (auto* const button : dialog->findChildren<QPushButton*>()) {
        write = button->text().remove(QLatin1Char('&')).startsWith(QLatin1String("Exporter")) ? button : write;
    }
    if (write == nullptr || !write->isEnabled()) {
        dialog->reject();
        return false;
    }
    write->click();
    if (m_chance.oneIn(3) && dialog) {
        dialog->reject(); // it goes on
    } else {
        waitFor([&] { return desk.run() == nullptr || !desk.run()->isRunning(); }, std::chrono::minutes(1));
    }
    if (dialog && dialog->isVisible()) {
        dialog->reject();
    }
    return true;
}

/// One of those whose name begins so.
bool User::openDocument(QString const& name) {
    auto const files = m_folder.entryList({name + QLatin1Char('*') + QLatin1String(documentEnding)}, QDir::Files);
    m_window.files().files().open(m_folder.filePath(m_chance.pick(files)).toStdString());
    return true;
}

bool User::stopReading() {
    m_session.reread();
    constexpr int most = 400; // ms
    waitFor([this] { return !m_session.isReading(); }, std::chrono::milliseconds(m_chance.below(most)));
    bool const isReading = m_session.isReading();
    m_session.stopReading();
    return isReading;
}

} // namespace cartocontrat::test
