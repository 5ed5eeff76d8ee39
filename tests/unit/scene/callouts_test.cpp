// SPDX-License-Identifier: EUPL-1.2
#include "unit/scene/callouts_cases.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace cartocontrat;
using namespace cartocontrat::test;

TEST_CASE("a page without call-outs fits and stays empty") {
    CalloutProblem const problem = emptyPage();
    REQUIRE(fits(problem));
    CalloutSolution const solution = placeCallouts(problem);
    CHECK(solution.callouts.empty());
    CHECK(solution.cost == 0);
}

TEST_CASE("a call-out stands beside its site, with one straight leader to the edge of the marker") {
    CalloutProblem problem = emptyPage();
    SECTION("on the left") {
        problem.callouts = {calloutAt("A", {100, 90}, 12)};
        PlacedCallout const placed = placeCallouts(problem).callouts.front();
        CHECK(placed.side == Side::Left);
        CHECK(placed.top == Approx(84));
        CHECK(placed.leaders == std::vector<Line>{{{64, 90}, {70.5, 90}, {97.35, 90}}});
    }
    SECTION("on the right, from the middle of a bar 5 mm wide") {
        problem.barInset = 2.5;
        problem.callouts = {calloutAt("A", {200, 90}, 12)};
        PlacedCallout const placed = placeCallouts(problem).callouts.front();
        CHECK(placed.side == Side::Right);
        CHECK(placed.leaders == std::vector<Line>{{{235.5, 90}, {226.5, 90}, {202.65, 90}}});
    }
    SECTION("on the side asked for") {
        problem.callouts = {calloutAt("A", {200, 90}, 12)};
        problem.callouts.front().side = Side::Left;
        CHECK(placeCallouts(problem).callouts.front().side == Side::Left);
    }
    SECTION("within the column when its site is near the top") {
        problem.callouts = {calloutAt("A", {100, 30}, 12)};
        CHECK(placeCallouts(problem).callouts.front().top == Approx(26.4));
    }
}

TEST_CASE("boxes of one cluster share the displacement around its middle") {
    CalloutProblem problem = emptyPage();
    problem.gap = 3;
    problem.callouts = {calloutAt("A", {100, 88}, 12), calloutAt("B", {110, 96}, 12), calloutAt("C", {105, 104}, 12)};
    CalloutSolution const solution = placeCallouts(problem);
    CHECK(solution.callouts[0].top == Approx(75));
    CHECK(solution.callouts[1].top == Approx(90));
    CHECK(solution.callouts[2].top == Approx(105));
}

TEST_CASE("call-outs go to the nearer column until it is full") {
    CalloutProblem problem = emptyPage();
    for (int i = 0; i < 4; ++i)
        problem.callouts.push_back(
            calloutAt(std::string(1, static_cast<char>('A' + i)), {80.0 + i, 40.0 + 30 * i}, 12));
    for (PlacedCallout const& placed : placeCallouts(problem).callouts)
        CHECK(placed.side == Side::Left);
    for (int i = 0; i < 8; ++i)
        problem.callouts.push_back(
            calloutAt(std::string(1, static_cast<char>('a' + i)), {90.0 + i, 40.0 + 14 * i}, 12));
    int left = 0;
    for (PlacedCallout const& placed : placeCallouts(problem).callouts)
        left += placed.side == Side::Left ? 1 : 0;
    CHECK(left <= 9);
    CHECK(left >= 5);
}

TEST_CASE("a leader goes around a name rather than through it") {
    CalloutProblem problem = emptyPage();
    problem.callouts = {calloutAt("A", {120, 90}, 12)};
    problem.obstacles = {{{85, 88, 105, 92}, false, 0.4, 20, {}}};
    CHECK(touchedBy(problem, placeCallouts(problem).callouts.front()).empty());
}

TEST_CASE("a leader may touch its own marker's disc but not another's") {
    CalloutProblem problem = emptyPage();
    problem.callouts = {calloutAt("A", {120, 90}, 12)};
    problem.obstacles = {{{115, 85, 125, 95}, true, 0.6, 30, "A"}};
    CHECK(placeCallouts(problem).callouts.front().top == Approx(84));
    problem.obstacles.push_back({{97.4, 87.4, 102.6, 92.6}, true, 0.6, 30, "B"});
    CHECK(placeCallouts(problem).callouts.front().top != Approx(84));
}

TEST_CASE("lists lock to the ends of columns where they lengthen leaders least") {
    CalloutProblem problem = emptyPage();
    problem.lists = {{"whole", 40}, {"unplaced", 30}};
    SECTION("at the tops of both columns when nothing speaks against it") {
        CalloutSolution const solution = placeCallouts(problem);
        CHECK(solution.lists[0].lock.side == Side::Left);
        CHECK(solution.lists[1].lock.side == Side::Right);
        CHECK(solution.lists[0].top == Approx(26.4));
        CHECK(solution.lists[1].top == Approx(26.4));
    }
    SECTION("at the bottoms when the call-outs are at the top") {
        problem.callouts = {calloutAt("A", {90, 33}), calloutAt("B", {200, 33})};
        CalloutSolution const solution = placeCallouts(problem);
        CHECK(solution.lists[0].top == Approx(126));
        CHECK(solution.lists[1].top == Approx(136));
    }
}

