// SPDX-License-Identifier: EUPL-1.2
#include "gui/files/questions.hpp"

#include "document/document_file.hpp"
#include "gui/files/question_dialog.hpp"

#include <QCoreApplication>
#include <QFileDialog>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Files", text);
}

QString kindOfFiles() {
    return translated(QT_TRANSLATE_NOOP("Files", "Projets (*%1)")).arg(QLatin1String(documentEnding));
}

} // namespace

int DialogQuestions::ask(Question const& question) {
    return QuestionDialog(question, &m_window).exec();
}

std::optional<std::filesystem::path> DialogQuestions::askFileToOpen(std::filesystem::path const& folder) {
    auto const file =
        QFileDialog::getOpenFileName(&m_window, translated(QT_TRANSLATE_NOOP("Files", "Ouvrir un projet")),
                                     QString::fromStdString(folder.string()), kindOfFiles());
    return file.isEmpty() ? std::nullopt : std::optional<std::filesystem::path>(file.toStdString());
}

std::optional<std::filesystem::path> DialogQuestions::askFileToSave(std::filesystem::path const& proposed) {
    QFileDialog dialog(&m_window, translated(QT_TRANSLATE_NOOP("Files", "Enregistrer le projet")),
                       QString::fromStdString(proposed.parent_path().string()), kindOfFiles());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QString::fromLatin1(documentEnding).mid(1));
    dialog.selectFile(QString::fromStdString(proposed.filename().string()));
    if (dialog.exec() == QDialog::Rejected || dialog.selectedFiles().isEmpty()) {
        return std::nullopt;
    }
    return std::filesystem::path(dialog.selectedFiles().constFirst().toStdString());
}

} // namespace cartocontrat
