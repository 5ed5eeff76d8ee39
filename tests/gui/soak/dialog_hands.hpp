// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "soak/chance.hpp"

#include <QDir>
#include <QPointer>
#include <QTimer>

class QDialog;
class QFileDialog;
class QMenu;

namespace cartocontrat::test {

/// Works whatever dialog or menu holds the program back, whoever opened it, then closes it one way or the other. The
/// import and the export, which somebody else works, are left to him for some time.
class DialogHands final : public QObject {
public:
    /// `folder`: where files are opened and saved.
    DialogHands(Chance& chance, QString const& folder);

private:
    void look();
    void work(QDialog& dialog);
    void leave(QDialog& dialog);
    void giveFile(QFileDialog& dialog);
    void chooseIn(QMenu& menu);

    Chance& m_chance;
    QDir m_folder;
    QTimer m_timer;
    QPointer<QDialog> m_dialog;
    int m_turns = 0; ///< that it is still worked; negative: times that it was to be left
};

} // namespace cartocontrat::test
