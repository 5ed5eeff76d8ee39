// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

namespace cartocontrat {

class ActionSet;
class FileActs;
class JournalKeeper;

/// The commands about the program itself: preferences, shortcuts, journal, versions.
class ProgramActs final : public QObject {
    Q_OBJECT

public:
    ProgramActs(Session& session, ActionSet& actions, FileActs const& files, QWidget& window);

private:
    void changePreferences();

    Session& m_session;
    ActionSet& m_actions;
    QWidget& m_window;
    JournalKeeper* m_keeper;
};

} // namespace cartocontrat
