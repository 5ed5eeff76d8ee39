// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/callout_resize.hpp"
#include "open_window.hpp"

#include <catch2/catch.hpp>

#include <QAction>
#include <QMenu>
#include <QUndoStack>

using namespace cartocontrat;
using test::OpenWindow;
using test::waitFor;

namespace {

/// The window with one call-out chosen.
struct Corrected : OpenWindow {
    Corrected() {
        REQUIRE(isReady);
        target = callout(0);
        session.setSelection({target.project});
        page().setFocus();
    }

    CalloutEdit edit() { return session.document().edits(session.territory().slug).callout(target.project); }
    Extent box() { return page().targets().find(target.project)->box; }
    void settle() {
        REQUIRE(waitFor([this] { return !session.isComposing() && page().isRefined(); }));
    }
    void trigger(CommandId id) {
        REQUIRE(window.actions().action(id).isEnabled());
        window.actions().action(id).trigger();
        settle();
    }
    void drag(QPointF from, QPointF by) {
        mouse(QEvent::MouseButtonPress, from);
        mouse(QEvent::MouseMove, from + by / 2);
        mouse(QEvent::MouseMove, from + by);
        mouse(QEvent::MouseButtonRelease, from + by);
        settle();
    }

    PageTarget target;
};

} // namespace

TEST_CASE("A box is resized by its handles, its edge beside the map stays") {
    PageTargets page;
    PageTarget const box{"p", Side::Left, {8, 30, 78, 40}, true, {}, {}};
    PageTarget const narrow{"q", Side::Right, {219, 30, 269, 40}, true, {}, {}};
    page.targets = {box, narrow};
    page.columns = {Extent{8, 30, 78, 150}, Extent{219, 30, 289, 150}};
    struct Case {
        char const* what;
        PageTarget target;
        Handle handle;
        double by;
        Magnet magnet;
        Extent box;
        std::optional<double> kept;
    };
    auto const one = GENERATE_COPY(
        Case{"narrower, from the left", box, {-1, 0}, 10, Magnet::Off, {18, 30, 78, 40}, 60.0},
        Case{"no wider than its column", box, {-1, 1}, -30, Magnet::Off, {8, 30, 78, 40}, std::nullopt},
        Case{"no narrower than what can be read", box, {-1, 0}, 60, Magnet::Off, {46, 30, 78, 40}, 32.0},
        Case{"as wide as another, by the magnet", box, {-1, 0}, 19.2, Magnet::On, {28, 30, 78, 40}, 50.0},
        Case{"wider, on the right", narrow, {1, -1}, 5, Magnet::Off, {219, 30, 274, 40}, 55.0},
        Case{"back to its column, by the magnet", narrow, {1, 0}, 19.5, Magnet::On, {219, 30, 289, 40}, std::nullopt});
    INFO(one.what);
    auto const resized = resizeBox(one.target, one.handle, one.by, page, 1, one.magnet);
    CHECK(resized.minX == Approx(one.box.minX));
    CHECK(resized.maxX == Approx(one.box.maxX));
    CHECK(resized.minY == one.box.minY);
    CHECK(widthToKeep(one.target, resized.width(), page).has_value() == one.kept.has_value());
    CHECK(widthToKeep(one.target, resized.width(), page).value_or(0) == Approx(one.kept.value_or(0)));
}

TEST_CASE("A handle taken by the mouse resizes the box in one step, undone and redone by value") {
    Corrected open;
    auto const before = open.box();
    auto const view = open.page().sight().toView(before);
    auto const left = open.target.side == Side::Left;
    QPointF const outer(left ? view.left() : view.right(), view.center().y());
    auto const by = (left ? 1 : -1) * 12 * open.page().sight().pixelsPerUnit;
    open.drag(outer, {by, 0});
    REQUIRE(open.edit().width);
    auto const kept = *open.edit().width;
    CHECK(kept == Approx(before.width() - 12).margin(0.5));
    CHECK_FALSE(open.edit().pin);
    CHECK(open.box().width() == Approx(kept).margin(0.01));
    CHECK((left ? open.box().maxX : open.box().minX) == Approx(left ? before.maxX : before.minX).margin(0.01));
    CHECK(open.session.undoStack().undoText().toStdString() == "redimensionner l’étiquette");
    open.trigger(CommandId::Undo);
    CHECK_FALSE(open.edit().width);
    CHECK(open.box() == before);
    open.trigger(CommandId::Redo);
    CHECK(open.edit().width == kept);
    open.trigger(CommandId::AlignToColumn);
    CHECK_FALSE(open.edit().width);
    CHECK(open.box().width() == Approx(before.width()));
}

TEST_CASE("The handle in the middle of an edge moves the box and pins it") {
    Corrected open;
    auto const view = open.page().sight().toView(open.box());
    open.drag({view.center().x(), view.bottom()}, {0, 30});
    REQUIRE(open.edit().pin);
    CHECK_FALSE(open.edit().width);
}

TEST_CASE("The width of a box is changed by keys, in one step to undo") {
    Corrected open;
    auto const before = open.box();
    for (int i = 0; i < 3; ++i) {
        open.trigger(CommandId::NarrowCallout);
    }
    CHECK(open.edit().width.value() == Approx(before.width() - 3).margin(0.01));
    open.trigger(CommandId::WidenCallout);
    CHECK(open.edit().width.value() == Approx(before.width() - 2).margin(0.01));
    CHECK(open.session.undoStack().count() == 1);
    open.trigger(CommandId::Undo);
    CHECK(open.edit() == CalloutEdit{});
    CHECK(open.window.actions().action(CommandId::NarrowCallout).shortcut().toString() == "Ctrl+Shift+Down");
}

