// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QWidget;

namespace cartocontrat {

class ActionSet;
class Session;

/// Opens the assistant by its command, and on a file that the session is asked to import.
class ImportActs final : public QObject {
    Q_OBJECT

public:
    /// `window`: what the assistant stands over; it owns this.
    ImportActs(Session& session, ActionSet& actions, QWidget* window);

signals:
    /// Its assistant is closed.
    void imported();

private:
    [[nodiscard]] bool isReady() const;
    /// `file`: empty where the user is to choose it.
    void open(QString const& file);

    Session& m_session;
    ActionSet& m_actions;
    QWidget* m_window;
};

} // namespace cartocontrat
