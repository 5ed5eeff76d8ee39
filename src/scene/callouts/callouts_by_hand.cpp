// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace cartocontrat {

namespace {

/// Between places tried for a pin, millimetres.
constexpr double step = 0.5;
/// Boxes that are drawn together to keep their columns still stand apart, millimetres.
constexpr double leastGap = 1.2, gapStep = 0.2;
/// A pin gives way so far, millimetres, before boxes change their column for it: about the height of one.
constexpr double mostGivenWay = 12;

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

/// What the lists leave of the columns where they stand at their usual ends.
std::array<Extent, 2> usualColumns(CalloutProblem const& problem) {
    auto columns = problem.columns;
    for (LockedBox const& list : problem.lists) {
        if (list.usual) {
            auto& column = columns[static_cast<std::size_t>(list.usual->side)];
            auto const taken = list.height + problem.gap;
            list.usual->end == ColumnEnd::Top ? column.minY += taken : column.maxY -= taken;
        }
    }
    return columns;
}

/// A pin that only pushes into a list stops before it; one beyond its middle asks for the list's own place.
void stopAtLists(CalloutProblem& problem) {
    auto const columns = usualColumns(problem);
    for (Callout& callout : problem.callouts) {
        if (callout.side && callout.pinnedTop) {
            auto const side = static_cast<std::size_t>(*callout.side);
            auto const& whole = problem.columns[side];
            auto const& left = columns[side]; // over
            auto const middle = *callout.pinnedTop + callout.height / 2;
            auto const lowest = left.maxY - callout.height;
            bool const pushes = (whole.minY + left.minY) / 2 <= middle && middle <= (whole.maxY + left.maxY) / 2;
            if (pushes && left.minY <= lowest) {
                callout.pinnedTop = std::clamp(*callout.pinnedTop, left.minY, lowest);
            }
        }
    }
}

/// Whether what is held leaves the others in their usual columns, the lists at their usual ends, with no more leaders
/// that cross than so many.
bool fitsAsUsual(CalloutProblem problem, std::size_t crossings) {
    problem.columns = usualColumns(problem);
    problem.lists.clear();
    for (Callout& callout : problem.callouts) {
        callout.side = callout.usual ? callout.usual->side : callout.side;
        if (callout.side && callout.pinnedTop) {
            auto const& column = problem.columns[static_cast<std::size_t>(*callout.side)];
            if (*callout.pinnedTop < column.minY || *callout.pinnedTop + callout.height > column.maxY) {
                return false;
            }
        }
    }
    return fits(problem) && placeCallouts(problem).crossings.size() <= crossings;
}

/// With the widest gap that lets all fit as usual; false: none does, and the gap is the least.
bool drawTogether(CalloutProblem& problem, std::size_t crossings) {
    while (!fitsAsUsual(problem, crossings)) {
        if (problem.gap - gapStep < leastGap) {
            return false;
        }
        problem.gap -= gapStep;
    }
    return true;
}

/// The pin that has to move least stops where all still fit as usual; false: none does.
bool giveWay(CalloutProblem& problem, std::size_t crossings) {
    for (auto by = step; by <= mostGivenWay; by += step) {
        for (Callout& callout : problem.callouts) {
            if (!callout.pinnedTop) {
                continue;
            }
            auto const asked = *callout.pinnedTop;
            for (auto const top : {asked - by, asked + by}) {
                callout.pinnedTop = top;
                if (fitsAsUsual(problem, crossings)) {
                    return true;
                }
            }
            callout.pinnedTop = asked;
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
    auto closer = problem;
    stopAtLists(closer);
    auto yielding = closer;
    auto const crossings = usual.crossings.size();
    constexpr auto anyNumber = std::numeric_limits<std::size_t>::max();
    if (drawTogether(yielding, crossings) || giveWay(yielding, crossings)) {
        problem = std::move(yielding);
    } else if (drawTogether(closer, anyNumber)) {
        problem = std::move(closer);
    }
}

} // namespace cartocontrat
