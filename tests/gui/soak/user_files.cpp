// SPDX-License-Identifier: EUPL-1.2
#include "document/document_file.hpp"
#include "gui/export/export_desk.hpp"
#include "gui/export/export_dialog.hpp"
#include "gui/export/export_preview.hpp"
#include "gui/export/export_run.hpp"
#include "gui/files/document_files.hpp"
#include "gui/files/file_acts.hpp"
#include "gui/import/import_assistant.hpp"
#include "gui/window/main_window.hpp"
#include "soak/hands.hpp"
#include "soak/user.hpp"
#include "support/import_table.hpp"
#include "waiting.hpp"

#include <QFile>
#include <QPushButton>
#include <QUndoStack>

#include <stdexcept>

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
            auto const buttons = alive ? assistant.findChildren<QPushButton*>() : QList<QPushButton*>();
            for (auto* const button : buttons) {
                if (button->text().startsWith(QString::fromUtf8(text)) && button->isEnabled()) {
                    button->click();
                    break;
                }
            }
            waitFor([&] { return !alive || !assistant.draft().isBusy(); });
        }
    }
    if (!alive || !assistant.isVisible() || m_chance.oneIn(20)) {
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
    if (!dialog || !dialog->isVisible() || dialog->plan().pages.size() > most) {
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
