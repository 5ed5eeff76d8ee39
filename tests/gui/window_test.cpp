// SPDX-License-Identifier: EUPL-1.2
#include "gui/actions/action_set.hpp"
#include "gui/window/status_line.hpp"
#include "open_window.hpp"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <map>

using namespace cartocontrat;
using test::OpenWindow;
using test::waitFor;

namespace {

/// Projects of the theme Sport.
ProjectFilter const onlySport{{{"thematiques-2019", {"SPORT"}}}, {}, {}};

QStringList shownMenus(MainWindow const& window) {
    QStringList titles;
    for (auto* const action : window.menuBar()->actions()) {
        if (action->isVisible()) {
            titles.append(action->text().remove(QLatin1Char('&')));
        }
    }
    return titles;
}

} // namespace

TEST_CASE("Each profile has its menus") {
    OpenWindow open;
    REQUIRE(open.isReady);
    CHECK(shownMenus(open.window).size() == 8);
    open.window.setProfile(Profile::Explorer);
    CHECK(shownMenus(open.window).join(QLatin1Char(' ')).toStdString() == "Fichier Affichage Projets Aide");
    CHECK_FALSE(open.page().mayMoveCallouts());
    open.window.setProfile(Profile::Cartographer);
    CHECK(shownMenus(open.window).size() == 8);
}

TEST_CASE("Profiles that take turns leave nothing behind") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto const widgets = [&] {
        open.window.setProfile(Profile::Explorer);
        open.window.setProfile(Profile::Cartographer);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return open.window.findChildren<QObject*>().size();
    };
    auto const first = widgets();
    CHECK(widgets() == first);
    CHECK(widgets() == first);
}

TEST_CASE("What the status line said is over with the next deed") {
    OpenWindow open;
    REQUIRE(open.isReady);
    open.session.announce(QStringLiteral("10 lignes importées"));
    auto const& bar = *open.window.findChild<StatusLine*>();
    CHECK(bar.said() == QStringLiteral("10 lignes importées"));
    open.session.announce(QStringLiteral("Rien pour « une ligne\nune autre\tencore »"));
    CHECK(bar.said() == QStringLiteral("Rien pour « une ligne une autre encore »"));
    open.session.undoStack().push(new QUndoCommand(QStringLiteral("un autre geste")));
    CHECK(bar.said().isEmpty());
}

TEST_CASE("A long sentence in a window that narrows is laid out once, and the position gives way to it") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto& bar = *open.window.findChild<StatusLine*>();
    bar.showPosition(Point{652'700, 7'031'700});
    open.session.announce(QStringLiteral("Une phrase bien plus longue que la place qu’elle a ").repeated(4));
    for (int width = 1600; width > 600; width -= 90) {
        open.window.resize(width, 800);
        QCoreApplication::processEvents();
    }
    auto const isShown = [&] {
        auto const labels = bar.findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
        return std::any_of(labels.begin(), labels.end(), [](QLabel const* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("X "));
        });
    };
    CHECK_FALSE(isShown());
    open.session.announce({});
    CHECK(isShown());
}

TEST_CASE("No two actions of the window answer to the same keys") {
    OpenWindow open;
    REQUIRE(open.isReady);
    std::map<QString, QAction const*> holders;
    for (auto const* const action : open.window.findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WindowShortcut || action->shortcutContext() == Qt::ApplicationShortcut) {
            for (auto const& keys : action->shortcuts()) {
                INFO(keys.toString().toStdString() << " of " << action->text().toStdString());
                CHECK(holders.emplace(keys.toString(), action).second);
            }
        }
    }
    CHECK(holders.size() > 30);
}

TEST_CASE("Shift and F10 ask for the menu of what has the focus") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto* const table = open.window.findChild<QDockWidget*>(QStringLiteral("projects"))->findChild<QTableView*>();
    REQUIRE(table != nullptr);
    open.window.activateWindow();
    table->setCurrentIndex(table->model()->index(0, 1));
    table->setFocus();
    REQUIRE(waitFor([&] { return QApplication::focusWidget() == table; }));
    QStringList entries;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, [&] { // the menu waits for an answer
        if (auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            for (auto const* const action : menu->actions()) {
                entries.append(action->text());
            }
            menu->close();
        }
    });
    watch.start(10);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_F10, Qt::ShiftModifier);
    QApplication::sendEvent(table, &key);
    CHECK(entries.size() > 1);
}

TEST_CASE("A click chooses, Tab goes on in reading order, Escape chooses nothing") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto const first = open.callout(0);
    auto const at = open.page().sight().toView(first.box).center();
    open.mouse(QEvent::MouseButtonPress, at);
    open.mouse(QEvent::MouseButtonRelease, at);
    REQUIRE(open.session.selection() == std::vector<std::string>{first.project});
    REQUIRE(open.page().chosenCallout() != nullptr);
    CHECK(open.window.actions().action(CommandId::FitTerritory).isEnabled());
    open.page().setFocus();
    open.key(Qt::Key_Tab);
    CHECK(open.session.selection() != std::vector<std::string>{first.project});
    open.key(Qt::Key_Escape);
    CHECK(open.session.selection().empty());
}