TEST_CASE("A call-out is moved by keys alone and pinned, freed and brought back") {
    Corrected open;
    auto const before = open.box();
    open.key(Qt::Key_Down);
    open.key(Qt::Key_Down, Qt::ShiftModifier);
    open.settle();
    REQUIRE(open.edit().pin);
    auto const pinned = open.edit();
    CHECK(open.session.undoStack().count() == 1);
    open.trigger(CommandId::Pin);
    CHECK_FALSE(open.edit().pin);
    open.trigger(CommandId::Undo);
    CHECK(open.edit() == pinned);
    open.trigger(CommandId::Undo);
    CHECK(open.edit() == CalloutEdit{});
    CHECK(open.box() == before);
    open.trigger(CommandId::Redo);
    CHECK(open.edit() == pinned);
}

TEST_CASE("A pinned box wears a badge, and is said to be pinned") {
    Corrected open;
    open.session.setSelection({});
    open.settle();
    // The badge stands beside the box, and hides nothing of it.
    auto const view = open.page().sight().toView(open.target.box);
    auto const size = 2.0 * open.page().fontMetrics().height();
    auto const inside = view.adjusted(0, -size, 0, 0).toAlignedRect().adjusted(1, 0, -1, 0);
    auto const words = open.page().grab(inside).toImage();
    auto const band = view.adjusted(-size, -size, size, 0).toAlignedRect();
    auto const before = open.page().grab(band).toImage();
    open.session.setSelection({open.target.project});
    open.trigger(CommandId::Pin);
    CHECK(open.page().describe(open.callout(0)).contains(QStringLiteral("épinglée")));
    CHECK(open.window.actions().action(CommandId::Pin).iconText().toStdString() == "Épinglée");
    open.session.setSelection({});
    open.settle();
    auto const pinned = open.page().grab(band).toImage();
    auto const ink = chosenColour;
    auto const countOf = [&](QImage const& image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                auto const colour = image.pixelColor(x, y);
                count += std::abs(colour.red() - ink.red()) + std::abs(colour.green() - ink.green()) +
                                     std::abs(colour.blue() - ink.blue()) <
                                 30
                             ? 1
                             : 0;
            }
        }
        return count;
    };
    CHECK(countOf(before) == 0);
    CHECK(countOf(pinned) > 15);
    CHECK(open.page().grab(inside).toImage() == words);
    // A click on it frees the box.
    auto const& pinnedTarget = *open.page().targets().find(open.target.project);
    auto const now = open.page().sight().toView(pinnedTarget.box);
    auto const line = open.page().fontMetrics().height();
    QPointF const badge(pinnedTarget.side == Side::Left ? now.left() - line : now.right() + line,
                        now.top() + line / 2.0);
    REQUIRE(open.page().badgeAt(badge) != nullptr);
    open.mouse(QEvent::MouseButtonPress, badge);
    open.mouse(QEvent::MouseButtonRelease, badge);
    open.settle();
    CHECK_FALSE(open.edit().pin);
    open.trigger(CommandId::Undo);
    CHECK(open.edit().pin);
    open.session.setSelection({});
    open.settle();
    open.trigger(CommandId::Undo);
    open.settle();
    CHECK(countOf(open.page().grab(band).toImage()) == 0);
}

TEST_CASE("Quick steps add up, Delete hides the call-out chosen, Escape leaves the tool") {
    Corrected open;
    auto const top = open.box().minY;
    for (int step = 0; step < 3; ++step) { // faster than pages are composed
        OpenWindow::key(open.page(), Qt::Key_Down);
    }
    open.settle();
    CHECK(open.edit().pin->top == Approx(top + 1.5));
    OpenWindow::key(open.page(), Qt::Key_Delete);
    open.settle();
    CHECK(open.edit().isHidden);
    open.trigger(CommandId::Undo);
    CHECK_FALSE(open.edit().isHidden);
    open.trigger(CommandId::PanTool);
    OpenWindow::key(open.page(), Qt::Key_Escape);
    CHECK(open.window.actions().action(CommandId::SelectTool).isChecked());
}

TEST_CASE("The others are settled anew while the pinned stay, in one step") {
    Corrected open;
    auto const slug = open.session.territory().slug;
    auto const free = open.callout(1);
    open.trigger(CommandId::Pin);
    auto const pinned = open.edit();
    open.session.setSelection({free.project});
    open.trigger(CommandId::OtherSide);
    REQUIRE(open.page().targets().find(free.project)->side != free.side);
    open.trigger(CommandId::SettleOthers);
    CHECK(open.edit() == pinned);
    CHECK(open.session.document().edits(slug).callout(free.project) == CalloutEdit{});
    CHECK(open.page().targets().find(free.project)->side == free.side);
    open.trigger(CommandId::Undo);
    CHECK(open.page().targets().find(free.project)->side != free.side);
}

TEST_CASE("All that is hidden is shown again in one step") {
    Corrected open;
    auto const other = open.callout(1);
    open.trigger(CommandId::HideCallout);
    open.session.setSelection({other.project});
    open.trigger(CommandId::HideCallout);
    REQUIRE(open.page().targets().find(other.project) == nullptr);
    auto* const menu = open.window.actions().action(CommandId::ShowHidden).menu();
    REQUIRE(menu != nullptr);
    emit menu->aboutToShow();
    REQUIRE(menu->actions().size() == 4);
    CHECK(menu->actions().last()->text().toStdString() == "Toutes les étiquettes");
    menu->actions().last()->trigger();
    open.settle();
    CHECK(open.page().targets().find(other.project) != nullptr);
    CHECK(open.page().targets().find(open.target.project) != nullptr);
    CHECK(open.session.undoStack().count() == 3);
    open.trigger(CommandId::Undo);
    CHECK(open.page().targets().find(other.project) == nullptr);
}
