// SPDX-License-Identifier: EUPL-1.2
#include "soak/dialog_hands.hpp"

#include "gui/export/export_dialog.hpp"
#include "gui/files/question_dialog.hpp"
#include "gui/import/import_assistant.hpp"
#include "soak/hands.hpp"

#include <QApplication>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace cartocontrat::test {
namespace {

constexpr int pause = 15;     // ms between two looks
constexpr int patience = 400; // looks

bool isWorkedElsewhere(QDialog const& dialog) {
    return qobject_cast<ImportAssistant const*>(&dialog) != nullptr ||
           qobject_cast<ExportDialog const*>(&dialog) != nullptr;
}

/// One of those that can be pressed; null: none.
QPushButton* someButton(QDialog const& dialog, Chance& chance) {
    auto buttons = dialog.findChildren<QPushButton*>();
    erase_if(buttons, [](QPushButton const* one) { return !one->isVisible() || !one->isEnabled(); });
    return buttons.isEmpty() ? nullptr : chance.pick(buttons);
}

QPushButton* defaultButton(QDialog const& dialog) {
    for (auto* const button : dialog.findChildren<QPushButton*>()) {
        if (button->isDefault() && button->isEnabled()) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

DialogHands::DialogHands(Chance& chance, QString const& folder) : m_chance(chance), m_folder(folder) {
    connect(&m_timer, &QTimer::timeout, this, &DialogHands::look);
    m_timer.start(pause);
}

/// What is done may open the next dialog and stay in it: it is no longer this timer's turn then.
void DialogHands::look() {
    if (auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
        QTimer::singleShot(0, menu, [this, menu] { chooseIn(*menu); });
        return;
    }
    auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr) {
        return;
    }
    if (m_dialog != dialog) {
        m_dialog = dialog;
        constexpr int most = 5;
        m_turns = isWorkedElsewhere(*dialog) ? patience : m_chance.below(most);
    }
    QTimer::singleShot(0, dialog, [this, dialog] { work(*dialog); });
}

void DialogHands::work(QDialog& dialog) {
    if (!dialog.isVisible() || QApplication::activeModalWidget() != &dialog) {
        return;
    }
    if (m_turns-- <= 0) {
        leave(dialog);
    } else if (!isWorkedElsewhere(dialog) && qobject_cast<QFileDialog*>(&dialog) == nullptr &&
               qobject_cast<QMessageBox*>(&dialog) == nullptr && qobject_cast<QuestionDialog*>(&dialog) == nullptr) {
        fiddle(dialog, m_chance);
    }
}

void DialogHands::leave(QDialog& dialog) {
    constexpr int tries = -4;
    bool const isQuestion =
        qobject_cast<QMessageBox*>(&dialog) != nullptr || qobject_cast<QuestionDialog*>(&dialog) != nullptr;
    if (m_turns < tries) {
        dialog.reject();
    } else if (auto* const files = qobject_cast<QFileDialog*>(&dialog); files != nullptr && !m_chance.oneIn(4)) {
        giveFile(*files);
    } else if (auto* const answer = isQuestion ? someButton(dialog, m_chance) : nullptr) {
        answer->click();
    } else if (auto* const usual = defaultButton(dialog); usual != nullptr && m_chance.oneIn(2)) {
        usual->click();
    } else {
        pressKey(dialog, Qt::Key_Escape);
    }
}

/// One that is there, or one of a few to be written, with the ending asked for.
void DialogHands::giveFile(QFileDialog& dialog) {
    auto const filter = dialog.selectedNameFilter();
    auto const from = filter.indexOf(QLatin1String("(*"));
    auto const ending =
        from < 0 ? QString() : filter.mid(from + 2).section(QLatin1Char(')'), 0, 0).section(QLatin1Char(' '), 0, 0);
    QString file = m_folder.path();
    if (dialog.acceptMode() == QFileDialog::AcceptSave) {
        constexpr int most = 5;
        file = m_folder.filePath(QStringLiteral("travail-%1%2").arg(m_chance.below(most)).arg(ending));
    } else if (dialog.fileMode() != QFileDialog::Directory) {
        auto const files = m_folder.entryList({QLatin1Char('*') + ending}, QDir::Files);
        file = files.isEmpty() ? m_folder.filePath(QStringLiteral("absent")) : m_folder.filePath(m_chance.pick(files));
    }
    dialog.selectFile(file);
    static_cast<QDialog&>(dialog).accept();
}

void DialogHands::chooseIn(QMenu& menu) {
    if (QApplication::activePopupWidget() != &menu) {
        return;
    }
    auto actions = menu.actions();
    erase_if(actions, [](QAction const* one) { return !one->isVisible() || !one->isEnabled() || one->isSeparator(); });
    if (actions.isEmpty() || m_chance.oneIn(3)) {
        menu.close();
        return;
    }
    menu.setActiveAction(m_chance.pick(actions));
    pressKey(menu, Qt::Key_Return);
}

} // namespace cartocontrat::test
