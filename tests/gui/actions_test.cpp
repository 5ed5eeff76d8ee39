// SPDX-License-Identifier: EUPL-1.2
#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QKeySequence>

#include <map>
#include <set>

using namespace cartocontrat;

TEST_CASE("Every command has a name of its own, a text, a tip and a drawing") {
    std::set<std::string> names;
    for (Command const& command : commands()) {
        INFO(command.name);
        CHECK(names.insert(command.name).second);
        CHECK_FALSE(std::string(command.text).empty());
        CHECK_FALSE(std::string(command.tip).empty());
        CHECK_FALSE(themedIcon(QString::fromLatin1(command.icon)).pixmap(16).isNull());
    }
}

TEST_CASE("No two commands share a shortcut, and each shortcut is one that Qt knows") {
    std::map<std::string, std::string> holders;
    for (Command const& command : commands()) {
        for (std::string const shortcut : {command.shortcut, command.otherShortcut}) {
            if (!shortcut.empty()) {
                INFO(command.name << " and " << holders[shortcut]);
                CHECK(holders[shortcut].empty());
                holders[shortcut] = command.name;
                CHECK(QKeySequence(QString::fromStdString(shortcut)).toString().toStdString() == shortcut);
            }
        }
    }
}

TEST_CASE("Every command stands in a menu, but those for keys and tool bars alone") {
    std::set<CommandId> shown;
    for (MenuLayout const& menu : menus()) {
        for (auto const& entry : menu.entries) {
            if (entry) {
                shown.insert(*entry);
            }
        }
    }
    for (Command const& command : commands()) {
        bool const isForKeys = command.id == CommandId::NextZone || command.id == CommandId::PreviousZone;
        INFO(command.name);
        CHECK(shown.contains(command.id) != isForKeys);
    }
}

TEST_CASE("A command without an act is greyed and says why") {
    QObject owner;
    ActionSet actions(&owner);
    auto& save = actions.action(CommandId::Save);
    CHECK_FALSE(save.isEnabled());
    CHECK(save.toolTip().contains(QStringLiteral("Pas encore dans cette version")));

    int times = 0;
    actions.setAct(CommandId::Save, &owner, [&] { ++times; });
    CHECK(save.isEnabled());
    save.trigger();
    CHECK(times == 1);
    actions.setAct(CommandId::Save, &owner, [] {});
    save.trigger();
    CHECK(times == 1);

    actions.setAvailable(CommandId::Save, false, QStringLiteral("Rien n’a changé"));
    CHECK_FALSE(save.isEnabled());
    CHECK(save.toolTip().contains(QStringLiteral("Rien n’a changé")));
}

TEST_CASE("A profile leaves its commands out with their shortcuts") {
    QObject owner;
    ActionSet actions(&owner);
    actions.setProfile(Profile::Explorer);
    CHECK_FALSE(actions.action(CommandId::Pin).isVisible());
    CHECK(actions.action(CommandId::Pin).shortcut().isEmpty());
    CHECK(actions.action(CommandId::Export).isVisible());
    actions.setProfile(Profile::Cartographer);
    CHECK(actions.action(CommandId::Pin).isVisible());
    CHECK(actions.action(CommandId::Pin).shortcut() == QKeySequence(QStringLiteral("Ctrl+E")));
}

TEST_CASE("What is undone is redone by either of two shortcuts, and explorers keep those of the guide") {
    QObject owner;
    ActionSet actions(&owner);
    CHECK(actions.action(CommandId::Redo).shortcuts() ==
          QList<QKeySequence>{QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    actions.setProfile(Profile::Explorer);
    CHECK(actions.action(CommandId::Redo).shortcuts().isEmpty());
    CHECK(actions.action(CommandId::RepeatExport).shortcut() == QKeySequence(QStringLiteral("Ctrl+Alt+E")));
    CHECK(actions.action(CommandId::Shortcuts).shortcut() == QKeySequence(QStringLiteral("Ctrl+F1")));
}
