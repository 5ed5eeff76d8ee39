// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

namespace cartocontrat {

class ActionSet;
class MessageBar;

/// The commands about where data come from, and what is said when they are not there.
class SourceActs final : public QObject {
    Q_OBJECT

public:
    SourceActs(Session& session, ActionSet& actions, MessageBar& messages, QWidget& window);

private:
    void relink();
    void follow();
    void tellReading();
    [[nodiscard]] bool tellMissing();
    [[nodiscard]] bool tellUnreadable();

    Session& m_session;
    ActionSet& m_actions;
    MessageBar& m_messages;
    QWidget& m_window;
    bool m_hasFailed = false; ///< reading, last
};

} // namespace cartocontrat
