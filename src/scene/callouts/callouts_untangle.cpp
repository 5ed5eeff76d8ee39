// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts_search.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

constexpr int mostRounds = 6;
/// Orders of boxes tried, each with all leaders anew.
constexpr std::size_t mostTrials = 600, mostTrialsOfMany = 40;
constexpr int mostFormRounds = 4;
/// Leaders whose forms are chosen together, and forms tried for that.
constexpr std::size_t mostEntangled = 7;
constexpr std::size_t mostSteps = 20'000, mostStepsAmongMany = 200;
/// Up to so many call-outs, those whose leaders do not cross are moved too.
constexpr std::size_t fewCallouts = 12;

} // namespace

struct CalloutSearch::State {
    Columns order;
    std::vector<Side> sides;
    std::vector<Micro> tops;
    std::vector<LeaderEnds> ends;
    std::vector<LeaderRoute> routes;
};

CalloutSearch::State CalloutSearch::state() const {
    return {m_arrangement.order, m_sides, m_tops, m_ends, m_routes};
}

void CalloutSearch::restore(State state) {
    m_arrangement.order = std::move(state.order);
    m_sides = std::move(state.sides);
    m_tops = std::move(state.tops);
    m_ends = std::move(state.ends);
    m_routes = std::move(state.routes);
}

/// The best forms of some leaders together, all others staying as they are.
class CalloutSearch::FormSearch {
public:
    FormSearch(CalloutSearch& search, std::vector<std::size_t> group)
        : m_search(search), m_group(std::move(group)), m_options(m_group.size()),
          m_stepsLeft(search.m_routes.size() <= mostEntangled ? mostSteps : mostStepsAmongMany) {
        for (std::size_t i = 0; i < m_group.size(); ++i)
            collect(i);
        // What the leaders cost as they are: only less is wanted.
        std::vector<LeaderRoute> now;
        for (std::size_t i = 0; i < m_group.size(); ++i) {
            auto const& route = m_search.m_routes[m_group[i]];
            m_bestCost += alone(i, route) + together(now, i, route);
            now.push_back(route);
        }
    }

    bool run() {
        std::vector<LeaderRoute> chosen;
        choose(chosen, 0);
        for (std::size_t i = 0; i < m_best.size(); ++i)
            m_search.m_routes[m_group[i]] = m_best[i];
        return !m_best.empty();
    }

private:
    struct Option {
        LeaderRoute route;
        Micro cost = 0; ///< with all leaders outside the group
    };

    [[nodiscard]] bool isInGroup(std::size_t leader) const {
        return std::find(m_group.begin(), m_group.end(), leader) != m_group.end();
    }
    [[nodiscard]] bool areOfOne(std::size_t a, std::size_t b) const {
        return m_search.m_ends[a].callout == m_search.m_ends[b].callout;
    }

    [[nodiscard]] Micro alone(std::size_t i, LeaderRoute const& route) const {
        Micro cost = route.shapeCost + route.obstacleCost;
        for (std::size_t other = 0; other < m_search.m_routes.size(); ++other)
            if (!areOfOne(other, m_group[i]) && !isInGroup(other))
                cost += m_search.m_router.pairCost(route, m_search.m_routes[other]);
        return cost;
    }

    [[nodiscard]] Micro together(std::vector<LeaderRoute> const& chosen, std::size_t i,
                                 LeaderRoute const& route) const {
        Micro cost = 0;
        for (std::size_t k = 0; k < chosen.size(); ++k)
            if (!areOfOne(m_group[k], m_group[i]))
                cost += m_search.m_router.pairCost(route, chosen[k]);
        return cost;
    }

    void collect(std::size_t i) {
        auto const& ends = m_search.m_ends[m_group[i]];
        Micro const centre = m_search.m_tops[ends.callout] + m_search.height(ends.callout) / 2;
        for (LeaderForm const form : m_search.m_forms)
            if (auto const& route = m_search.m_router.weighed(ends, m_search.m_sides[ends.callout], centre, form))
                m_options[i].push_back({*route, alone(i, *route)});
        std::stable_sort(m_options[i].begin(), m_options[i].end(),
                         [](Option const& a, Option const& b) { return a.cost < b.cost; });
    }

    void choose(std::vector<LeaderRoute>& chosen, Micro cost) {
        std::size_t const i = chosen.size();
        if (i == m_group.size()) {
            m_bestCost = cost;
            m_best = chosen;
            return;
        }
        for (Option const& option : m_options[i]) {
            if (m_stepsLeft == 0 || cost + option.cost >= m_bestCost)
                return;
            --m_stepsLeft;
            Micro const with = cost + option.cost + together(chosen, i, option.route);
            if (with >= m_bestCost)
                continue;
            chosen.push_back(option.route);
            choose(chosen, with);
            chosen.pop_back();
        }
    }

    CalloutSearch& m_search;
    std::vector<std::size_t> m_group; ///< leaders
    std::vector<std::vector<Option>> m_options;
    std::vector<LeaderRoute> m_best;
    Micro m_bestCost = 0;
    std::size_t m_stepsLeft;
};

/// The two leaders, and those that could be in the way of other forms of them.
std::vector<std::size_t> CalloutSearch::entangled(std::size_t a, std::size_t b) const {
    std::vector<std::size_t> group{a, b};
    MicroBox const reach{std::min(m_routes[a].bounds.minX, m_routes[b].bounds.minX),
                         std::min(m_routes[a].bounds.minY, m_routes[b].bounds.minY),
                         std::max(m_routes[a].bounds.maxX, m_routes[b].bounds.maxX),
                         std::max(m_routes[a].bounds.maxY, m_routes[b].bounds.maxY)};
    for (std::size_t other = 0; other < m_routes.size() && group.size() < mostEntangled; ++other)
        if (other != a && other != b && overlaps(m_routes[other].bounds, reach, 0))
            group.push_back(other);
    return group;
}

