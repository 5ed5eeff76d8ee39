// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

#include "gui/actions/command.hpp"

class QLabel;
class QMainWindow;
class QMenu;

namespace cartocontrat {

class ActionSet;
class CentralView;
class DocumentFiles;

/// The commands about files in a window: its title, what it says of saving, files dropped on it, its closing.
class FileActs final : public QObject {
    Q_OBJECT

public:
    FileActs(Session& session, ActionSet& actions, CentralView& central, QMainWindow& window);

    [[nodiscard]] DocumentFiles& files() const { return *m_files; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeActs();
    void makeStartPage(CentralView& central);
    void fillRecent(QMenu& menu);
    void follow();
    void showSaved();
    void tellReadOnly(bool isModified);
    [[nodiscard]] bool takeDropped(QString const& file);

    Session& m_session;
    ActionSet& m_actions;
    QMainWindow& m_window;
    CentralView& m_central;
    DocumentFiles* m_files;
    QLabel* m_saved;
    std::filesystem::path m_savedFile = {}; ///< what m_saved is about
};

} // namespace cartocontrat