TEST_CASE("a pinned box stays and its neighbours make room") {
    CalloutProblem problem = emptyPage();
    problem.callouts = {calloutAt("A", {100, 60}, 12), calloutAt("B", {100, 100}, 12)};
    problem.callouts[1].pinnedTop = 56;
    CalloutSolution const solution = placeCallouts(problem);
    CHECK(solution.callouts[1].top == Approx(56));
    CHECK(faultsOf(problem, solution).empty());
    CHECK(crossingsOf(solution).empty());
}

TEST_CASE("a crossing that pins force is reported") {
    CalloutProblem problem = emptyPage();
    problem.callouts = {calloutAt("high", {100, 60}, 12), calloutAt("low", {100, 130}, 12)};
    problem.callouts[0].pinnedTop = 130;
    problem.callouts[1].pinnedTop = 40;
    for (Callout& callout : problem.callouts)
        callout.side = Side::Left;
    CalloutSolution const solution = placeCallouts(problem);
    CHECK(crossingsOf(solution).size() == 1);
    CHECK(solution.crossings == std::vector<std::pair<std::string, std::string>>{{"high", "low"}});
}

TEST_CASE("a project in several communes has a leader to each from one bar") {
    CalloutProblem problem = emptyPage();
    problem.callouts = {calloutAt("A", {100, 60}, 12), calloutAt("B", {100, 90}, 12)};
    problem.callouts[0].sites = {{100, 60}, {110, 50}, {95, 70}};
    CalloutSolution const solution = placeCallouts(problem);
    REQUIRE(solution.callouts[0].leaders.size() == 3);
    CHECK(faultsOf(problem, solution).empty());
    CHECK(solution.crossings.empty());
}

TEST_CASE("capacity counts boxes, gaps, lists, sides and pins to the micrometre") {
    CalloutProblem problem = emptyPage();
    problem.columns[1].maxY = problem.columns[1].minY;
    problem.columns[0].minY = 0;
    problem.columns[0].maxY = 3 * 20 + 2 * problem.gap;
    for (char const id : {'A', 'B', 'C'})
        problem.callouts.push_back(calloutAt(std::string(1, id), {100, 30}, 20));
    CHECK(fits(problem));
    SECTION("a box too high") {
        problem.callouts[0].height += 0.001;
        CHECK_FALSE(fits(problem));
    }
    SECTION("one box too many") {
        problem.callouts.push_back(calloutAt("D", {100, 30}, 1));
        CHECK_FALSE(fits(problem));
    }
    SECTION("a list too many") {
        problem.lists.push_back({"list", 1});
        CHECK_FALSE(fits(problem));
    }
    SECTION("a list in the place of a box") {
        problem.callouts.pop_back();
        problem.lists.push_back({"list", 20});
        CHECK(fits(problem));
    }
    SECTION("a box kept to the other side") {
        problem.callouts[0].side = Side::Right;
        CHECK_FALSE(fits(problem));
    }
    SECTION("a pin that leaves room") {
        problem.callouts[0].pinnedTop = 20 + problem.gap;
        CHECK(fits(problem));
    }
    SECTION("a pin that leaves none") {
        problem.callouts[0].pinnedTop = 15;
        CHECK_FALSE(fits(problem));
    }
    SECTION("pins that overlap") {
        problem.callouts[0].pinnedTop = 10;
        problem.callouts[1].pinnedTop = 25;
        CHECK_FALSE(fits(problem));
    }
}

TEST_CASE(
    "a territory of nine call-outs and two lists: four to the west, five to the east, names and markers kept clear") {
    CalloutProblem problem = emptyPage();
    problem.lists = {{"whole", 38.4}, {"unplaced", 18.2}};
    problem.callouts = {
        calloutAt("pool", {160.9, 99.1}),  calloutAt("church", {154.1, 101.6}), calloutAt("tower", {135.4, 117.5}),
        calloutAt("rd-128", {116.6, 132}), calloutAt("rd-208", {176.8, 80.2}),  calloutAt("path", {182.7, 93.6}),
        calloutAt("stop", {182.7, 99.1}),  calloutAt("pitch", {182.7, 104.5}),  calloutAt("rd-193", {195.2, 131.1})};
    for (Callout const& callout : problem.callouts)
        problem.obstacles.push_back(
            {Extent{callout.sites[0].x, callout.sites[0].y, callout.sites[0].x, callout.sites[0].y}.grown(
                 callout.markerRadius),
             true, 0.6, 40, callout.project});
    Extent const names[] = {{165.5, 95.7, 178, 99.3},   {164, 100.2, 180.7, 103.4}, {125.5, 111.7, 145.5, 115.2},
                            {139.8, 92.7, 168.5, 95.6}, {134.8, 98, 146.5, 100.5},  {189, 101, 199, 103.5},
                            {183.8, 79.2, 195.5, 82},   {171.5, 82.7, 180.5, 85.2}, {105, 138, 116.5, 141.2}};
    for (Extent const& name : names)
        problem.obstacles.push_back({name, false, 0.4, 15, {}});
    CalloutSolution const solution = placeCallouts(problem);
    CHECK(faultsOf(problem, solution).empty());
    CHECK(crossingsOf(solution).empty());
    int west = 0;
    for (std::size_t i = 0; i < problem.callouts.size(); ++i) {
        west += solution.callouts[i].side == Side::Left ? 1 : 0;
        CAPTURE(problem.callouts[i].project);
        CHECK(touchedBy(problem, solution.callouts[i]).empty());
        CHECK(std::abs(solution.callouts[i].top + 6.175 - problem.callouts[i].sites[0].y) < 25);
    }
    CHECK(west == 4);
}