void CalloutSearch::reformAll() {
    for (int round = 0; round < mostFormRounds; ++round) {
        for (std::size_t callout = 0; callout < m_problem.callouts.size(); ++callout)
            reroute(callout);
        bool isBetter = false;
        for (std::size_t a = 0; a < m_routes.size(); ++a)
            for (std::size_t b = a + 1; b < m_routes.size(); ++b)
                if (m_ends[a].callout != m_ends[b].callout && doCross(m_routes[a], m_routes[b]))
                    isBetter |= FormSearch(*this, entangled(a, b)).run();
        if (!isBetter)
            return;
    }
}

/// Boxes take their best places in the given order, and all leaders anew the best of their forms.
bool CalloutSearch::tryArrangement(Columns order) {
    if (m_trialsLeft == 0)
        return false;
    --m_trialsLeft;
    State before = state();
    Micro const costBefore = cost();
    for (Side const side : {Side::Left, Side::Right}) {
        auto const& column = order[static_cast<std::size_t>(side)];
        auto const tops = placeColumn(m_problem, side, column, m_arrangement.spans[static_cast<std::size_t>(side)]);
        if (!tops) {
            restore(std::move(before));
            return false;
        }
        for (std::size_t k = 0; k < column.size(); ++k) {
            m_sides[column[k]] = side;
            m_tops[column[k]] = (*tops)[k];
        }
    }
    m_arrangement.order = std::move(order);
    setGutterHeights(m_ends, m_sides, m_problem);
    for (std::size_t leader = 0; leader < m_ends.size(); ++leader)
        m_routes[leader] = routed(leader, m_routes[leader].form);
    reformAll();
    if (cost() < costBefore)
        return true;
    restore(std::move(before));
    return false;
}

/// Every other place of a call-out, in both columns.
bool CalloutSearch::reinsert(std::size_t callout) {
    if (isPinned(callout))
        return false;
    bool isBetter = false;
    for (Side const side : {Side::Left, Side::Right}) {
        if (m_problem.callouts[callout].side.value_or(side) != side)
            continue;
        for (std::size_t place = 0;; ++place) {
            Columns changed = m_arrangement.order;
            for (auto& column : changed)
                std::erase(column, callout);
            auto& column = changed[static_cast<std::size_t>(side)];
            if (place > column.size())
                break;
            column.insert(column.begin() + static_cast<std::ptrdiff_t>(place), callout);
            if (changed != m_arrangement.order)
                isBetter |= tryArrangement(std::move(changed));
        }
    }
    return isBetter;
}

/// Two call-outs in each other's places, of one column or of both.
bool CalloutSearch::swapPlaces(std::size_t a, std::size_t b) {
    auto const mayTake = [&](std::size_t one, std::size_t other) {
        return !isPinned(one) && m_problem.callouts[one].side.value_or(m_sides[other]) == m_sides[other];
    };
    if (a == b || !mayTake(a, b) || !mayTake(b, a))
        return false;
    Columns changed = m_arrangement.order;
    for (auto& column : changed)
        for (auto& callout : column)
            callout = callout == a ? b : callout == b ? a : callout;
    return tryArrangement(std::move(changed));
}

/// All the ways to insert the call-outs left into the columns.
void CalloutSearch::tryAllWith(Columns const& order, std::span<std::size_t const> left) {
    if (left.empty()) {
        tryArrangement(order);
        return;
    }
    for (Side const side : {Side::Left, Side::Right}) {
        if (m_problem.callouts[left.front()].side.value_or(side) != side)
            continue;
        auto const column = static_cast<std::size_t>(side);
        for (std::size_t place = 0; place <= order[column].size(); ++place) {
            Columns with = order;
            with[column].insert(with[column].begin() + static_cast<std::ptrdiff_t>(place), left.front());
            tryAllWith(with, left.subspan(1));
        }
    }
}

void CalloutSearch::tryAll() {
    Columns pinned = m_arrangement.order;
    std::vector<std::size_t> movable;
    std::size_t ways = 1;
    for (std::size_t i = 0; i < m_problem.callouts.size(); ++i) {
        if (isPinned(i))
            continue;
        for (auto& column : pinned)
            std::erase(column, i);
        movable.push_back(i);
    }
    for (std::size_t k = 0; k < movable.size() && ways <= mostTrials; ++k)
        ways *= m_problem.callouts.size() - k + 1;
    if (ways <= mostTrials)
        tryAllWith(pinned, movable);
}

void CalloutSearch::untangle() {
    m_trialsLeft = mostTrials;
    if (!crossings().empty())
        tryAll();
    m_trialsLeft = m_problem.callouts.size() <= fewCallouts ? mostTrials : mostTrialsOfMany;
    for (int round = 0; round < mostRounds; ++round) {
        auto const crossed = crossings();
        if (crossed.empty())
            return;
        std::vector<std::size_t> movable;
        for (auto const& [a, b] : crossed)
            movable.insert(movable.end(), {a, b});
        if (m_problem.callouts.size() <= fewCallouts)
            for (std::size_t i = 0; i < m_problem.callouts.size(); ++i)
                movable.push_back(i);
        Micro const before = cost();
        tryArrangement(m_arrangement.order);
        for (std::size_t const callout : movable)
            reinsert(callout);
        for (std::size_t const callout : movable)
            for (std::size_t other = 0; other < m_problem.callouts.size(); ++other)
                swapPlaces(callout, other);
        if (cost() == before)
            return;
    }
}

} // namespace cartocontrat
