// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts_columns.hpp"
#include "scene/callouts/leader_route.hpp"
#include "unit/scene/callouts_cases.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// A page where call-outs have been dragged about, with room for what they leave.
CalloutProblem draggedPage(std::uint64_t seed, int callouts, int pins) {
    auto problem = randomProblem({seed, callouts, 0, pins, 0, false});
    std::vector<std::size_t> byHand;
    for (std::size_t i = 0; i < problem.callouts.size(); ++i) {
        if (problem.callouts[i].pinnedTop) {
            problem.callouts[i].side = (seed + i) % 2 == 0 ? Side::Left : Side::Right;
            byHand.push_back(i);
        }
    }
    relaxByHand(problem, byHand);
    return problem;
}

/// The fewest crossings of all the ways to share call-outs between the columns, to order them there and to shape their
/// leaders, boxes standing as near to their sites as the order lets them.
class BruteForce {
public:
    explicit BruteForce(CalloutProblem const& problem) : m_problem(toMicro(problem)), m_router(m_problem) {
        for (auto const& callout : m_problem.callouts) {
            m_ends.push_back({m_ends.size(), m_ends.size(), callout.sites.front(), callout.markerRadius, 0});
        }
    }

    std::size_t fewest() {
        auto const count = m_ends.size();
        m_best = count * count;
        for (std::size_t sides = 0; sides < (std::size_t{1} << count) && m_best > 0; ++sides) {
            trySides(sides);
        }
        return m_best;
    }

private:
    void trySides(std::size_t sides) {
        std::array<std::vector<std::size_t>, 2> columns;
        m_sides.assign(m_ends.size(), Side::Left);
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            auto const bit = sides >> i & 1U;
            m_sides[i] = bit == 0 ? Side::Left : Side::Right;
            columns[bit].push_back(i);
            if (m_problem.callouts[i].side.value_or(m_sides[i]) != m_sides[i]) {
                return;
            }
        }
        setGutterHeights(m_ends, m_sides, m_problem);
        auto left = columns[0];
        do {
            auto right = columns[1];
            do {
                tryOrders(left, right);
            } while (std::next_permutation(right.begin(), right.end()));
        } while (std::next_permutation(left.begin(), left.end()));
    }

    void tryOrders(std::vector<std::size_t> const& left, std::vector<std::size_t> const& right) {
        m_forms.assign(m_ends.size(), {});
        for (auto const side : {Side::Left, Side::Right}) {
            auto const& order = side == Side::Left ? left : right;
            auto const& column = m_problem.column(side);
            auto const tops =
                placeColumn(m_problem, side, order, {column.top, column.bottom, column.top, column.bottom});
            if (!tops) {
                return;
            }
            for (std::size_t k = 0; k < order.size(); ++k) {
                auto const i = order[k];
                auto const centre = (*tops)[k] + m_problem.callouts[i].height / 2;
                for (auto const form : m_router.forms()) {
                    if (auto const route = m_router.route(m_ends[i], side, centre, form)) {
                        m_forms[i].push_back(*route);
                    }
                }
            }
        }
        std::vector<LeaderRoute const*> chosen;
        shape(chosen, 0);
    }

    void shape(std::vector<LeaderRoute const*>& chosen, std::size_t crossings) {
        if (crossings >= m_best) {
            return;
        }
        if (chosen.size() == m_forms.size()) {
            m_best = crossings;
            return;
        }
        for (auto const& form : m_forms[chosen.size()]) {
            auto const more = std::count_if(chosen.begin(), chosen.end(),
                                            [&](LeaderRoute const* other) { return doCross(form, *other); });
            chosen.push_back(&form);
            shape(chosen, crossings + static_cast<std::size_t>(more));
            chosen.pop_back();
        }
    }

    MicroProblem m_problem;
    LeaderRouter m_router;
    std::vector<LeaderEnds> m_ends;
    std::vector<Side> m_sides;
    std::vector<std::vector<LeaderRoute>> m_forms;
    std::size_t m_best = 0;
};

} // namespace

