// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/callout_drag.hpp"
#include "gui/canvas/scale_bar.hpp"
#include "gui/canvas/sight.hpp"
#include "gui/words/numbers.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace cartocontrat;

TEST_CASE("What stands under the cursor stays there while the view zooms") {
    Sight const sight{{10, 20}, 2};
    QPointF const cursor(30, 50);
    auto const nearer = sight.zoomed(4, cursor);
    CHECK(nearer.pixelsPerUnit == Approx(8));
    CHECK(nearer.toPlane(cursor).x == Approx(sight.toPlane(cursor).x));
    CHECK(nearer.toPlane(cursor).y == Approx(sight.toPlane(cursor).y));
}

TEST_CASE("An extent is framed in the middle, as large as it may be") {
    auto const sight = framing({0, 0, 100, 50}, {420, 420}, 10);
    CHECK(sight.pixelsPerUnit == Approx(4));
    CHECK(sight.toView(Point{50, 25}).x() == Approx(210));
    CHECK(sight.toView(Point{50, 25}).y() == Approx(210));
}

namespace {

/// Two columns; on the left three boxes of 10 mm with 5 mm between them, on the right none.
PageTargets page() {
    PageTargets targets;
    for (int i = 0; i < 3; ++i) {
        auto const top = 30.0 + 15 * i;
        targets.targets.push_back({"p" + std::to_string(i), Side::Left, {8, top, 78, top + 10}, true, {}, {}});
    }
    targets.columns[0] = {8, 30, 78, 150};
    return targets;
}

} // namespace

TEST_CASE("A dragged box stays in a column and is drawn to equal gaps") {
    struct Case {
        char const* what;
        Point by;
        Magnet magnet;
        Side side;
        double left, top;
        bool isSnapped;
    };
    auto const one = GENERATE(Case{"a little lower, free", {0, 1.5}, Magnet::Off, Side::Left, 8, 46.5, false},
                              Case{"back to its place", {0, 0.8}, Magnet::On, Side::Left, 8, 45, true},
                              Case{"sideways goes nowhere", {20, 0}, Magnet::Off, Side::Left, 8, 45, false},
                              Case{"above the column", {0, -100}, Magnet::Off, Side::Left, 8, 30, false},
                              Case{"below the column", {0, 300}, Magnet::Off, Side::Left, 8, 140, false},
                              Case{"to the other column", {180, 2.5}, Magnet::Off, Side::Right, 219, 47.5, false});
    INFO(one.what);
    auto const targets = page();
    auto const drag = dragCallout(targets.targets[1], one.by, targets, 297, 1, one.magnet);
    CHECK(drag.side == one.side);
    CHECK(drag.box.minX == Approx(one.left));
    CHECK(drag.box.minY == Approx(one.top));
    CHECK(drag.box.height() == Approx(10));
    CHECK(drag.isSnapped == one.isSnapped);
}

TEST_CASE("Gaps to the neighbours are told") {
    auto const targets = page();
    auto const drag = dragCallout(targets.targets[1], {0, 1}, targets, 297, 0.5, Magnet::Off);
    CHECK(drag.gapAbove.value() == Approx(6));
    CHECK(drag.gapBelow.value() == Approx(4));
}

TEST_CASE("The leader of a dragged box keeps to its site and follows the box into either column") {
    PageTarget target{"p", Side::Left, {8, 40, 78, 50}, true, {{150, 90}}, {{{150, 90}, {84, 45}, {78, 45}}}};
    auto const lower = draggedLeaders(target, {8, 60, 78, 70}, Side::Left);
    REQUIRE(lower.size() == 1);
    CHECK(lower.front() == Line{{150, 90}, {84, 65}, {78, 65}});
    CHECK(draggedLeaders(target, {219, 60, 289, 70}, Side::Right).front() == Line{{150, 90}, {213, 65}, {219, 65}});
    std::reverse(target.leaders.front().begin(), target.leaders.front().end());
    CHECK(draggedLeaders(target, {8, 60, 78, 70}, Side::Left).front() == Line{{78, 65}, {84, 65}, {150, 90}});
    target.leaders.clear();
    CHECK(draggedLeaders(target, {8, 60, 78, 70}, Side::Left).empty());
}

TEST_CASE("A scale bar is of a round length that fits") {
    struct Case {
        double most, metres;
        char const* text;
    };
    auto const one =
        GENERATE(Case{1, 1, "1\u00A0m"}, Case{49, 20, "20\u00A0m"}, Case{999, 500, "500\u00A0m"},
                 Case{1000, 1000, "1\u00A0km"}, Case{26'000, 20'000, "20\u00A0km"}, Case{73'000, 50'000, "50\u00A0km"});
    CHECK(roundLength(one.most) == RoundLength{one.metres, QString::fromUtf8(one.text)});
}

TEST_CASE("Scales are written and read as people do") {
    CHECK(scaleText(284000).toStdString() == "1:284\u202F000");
    CHECK(scaleText(553584).toStdString() == "1:554\u202F000");
    CHECK(scaleText(85049).toStdString() == "1:85\u202F000");
    CHECK(parseScale(QStringLiteral("1:25 000")) == 25000.0);
    CHECK(parseScale(scaleText(284000)) == 284000.0);
    CHECK(parseScale(QStringLiteral("1/50000")) == 50000.0);
    CHECK_FALSE(parseScale(QStringLiteral("vaste")));
    CHECK_FALSE(parseScale(QStringLiteral("-3")));
    CHECK(groupedNumber(-7031700).toStdString() == "\u22127\u202F031\u202F700");
    CHECK(degreesText({2.3341, 50.3842}).toStdString() == "50,3842°\u00A0N  2,3341°\u00A0E");
}
