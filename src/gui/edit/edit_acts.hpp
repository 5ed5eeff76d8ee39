// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

class QWidget;

namespace cartocontrat {

class ActionSet;
class Session;

/// The command "Modifier…": the form of the project chosen, or where none is that of the places of the territory. What
/// is saved is one step to undo.
class EditActs final : public QObject {
    Q_OBJECT

public:
    EditActs(Session& session, ActionSet& actions, QWidget* window);

private:
    void edit();
    void editProject(std::string const& id);
    void editPlace();

    Session& m_session;
    QWidget* m_window;
};

} // namespace cartocontrat
