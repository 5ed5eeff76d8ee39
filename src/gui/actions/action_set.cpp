// SPDX-License-Identifier: EUPL-1.2
#include "gui/actions/action_set.hpp"

#include "gui/icons/icon.hpp"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>

namespace cartocontrat {
namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Commands", text);
}

/// Choices of which one holds at a time.
QString groupOf(CommandId id) {
    switch (id) {
    case CommandId::ShowPage:
    case CommandId::ShowMap:
        return QStringLiteral("view");
    case CommandId::ExplorerProfile:
    case CommandId::CartographerProfile:
        return QStringLiteral("profile");
    default:
        return QStringLiteral("tool");
    }
}

} // namespace

ActionSet::ActionSet(QObject* parent) : QObject(parent), m_entries(commands().size()) {
    for (Command const& command : commands()) {
        make(command);
        refresh(command);
    }
}

void ActionSet::make(Command const& command) {
    auto* const action = new QAction(themedIcon(QString::fromLatin1(command.icon)), translated(command.text), this);
    action->setObjectName(QString::fromLatin1(command.name));
    action->setIconText(translated(command.label ? command.label : command.text));
    action->setShortcutContext(command.reach == Reach::Canvas ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    action->setCheckable(command.kind == CommandKind::Toggle || command.kind == CommandKind::Choice);
    if (command.id == CommandId::Quit) {
        action->setMenuRole(QAction::QuitRole);
    }
    if (command.kind == CommandKind::Choice) {
        auto const name = groupOf(command.id);
        auto* group = findChild<QActionGroup*>(name);
        if (group == nullptr) {
            group = new QActionGroup(this);
            group->setObjectName(name);
        }
        group->addAction(action);
    }
    entry(command.id).action = action;
}

QAction& ActionSet::action(CommandId id) const {
    return *m_entries[static_cast<std::size_t>(id)].action;
}

void ActionSet::setAct(CommandId id, QObject* context, std::function<void()> act) {
    setToggle(id, context, [act = std::move(act)](bool) { act(); });
}

void ActionSet::setToggle(CommandId id, QObject* context, std::function<void(bool)> act) {
    auto& one = entry(id);
    disconnect(one.connection);
    one.connection = connect(one.action, &QAction::triggered, context, std::move(act));
    one.hasAct = true;
    refresh(commands()[static_cast<std::size_t>(id)]);
}

void ActionSet::setMenu(CommandId id, QMenu* menu) {
    entry(id).action->setMenu(menu);
    refresh(commands()[static_cast<std::size_t>(id)]);
}

void ActionSet::setAvailable(CommandId id, bool isAvailable, QString const& why) {
    auto& one = entry(id);
    one.isAvailable = isAvailable;
    one.why = why;
    refresh(commands()[static_cast<std::size_t>(id)]);
}

bool ActionSet::hasAct(CommandId id) const {
    auto const& one = m_entries[static_cast<std::size_t>(id)];
    return one.hasAct || one.action->menu() != nullptr;
}

bool ActionSet::isFor(Audience audience, Profile profile) {
    return profile == Profile::Cartographer || audience == Audience::Everyone;
}

void ActionSet::setProfile(Profile profile) {
    m_profile = profile;
    for (Command const& command : commands()) {
        refresh(command);
    }
    emit profileChanged();
}

void ActionSet::refresh(Command const& command) {
    auto& one = entry(command.id);
    bool const isShown = isFor(command.audience, m_profile);
    one.action->setVisible(isShown);
    QList<QKeySequence> shortcuts;
    for (auto const* const keys : {command.shortcut, command.otherShortcut}) {
        if (isShown && *keys != '\0') {
            shortcuts.append(QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText));
        }
    }
    one.action->setShortcuts(shortcuts);
    bool const isEnabled = one.isAvailable && hasAct(command.id);
    one.action->setEnabled(isEnabled);
    auto tip = translated(command.tip);
    if (auto const keys = one.action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty()) {
        tip += QStringLiteral(" (%1)").arg(keys);
    }
    if (!isEnabled) {
        tip +=
            QLatin1Char('\n') + (one.isAvailable || one.why.isEmpty() ? tr("Pas encore dans cette version") : one.why);
    }
    one.action->setToolTip(tip);
    one.action->setStatusTip(translated(command.tip));
}

} // namespace cartocontrat
