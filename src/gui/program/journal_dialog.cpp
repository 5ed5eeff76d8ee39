// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/journal_dialog.hpp"

#include "gui/program/journal.hpp"
#include "gui/words/outside_program.hpp"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cartocontrat {

JournalDialog::JournalDialog(Journal const& journal, QWidget* parent) : QDialog(parent) {
    constexpr int shown = 1000, width = 120, lines = 26; // lines, letters, lines
    setWindowTitle(tr("Journal"));
    auto const place = QString::fromStdString(journal.file().string());
    auto* const words = new QLabel(tr("Ce que le programme a lu, écrit et signalé : %1").arg(place), this);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setWordWrap(true);
    auto* const text = new QPlainTextEdit(journal.last(shown).join(QLatin1Char('\n')), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(tr("Journal"));
    text->setMinimumSize(fontMetrics().averageCharWidth() * width, fontMetrics().lineSpacing() * lines);
    text->moveCursor(QTextCursor::End);
    auto* const buttons = new QDialogButtonBox(this);
    auto* const folder = buttons->addButton(tr("Ouvrir le dossier"), QDialogButtonBox::ActionRole);
    auto* const copy = buttons->addButton(tr("Copier"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Fermer"), QDialogButtonBox::RejectRole)->setDefault(true);
    connect(folder, &QPushButton::clicked, this,
            [this, place = journal.file().parent_path()] { openOutside(place, this); });
    connect(copy, &QPushButton::clicked, this, [text] { QApplication::clipboard()->setText(text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
}

} // namespace cartocontrat
