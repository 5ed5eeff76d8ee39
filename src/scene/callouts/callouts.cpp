// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts.hpp"

#include "scene/callouts/callouts_columns.hpp"
#include "scene/callouts/callouts_search.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// Routing is the dear part: the more call-outs, the fewer arrangements are routed. Counted in boxes moved on trial
/// rather than in time, so that outcomes are repeatable.
struct Effort {
    std::size_t arrangements = 0;
    std::size_t movesPerCallout = 0;
};

Effort effortFor(std::size_t callouts) {
    if (callouts <= 20)
        return {8, 60};
    return callouts <= 36 ? Effort{4, 120} : Effort{1, 200};
}

/// Started again from leaders that cannot cross when all others left a crossing.
constexpr std::size_t safeArrangements = 2;

double toMillimetres(Micro length) {
    return static_cast<double>(length) / 1000;
}

/// The search refers to the problem and the router.
CalloutSearch bestSearch(MicroProblem const& problem, LeaderRouter& router,
                         std::vector<Arrangement> const& arrangements) {
    std::optional<CalloutSearch> best;
    Micro bestCost = 0;
    Effort const effort = effortFor(problem.callouts.size());
    auto const consider = [&](Arrangement const& arrangement, StartForm form) {
        CalloutSearch search(problem, router, arrangement, form, effort.movesPerCallout);
        search.improve();
        Micro const cost = search.cost();
        if (!best || cost < bestCost) {
            best.emplace(std::move(search));
            bestCost = cost;
        }
    };
    for (Arrangement const& arrangement : arrangements)
        consider(arrangement, StartForm::Kneed);
    for (std::size_t i = 0; i < std::min(arrangements.size(), safeArrangements) && bestCost >= crossingCost; ++i)
        consider(arrangements[i], StartForm::InGutter);
    best->untangle();
    return *best;
}

} // namespace

bool fits(CalloutProblem const& problem) {
    // What is higher than both columns together need not be tried in any order.
    double needed = 0, available = 0;
    for (Callout const& callout : problem.callouts)
        needed += callout.height + problem.gap;
    for (LockedBox const& list : problem.lists)
        needed += list.height + problem.gap;
    for (Extent const& column : problem.columns)
        available += column.height() + problem.gap;
    if (needed > available + 0.01)
        return false;
    return hasArrangement(toMicro(problem));
}

CalloutSolution placeCallouts(CalloutProblem const& problem) {
    MicroProblem const micro = toMicro(problem);
    std::vector<Arrangement> const arrangements =
        bestArrangements(micro, effortFor(micro.callouts.size()).arrangements);
    CalloutSolution solution;
    if (arrangements.empty())
        return solution;
    LeaderRouter router(micro);
    CalloutSearch const search = bestSearch(micro, router, arrangements);

    solution.callouts.resize(problem.callouts.size());
    for (std::size_t i = 0; i < micro.callouts.size(); ++i) {
        std::size_t const given = micro.callouts[i].given;
        PlacedCallout& placed = solution.callouts[given];
        placed = {problem.callouts[given].project, search.side(i), toMillimetres(search.top(i)), {}};
        for (LeaderRoute const& route : search.leaders(i)) {
            Line& line = placed.leaders.emplace_back();
            for (MicroPoint const point : route.line())
                line.push_back({toMillimetres(point.x), toMillimetres(point.y)});
        }
    }
    for (std::size_t i = 0; i < problem.lists.size(); ++i)
        solution.lists.push_back({problem.lists[i].id, search.lists()[i].lock, toMillimetres(search.lists()[i].top)});
    auto const idOf = [&](std::size_t i) { return problem.callouts[micro.callouts[i].given].project; };
    for (auto const& [a, b] : search.crossings())
        solution.crossings.emplace_back(idOf(a), idOf(b));
    solution.cost = toMillimetres(search.cost());
    return solution;
}

} // namespace cartocontrat