TEST_CASE("boxes dragged by hand leave no more crossings than the best of all arrangements") {
    struct Row {
        int callouts, pins, cases;
    };
    auto const row =
        GENERATE(Row{3, 2, 300}, Row{4, 2, 300}, Row{5, 2, 200}, Row{5, 3, 200}, Row{5, 5, 100}, Row{6, 3, 60});
    int solved = 0, crossed = 0;
    std::vector<std::string> worse;
    for (int seed = 1; seed <= row.cases; ++seed) {
        auto const problem = draggedPage(static_cast<std::uint64_t>(seed), row.callouts, row.pins);
        if (!fits(problem)) {
            continue;
        }
        ++solved;
        auto const found = crossingsOf(placeCallouts(problem)).size(), fewest = BruteForce(problem).fewest();
        crossed += fewest > 0 ? 1 : 0;
        if (found > fewest) {
            worse.push_back(std::to_string(seed) + ": " + std::to_string(found) + " for " + std::to_string(fewest));
        }
    }
    CAPTURE(row.callouts, row.pins, solved, crossed);
    CHECK(solved > row.cases * 9 / 10);
    CHECK(worse == std::vector<std::string>{});
}

TEST_CASE("a pin that does not fit moves as little as it can, and one that cannot is dropped") {
    CalloutProblem problem = emptyPage();
    for (char const* id : {"a", "b", "c"}) {
        problem.callouts.push_back(calloutAt(id, {100, 60}, 20));
        problem.callouts.back().side = Side::Left;
    }
    problem.callouts[0].pinnedTop = 60;
    problem.callouts[1].pinnedTop = 70;
    REQUIRE_FALSE(fits(problem));
    relaxByHand(problem, {0, 1});
    CHECK(fits(problem));
    CHECK(problem.callouts[0].pinnedTop == 60.0);
    CHECK(problem.callouts[1].pinnedTop == 80.0);
    CHECK_FALSE(problem.callouts[2].pinnedTop);

    problem.callouts[1].height = 125;
    problem.callouts[2].height = 5;
    problem.callouts[2].side = Side::Right;
    relaxByHand(problem, {0, 1});
    CHECK(fits(problem));
    CHECK(problem.callouts[0].pinnedTop == 60.0);
    CHECK_FALSE(problem.callouts[1].side);
    CHECK_FALSE(problem.callouts[1].pinnedTop);
}

TEST_CASE("whatever boxes are dragged where, they never overlap and nothing is lost") {
    struct Row {
        int callouts, cases;
    };
    auto const row = GENERATE(Row{10, 1500}, Row{14, 600}, Row{20, 400}, Row{40, 30}, Row{60, 10});
    for (int seed = 1; seed <= row.cases; ++seed) {
        CAPTURE(row.callouts, seed);
        auto const problem = draggedPage(static_cast<std::uint64_t>(seed), row.callouts, row.callouts / 5);
        REQUIRE(fits(problem));
        auto const solution = placeCallouts(problem);
        REQUIRE(solution.callouts.size() == problem.callouts.size());
        CHECK(faultsOf(problem, solution) == std::vector<std::string>{});
        CHECK(crossingsOf(solution) == std::set(solution.crossings.begin(), solution.crossings.end()));
    }
}

