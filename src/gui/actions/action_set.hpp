// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/command.hpp"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace cartocontrat {

/// The commands as QActions, one each, for the life of the window. A command is greyed, with a tip that says why, as
/// long as nobody has given its act or while it is not available.
class ActionSet final : public QObject {
    Q_OBJECT

public:
    explicit ActionSet(QObject* parent);

    [[nodiscard]] QAction& action(CommandId id) const;

    /// Gives the act of a command, in place of one given before; the act is forgotten with `context`.
    void setAct(CommandId id, QObject* context, std::function<void()> act);
    /// The same for toggles and choices: told the state that it has taken.
    void setToggle(CommandId id, QObject* context, std::function<void(bool)> act);
    /// The entries of a submenu, which is its act.
    void setMenu(CommandId id, QMenu* menu);
    /// `why` is said in the tip while it is not available ("Choisissez une étiquette").
    void setAvailable(CommandId id, bool isAvailable, QString const& why = {});

    /// Whether somebody has given its act, or its submenu.
    [[nodiscard]] bool hasAct(CommandId id) const;

    [[nodiscard]] Profile profile() const { return m_profile; }
    /// Commands that the profile leaves out can be found in no menu and have no shortcut.
    void setProfile(Profile profile);
    [[nodiscard]] static bool isFor(Audience audience, Profile profile);

signals:
    void profileChanged();

private:
    struct Entry {
        QAction* action = nullptr;
        bool hasAct = false, isAvailable = true;
        QString why;
        QMetaObject::Connection connection;
    };

    void make(Command const& command);
    void refresh(Command const& command);
    [[nodiscard]] Entry& entry(CommandId id) { return m_entries[static_cast<std::size_t>(id)]; }

    std::vector<Entry> m_entries; ///< by CommandId
    Profile m_profile = Profile::Cartographer;
};

} // namespace cartocontrat
