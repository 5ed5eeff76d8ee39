// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// Between places tried for a pin, millimetres.
constexpr double step = 0.5;

void drop(Callout& callout) {
    callout.side.reset();
    callout.pinnedTop.reset();
}

/// Spares asking whether all fits.
bool standsOnPin(CalloutProblem const& problem, std::size_t i) {
    auto const& callout = problem.callouts[i];
    return std::any_of(problem.callouts.begin(), problem.callouts.end(), [&](Callout const& other) {
        return &other != &callout && other.pinnedTop && other.side == callout.side &&
               *other.pinnedTop < *callout.pinnedTop + callout.height &&
               *callout.pinnedTop < *other.pinnedTop + other.height;
    });
}

/// At the place asked for or the nearest one along the column; the upper of two.
bool pinNear(CalloutProblem& problem, std::size_t i, double wished) {
    auto& callout = problem.callouts[i];
    auto const& column = problem.columns[static_cast<std::size_t>(callout.side.value_or(Side::Left))];
    auto const lowest = std::max(column.minY, column.maxY - callout.height);
    auto const nearest = std::clamp(wished, column.minY, lowest);
    for (int steps = 0; steps * step <= column.height(); ++steps) {
        for (auto const top : {nearest - steps * step, nearest + steps * step}) {
            callout.pinnedTop = top;
            if (top >= column.minY && top <= lowest && !standsOnPin(problem, i) && fits(problem)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

std::vector<std::size_t> heldCallouts(CalloutProblem const& problem) {
    std::vector<std::size_t> held;
    for (std::size_t i = 0; i < problem.callouts.size(); ++i) {
        if (problem.callouts[i].side || problem.callouts[i].pinnedTop) {
            held.push_back(i);
        }
    }
    return held;
}

void relaxByHand(CalloutProblem& problem, std::vector<std::size_t> byHand) {
    if (byHand.empty() || fits(problem)) {
        return;
    }
    std::sort(byHand.begin(), byHand.end(),
              [&](std::size_t a, std::size_t b) { return problem.callouts[a].project < problem.callouts[b].project; });
    auto const asked = problem.callouts;
    for (auto const i : byHand) {
        drop(problem.callouts[i]);
    }
    if (!fits(problem)) {
        problem.callouts = asked;
        return;
    }
    for (auto const i : byHand) {
        problem.callouts[i].side = asked[i].side;
        bool const isKept = asked[i].pinnedTop ? pinNear(problem, i, *asked[i].pinnedTop) : fits(problem);
        if (!isKept) {
            drop(problem.callouts[i]);
        }
    }
}

CalloutProblem withoutHeld(CalloutProblem problem) {
    for (auto const i : heldCallouts(problem)) {
        drop(problem.callouts[i]);
    }
    return problem;
}

void keepUsual(CalloutProblem& problem, CalloutSolution const& usual) {
    for (std::size_t i = 0; i < usual.callouts.size(); ++i) {
        auto& callout = problem.callouts[i];
        if (!callout.side && !callout.pinnedTop) {
            callout.usual = UsualPlace{usual.callouts[i].side, usual.callouts[i].top};
        }
    }
    for (std::size_t i = 0; i < usual.lists.size(); ++i) {
        problem.lists[i].usual = usual.lists[i].lock;
    }
}

} // namespace cartocontrat