TEST_CASE("a box that changes side leaves the others and the lists where they were, as far as they fit") {
    constexpr int pages = 60;
    int changed = 0, changedAnew = 0;
    for (std::uint64_t seed = 0; seed < pages; ++seed) {
        CAPTURE(seed);
        auto problem = randomProblem({seed, 8 + static_cast<int>(seed % 8), 2, 0, 0, false});
        auto const before = placeCallouts(problem);
        if (before.callouts.empty()) {
            continue;
        }
        problem.callouts[0].side = before.callouts[0].side == Side::Left ? Side::Right : Side::Left;
        if (!fits(problem)) {
            continue;
        }
        auto const changesIn = [&](CalloutProblem const& asked) {
            auto const after = placeCallouts(asked);
            int count = 0;
            for (std::size_t i = 1; i < after.callouts.size(); ++i) {
                count += after.callouts[i].side != before.callouts[i].side ? 1 : 0;
            }
            for (std::size_t i = 0; i < after.lists.size(); ++i) {
                count += after.lists[i].lock != before.lists[i].lock ? 1 : 0;
            }
            CHECK(after.crossings.size() <= placeCallouts(problem).crossings.size());
            return count;
        };
        auto kept = problem;
        keepUsual(kept, placeCallouts(withoutHeld(kept)));
        changed += changesIn(kept);
        changedAnew += changesIn(problem);
    }
    CAPTURE(changed, changedAnew);
    CHECK(changedAnew > pages / 2);
    CHECK(changed * 3 < changedAnew);
}

TEST_CASE("what is held by hand has no usual place, and all else has the one it would take") {
    auto problem = randomProblem({3, 10, 2, 0, 0, false});
    problem.callouts[0].side = Side::Left;
    problem.callouts[1].side = Side::Right;
    problem.callouts[1].pinnedTop = 60;
    auto const usual = placeCallouts(withoutHeld(problem));
    REQUIRE(usual.callouts.size() == problem.callouts.size());
    keepUsual(problem, usual);
    for (std::size_t i = 0; i < problem.callouts.size(); ++i) {
        CAPTURE(i);
        auto const& place = problem.callouts[i].usual;
        CHECK(place.has_value() == (i > 1));
        CHECK((!place || (place->side == usual.callouts[i].side && place->top == usual.callouts[i].top)));
    }
    for (std::size_t i = 0; i < problem.lists.size(); ++i) {
        CHECK(problem.lists[i].usual == usual.lists[i].lock);
    }
}

namespace {

/// Four boxes and a list that leave no more than the gaps of the right column; the left one is taken.
CalloutProblem fullColumn() {
    auto problem = emptyPage();
    auto const& column = problem.columns[1];
    for (int i = 0; i < 4; ++i) {
        auto callout = calloutAt("p" + std::to_string(i), {column.minX - 30, column.minY + 20 + 25 * i}, 20);
        callout.side = Side::Right;
        problem.callouts.push_back(callout);
    }
    auto taken = calloutAt("q", {problem.columns[0].maxX + 30, column.centre().y}, column.height());
    taken.side = Side::Left;
    problem.callouts.push_back(taken);
    problem.lists.push_back({"liste", column.height() - 4 * (20 + problem.gap)});
    return problem;
}

/// As it is placed once the second box is moved down so far, the others left free.
std::pair<CalloutSolution, CalloutSolution> movedDown(double by) {
    auto problem = fullColumn();
    auto const usual = placeCallouts(problem);
    for (std::size_t const other : {0U, 2U, 3U}) {
        problem.callouts[other].side.reset();
    }
    problem.callouts[1].pinnedTop = usual.callouts[1].top + by;
    keepUsual(problem, usual);
    return {usual, placeCallouts(problem)};
}

} // namespace

TEST_CASE("in a full column boxes stand closer rather than change their side") {
    auto const [usual, moved] = movedDown(3);
    REQUIRE(moved.callouts.size() == 5);
    CHECK(moved.callouts[1].top == Approx(usual.callouts[1].top + 3));
    CHECK(moved.callouts[0].top == Approx(usual.callouts[0].top));
    for (std::size_t i = 0; i < 4; ++i) {
        CAPTURE(i);
        CHECK(moved.callouts[i].side == Side::Right);
        if (i > 0) {
            auto const gap = moved.callouts[i].top - moved.callouts[i - 1].top - 20;
            CHECK(gap > 1.19);
        }
    }
    CHECK(moved.lists[0].lock == usual.lists[0].lock);
}

