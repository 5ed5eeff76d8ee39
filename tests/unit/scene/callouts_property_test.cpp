// SPDX-License-Identifier: EUPL-1.2
#include "unit/scene/callouts_cases.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

struct Outcome {
    int solved = 0, unfit = 0, crossings = 0, unreported = 0;
};

/// Solves and checks the cases of seeds 1 to `count`; tells what the test has to judge.
Outcome solveAll(RandomCase wanted, int count) {
    Outcome outcome;
    for (int seed = 1; seed <= count; ++seed) {
        wanted.seed = static_cast<std::uint64_t>(seed);
        CalloutProblem const problem = randomProblem(wanted);
        if (!fits(problem)) {
            ++outcome.unfit;
            continue;
        }
        CalloutSolution const solution = placeCallouts(problem);
        std::vector<std::string> const faults = faultsOf(problem, solution);
        CAPTURE(seed, faults);
        REQUIRE(faults.empty());
        auto const found = crossingsOf(solution);
        outcome.crossings += static_cast<int>(found.size());
        outcome.unreported += found == std::set(solution.crossings.begin(), solution.crossings.end()) ? 0 : 1;
        ++outcome.solved;
    }
    return outcome;
}

} // namespace

TEST_CASE("call-outs of one site never overlap, get lost or cross") {
    struct Row {
        RandomCase wanted;
        int cases;
    };
    auto const row = GENERATE(Row{{1, 10, 0}, 1000}, Row{{1, 14, 2}, 700}, Row{{1, 20, 1}, 400}, Row{{1, 26, 2}, 150},
                              Row{{1, 40, 0}, 20}, Row{{1, 60, 2}, 8}, Row{{1, 16, 1, 0, 0, true}, 500});
    CAPTURE(row.wanted.callouts, row.wanted.lists, row.wanted.hasFixedSides);
    Outcome const outcome = solveAll(row.wanted, row.cases);
    CHECK(outcome.solved > row.cases * 9 / 10);
    CHECK(outcome.crossings == 0);
    CHECK(outcome.unreported == 0);
}

TEST_CASE("pins stay, and each crossing they leave is reported") {
    int const pins = GENERATE(1, 2, 4);
    CAPTURE(pins);
    Outcome const outcome = solveAll({1, 16, 1, pins, 0, false}, 150);
    CHECK(outcome.solved > 90);
    CHECK(outcome.unreported == 0);
    CHECK(outcome.crossings < outcome.solved * pins);
}

TEST_CASE("call-outs of several sites keep all their leaders, and each crossing left is reported") {
    Outcome const outcome = solveAll({1, 15, 1, 0, 2, false}, 150);
    CHECK(outcome.solved > 135);
    CHECK(outcome.unreported == 0);
    // Sites far apart can enclose another call-out's: the leaders of both then cross.
    CHECK(outcome.crossings < outcome.solved);
}

TEST_CASE("the same call-outs have the same solution in whatever order they come") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CalloutProblem problem = randomProblem({seed, 18, 2, static_cast<int>(seed % 3), static_cast<int>(seed % 2)});
        if (!fits(problem))
            continue;
        CAPTURE(seed);
        std::string const first = printed(placeCallouts(problem));
        CHECK((printed(placeCallouts(problem)) == first));
        std::reverse(problem.callouts.begin(), problem.callouts.end());
        std::reverse(problem.obstacles.begin(), problem.obstacles.end());
        CHECK((printed(placeCallouts(problem)) == first));
        std::rotate(problem.callouts.begin(), problem.callouts.begin() + 7, problem.callouts.end());
        CHECK((printed(placeCallouts(problem)) == first));
    }
}

TEST_CASE("sites of equal height and sites in one place do not make leaders cross") {
    for (int count = 2; count <= 9; ++count) {
        CalloutProblem inLine = emptyPage(), inOnePlace = emptyPage(), alongTheFrame = emptyPage();
        for (int i = 0; i < count; ++i) {
            std::string const id(1, static_cast<char>('a' + i));
            inLine.callouts.push_back(calloutAt(id, {90 + 12.0 * i, 90}));
            inOnePlace.callouts.push_back(calloutAt(id, {120, 90}));
            alongTheFrame.callouts.push_back(calloutAt(id, {69.0 + i, 60}));
        }
        CAPTURE(count);
        for (CalloutProblem const& problem : {inLine, inOnePlace, alongTheFrame})
            CHECK(crossingsOf(placeCallouts(problem)).empty());
    }
}