TEST_CASE("A box that is dragged is pinned where it was dropped, unless Escape gives it up") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto const slug = open.session.territory().slug;
    auto const last = open.callout(3);
    auto const from = open.page().sight().toView(last.box).center();
    auto const to = from + QPointF(0, 20);
    auto const pin = [&] { return open.session.document().edits(slug).callout(last.project).pin; };
    open.mouse(QEvent::MouseButtonPress, from);
    open.mouse(QEvent::MouseMove, to);
    open.key(Qt::Key_Escape);
    open.mouse(QEvent::MouseButtonRelease, to);
    CHECK_FALSE(pin());

    open.mouse(QEvent::MouseButtonPress, from);
    open.mouse(QEvent::MouseMove, to);
    open.mouse(QEvent::MouseButtonRelease, to);
    REQUIRE(pin());
    CHECK(pin()->top != Approx(last.box.minY));
    REQUIRE(waitFor([&] { return !open.session.isComposing(); }));
    REQUIRE(open.page().targets().find(last.project) != nullptr);
    CHECK(open.page().targets().find(last.project)->box.minY == Approx(pin()->top).margin(0.01));

    open.window.actions().action(CommandId::Undo).trigger();
    CHECK_FALSE(pin());
    REQUIRE(waitFor([&] { return !open.session.isComposing(); }));
    CHECK(open.page().targets().find(last.project)->box == last.box);
}

TEST_CASE("The commands of a call-out change its page and are undone") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto const slug = open.session.territory().slug;
    auto const target = open.callout(0);
    open.session.setSelection({target.project});
    auto const edit = [&] { return open.session.document().edits(slug).callout(target.project); };
    auto const trigger = [&](CommandId id) {
        REQUIRE(open.window.actions().action(id).isEnabled());
        open.window.actions().action(id).trigger();
        REQUIRE(waitFor([&] { return !open.session.isComposing(); }));
    };
    trigger(CommandId::Pin);
    REQUIRE(edit().pin);
    trigger(CommandId::Pin);
    CHECK_FALSE(edit().pin);
    trigger(CommandId::OtherSide);
    CHECK(open.page().targets().find(target.project)->side != target.side);
    trigger(CommandId::Undo);
    CHECK(open.page().targets().find(target.project)->side == target.side);
    trigger(CommandId::HideCallout);
    CHECK(open.page().targets().find(target.project) == nullptr);
    trigger(CommandId::Undo);
    CHECK(open.page().targets().find(target.project) != nullptr);
    trigger(CommandId::Pin);
    trigger(CommandId::FreeAll);
    CHECK(edit() == CalloutEdit{});
}

TEST_CASE("Screen readers find a child for each project of the page") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto* const canvas = QAccessible::queryAccessibleInterface(&open.page());
    REQUIRE(canvas != nullptr);
    auto const& targets = open.page().targets().targets;
    REQUIRE(canvas->childCount() == static_cast<int>(targets.size()));
    auto* const child = canvas->child(0);
    CHECK(child->text(QAccessible::Name) == open.page().describe(targets.front()));
    CHECK_FALSE(child->text(QAccessible::Name).isEmpty());
    CHECK_FALSE(child->state().selected);
    open.session.setSelection({targets.front().project});
    CHECK(child->state().selected);
    CHECK(canvas->indexOfChild(child) == 0);
}

TEST_CASE("The map shows markers where the page's projects are, and goes to a scale") {
    OpenWindow open;
    REQUIRE(open.isReady);
    open.window.actions().action(CommandId::ShowMap).trigger();
    auto& map = open.window.central().map();
    REQUIRE(waitFor([&] { return map.isRefined(); }));
    map.setScale(100'000);
    CHECK(map.scaleDenominator() == Approx(100'000));
    REQUIRE(waitFor([&] { return map.isRefined(); }));
    auto const ground = map.groundAt(QRectF(map.rect()).center());
    REQUIRE(ground);
    CHECK(open.session.workshop()->contracts->departement.projection.extent.contains(*ground));
}

TEST_CASE("The previous view is gone back to, with its filter") {
    OpenWindow open;
    REQUIRE(open.isReady);
    auto& back = open.window.actions().action(CommandId::PreviousView);
    REQUIRE(waitFor([&] { return open.page().isRefined(); })); // each picture that comes puts the look off
    auto const before = open.page().sight();
    REQUIRE(waitFor([&, start = std::chrono::steady_clock::now()] {
        return std::chrono::steady_clock::now() - start > std::chrono::milliseconds(600); // a look counts by then
    }));
    open.session.setFilter(onlySport);
    open.page().zoomBy(2);
    back.trigger();
    CHECK(open.session.filter().isEmpty());
    CHECK(open.page().sight() == before);
    open.window.actions().action(CommandId::NextView).trigger();
    CHECK(open.session.filter() == onlySport);
}