TEST_CASE("in a full column a pin gives way before boxes change their side") {
    auto const [usual, moved] = movedDown(9);
    REQUIRE(moved.callouts.size() == 5);
    auto const by = moved.callouts[1].top - usual.callouts[1].top;
    CHECK(by >= 3);
    CHECK(by < 9);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(moved.callouts[i].side == Side::Right);
    }
    CHECK(moved.lists[0].lock == usual.lists[0].lock);
}

TEST_CASE("a box pushed into a list stops before it, one dropped beyond its middle takes its place") {
    auto problem = fullColumn();
    auto const usual = placeCallouts(problem);
    REQUIRE(usual.lists.size() == 1);
    REQUIRE(usual.lists[0].lock.side == Side::Right);
    auto const end = usual.lists[0].lock.end;
    auto const near = std::size_t{end == ColumnEnd::Top ? 0U : 3U};
    auto const byList = usual.callouts[near].top, into = end == ColumnEnd::Top ? -5.0 : 5.0;
    auto const droppedAt = [&](double top) {
        auto asked = problem;
        asked.callouts[near].pinnedTop = top;
        keepUsual(asked, usual);
        return *asked.callouts[near].pinnedTop;
    };
    CHECK(droppedAt(byList + into) == Approx(byList));
    auto const& column = problem.columns[1];
    auto const beyond = end == ColumnEnd::Top ? column.minY : column.maxY - 20;
    CHECK(droppedAt(beyond) == beyond);
}

TEST_CASE("boxes dropped into a list at the same place stand one above the other before it") {
    auto problem = fullColumn();
    auto const usual = placeCallouts(problem);
    bool const isTop = usual.lists[0].lock.end == ColumnEnd::Top;
    auto const edge = isTop ? usual.callouts[0].top : usual.callouts[3].top;
    for (std::size_t const other : {0U, 3U}) {
        problem.callouts[other].side.reset();
    }
    problem.callouts[1].pinnedTop = edge + (isTop ? -4.0 : 4.0);
    problem.callouts[2].pinnedTop = edge + (isTop ? -6.0 : 6.0);
    keepUsual(problem, usual);
    auto const moved = placeCallouts(problem);
    REQUIRE(moved.callouts.size() == 5);
    CHECK(std::abs(moved.callouts[1].top - moved.callouts[2].top) >= 20);
    CHECK(moved.lists[0].lock == usual.lists[0].lock);
    for (std::size_t i = 0; i < 4; ++i) {
        CHECK(moved.callouts[i].side == Side::Right);
    }
}

TEST_CASE("a box dropped among others pushes them aside, in their order, whatever its leader crosses") {
    auto problem = emptyPage();
    auto const& column = problem.columns[1];
    for (int i = 0; i < 5; ++i) {
        problem.callouts.push_back(
            calloutAt("p" + std::to_string(i), {column.minX - 40, column.minY + 15 + 20 * i}, 15));
    }
    auto const usual = placeCallouts(problem);
    REQUIRE(usual.callouts.size() == 5);
    REQUIRE(usual.crossings.empty());
    problem.callouts[0].side = Side::Right;
    problem.callouts[0].pinnedTop = usual.callouts[3].top + 5;
    keepUsual(problem, usual);
    auto const moved = placeCallouts(problem);
    REQUIRE(moved.callouts.size() == 5);
    CHECK(moved.callouts[0].top == Approx(usual.callouts[3].top + 5));
    CHECK(!moved.crossings.empty());
    for (std::size_t i = 1; i < 5; ++i) {
        CAPTURE(i);
        CHECK(moved.callouts[i].side == usual.callouts[i].side);
        CHECK(std::abs(moved.callouts[i].top - usual.callouts[i].top) < 15 + 3.4 + 2);
    }
}
