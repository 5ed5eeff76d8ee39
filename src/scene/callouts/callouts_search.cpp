// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts_search.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

namespace cartocontrat {

namespace {

constexpr int mostSweeps = 6;
constexpr int mostRepairs = 4;
constexpr Micro shifts[] = {500, 1000, 1500, 2000, 3000, 4000, 6000, 8000, 11'000, 15'000};
constexpr Micro pushes[] = {700, 1500, 2500, 4000, 6000};

} // namespace

CalloutSearch::CalloutSearch(MicroProblem const& problem, LeaderRouter& router, Arrangement arrangement, StartForm form,
                             std::size_t movesPerCallout)
    : m_problem(problem), m_router(router), m_arrangement(std::move(arrangement)), m_forms(m_router.forms()),
      m_sides(problem.callouts.size()), m_tops(problem.callouts.size()),
      m_movesLeft(movesPerCallout * problem.callouts.size()), m_isMoving(problem.callouts.size(), 0) {
    for (Side const side : {Side::Left, Side::Right}) {
        auto const tops = placeColumn(problem, side, order(side), m_arrangement.spans[static_cast<std::size_t>(side)]);
        for (std::size_t k = 0; k < order(side).size(); ++k) {
            m_sides[order(side)[k]] = side;
            m_tops[order(side)[k]] = (*tops)[k];
        }
    }
    for (std::size_t i = 0; i < problem.callouts.size(); ++i) {
        m_firstLeader.push_back(m_ends.size());
        for (MicroPoint const site : problem.callouts[i].sites)
            m_ends.push_back({m_ends.size(), i, site, problem.callouts[i].markerRadius, site.y});
    }
    m_firstLeader.push_back(m_ends.size());
    setGutterHeights(m_ends, m_sides, problem);
    start(form);
}

void CalloutSearch::start(StartForm form) {
    for (std::size_t leader = 0; leader < m_ends.size(); ++leader)
        m_routes.push_back(
            routed(leader, {form == StartForm::Kneed ? LeaderForm::Kind::Knee : LeaderForm::Kind::InGutter, 0}));
    if (form == StartForm::Kneed)
        for (std::size_t i = 0; i < m_problem.callouts.size(); ++i)
            reroute(i);
}

LeaderRoute CalloutSearch::routed(std::size_t leader, LeaderForm form) const {
    LeaderEnds const& ends = m_ends[leader];
    Micro const centre = m_tops[ends.callout] + height(ends.callout) / 2;
    for (LeaderForm const next :
         {form, LeaderForm{LeaderForm::Kind::Knee, 0}, LeaderForm{LeaderForm::Kind::ShortKneed, 0},
          LeaderForm{LeaderForm::Kind::InGutter, 0}}) {
        if (auto const& route = m_router.weighed(ends, m_sides[ends.callout], centre, next))
            return *route;
    }
    assert(false); // the gutter form always exists
    return {};
}

/// May stop adding once `limit` is reached.
Micro CalloutSearch::pairCosts(std::size_t leader, LeaderRoute const& route, Micro limit) const {
    Micro cost = 0;
    for (std::size_t other = 0; other < m_routes.size() && cost < limit; ++other)
        if (m_ends[other].callout != m_ends[leader].callout)
            cost += m_router.pairCost(route, m_routes[other]);
    return cost;
}

/// The cheapest form of each leader of a call-out, all others staying as they are.
void CalloutSearch::reroute(std::size_t callout) {
    Micro const centre = m_tops[callout] + height(callout) / 2;
    for (std::size_t leader = m_firstLeader[callout]; leader < m_firstLeader[callout + 1]; ++leader) {
        LeaderRoute best = m_routes[leader];
        Micro bestCost = std::numeric_limits<Micro>::max();
        for (LeaderForm const form : m_forms) {
            if (form.kind == LeaderForm::Kind::InGutter && bestCost <= gutterFormCost)
                continue;
            auto const& route = m_router.weighed(m_ends[leader], m_sides[callout], centre, form);
            if (!route)
                continue;
            Micro const own = route->shapeCost + route->obstacleCost;
            if (own >= bestCost)
                continue;
            Micro const cost = own + pairCosts(leader, *route, bestCost - own);
            if (cost < bestCost) {
                bestCost = cost;
                best = *route;
            }
        }
        m_routes[leader] = best;
    }
}

Micro CalloutSearch::costOf(std::vector<Move> const& moves) {
    for (Move const& move : moves)
        m_isMoving[move.callout] = 1;
    Micro cost = 0;
    for (Move const& move : moves) {
        cost += m_problem.callouts[move.callout].awayCost(m_sides[move.callout], m_tops[move.callout]);
        for (std::size_t i = m_firstLeader[move.callout]; i < m_firstLeader[move.callout + 1]; ++i) {
            cost += m_routes[i].shapeCost + m_routes[i].obstacleCost;
            for (std::size_t j = 0; j < m_routes.size(); ++j) {
                std::size_t const other = m_ends[j].callout;
                if (other != move.callout && (!m_isMoving[other] || other > move.callout))
                    cost += m_router.pairCost(m_routes[i], m_routes[j]);
            }
        }
    }
    for (Move const& move : moves)
        m_isMoving[move.callout] = 0;
    return cost;
}

/// Below the cost of the call-out's leaders wherever others are: a straight line and the offset.
Micro CalloutSearch::leastCost(Move const& move) const {
    MicroColumn const& column = m_problem.column(move.side);
    MicroPoint const start{column.edge, move.top + height(move.callout) / 2};
    Micro cost = m_problem.callouts[move.callout].awayCost(move.side, move.top);
    for (std::size_t i = m_firstLeader[move.callout]; i < m_firstLeader[move.callout + 1]; ++i)
        cost += distance(start, m_ends[i].site) - m_ends[i].markerRadius + offsetCost(start.y - m_ends[i].site.y);
    return cost;
}

Micro CalloutSearch::trouble(std::size_t callout) const {
    Micro cost = 0;
    for (std::size_t i = m_firstLeader[callout]; i < m_firstLeader[callout + 1]; ++i)
        cost += m_routes[i].obstacleCost + pairCosts(i, m_routes[i], crossingCost);
    return cost;
}

bool CalloutSearch::tryMoves(std::vector<Move> const& moves) {
    Micro const before = costOf(moves);
    Micro least = 0;
    for (Move const& move : moves)
        least += leastCost(move);
    if (least >= before || m_movesLeft < moves.size())
        return false;
    m_movesLeft -= moves.size();
    std::vector<Move> back;
    std::vector<LeaderRoute> oldRoutes;
    for (Move const& move : moves) {
        back.push_back({move.callout, m_sides[move.callout], m_tops[move.callout]});
        m_sides[move.callout] = move.side;
        m_tops[move.callout] = move.top;
        for (std::size_t i = m_firstLeader[move.callout]; i < m_firstLeader[move.callout + 1]; ++i) {
            oldRoutes.push_back(m_routes[i]);
            m_routes[i] = routed(i, m_routes[i].form);
        }
    }
    for (Move const& move : moves)
        reroute(move.callout);
    if (costOf(moves) < before)
        return true;
    auto old = oldRoutes.begin();
    for (Move const& move : back) {
        m_sides[move.callout] = move.side;
        m_tops[move.callout] = move.top;
        for (std::size_t i = m_firstLeader[move.callout]; i < m_firstLeader[move.callout + 1]; ++i)
            m_routes[i] = *old++;
    }
    return false;
}

/// Boxes take their best places in the given order.
bool CalloutSearch::tryColumns(Columns order) {
    std::vector<Move> moves;
    for (Side const side : {Side::Left, Side::Right}) {
        auto const& column = order[static_cast<std::size_t>(side)];
        auto const tops = placeColumn(m_problem, side, column, m_arrangement.spans[static_cast<std::size_t>(side)]);
        if (!tops)
            return false;
        for (std::size_t k = 0; k < column.size(); ++k)
            if (m_sides[column[k]] != side || (column != this->order(side) && m_tops[column[k]] != (*tops)[k]))
                moves.push_back({column[k], side, (*tops)[k]});
    }
    if (moves.empty() || !tryMoves(moves))
        return false;
    m_arrangement.order = std::move(order);
    return true;
}

bool CalloutSearch::shift(Side side, std::size_t place) {
    auto const& column = order(side);
    std::size_t const callout = column[place];
    ColumnSpan const& span = m_arrangement.spans[static_cast<std::size_t>(side)];
    Micro const low = place == 0 ? span.top : bottom(column[place - 1]) + m_problem.gap;
    Micro const high =
        (place + 1 == column.size() ? span.bottom : m_tops[column[place + 1]] - m_problem.gap) - height(callout);
    if (isPinned(callout) || low >= high)
        return false;
    std::vector<Micro> tops{low, high};
    for (MicroPoint const site : m_problem.callouts[callout].sites)
        tops.push_back(site.y - height(callout) / 2);
    tops.push_back(m_problem.callouts[callout].wishedMiddle(side) - height(callout) / 2);
    for (Micro const by : shifts)
        tops.insert(tops.end(), {m_tops[callout] - by, m_tops[callout] + by});
    bool isBetter = false;
    for (Micro const top : tops)
        if (top >= low && top <= high && top != m_tops[callout])
            isBetter |= tryMoves({{callout, side, top}});
    return isBetter;
}

/// Moves a box and all that it pushes along.
bool CalloutSearch::push(Side side, std::size_t place, Micro by) {
    auto const& column = order(side);
    ColumnSpan const& span = m_arrangement.spans[static_cast<std::size_t>(side)];
    std::vector<Move> moves;
    Micro top = m_tops[column[place]] + by;
    for (std::size_t k = place;;) {
        std::size_t const callout = column[k];
        if (isPinned(callout) || top < span.top || top + height(callout) > span.bottom)
            return false;
        moves.push_back({callout, side, top});
        if (by > 0) {
            top += height(callout) + m_problem.gap;
            if (++k == column.size() || m_tops[column[k]] >= top)
                break;
        } else {
            if (k-- == 0 || bottom(column[k]) + m_problem.gap <= top)
                break;
            top -= height(column[k]) + m_problem.gap;
        }
    }
    return tryMoves(moves);
}

bool CalloutSearch::swapWithNext(Side side, std::size_t place) {
    auto& column = m_arrangement.order[static_cast<std::size_t>(side)];
    if (place + 1 >= column.size())
        return false;
    std::size_t const above = column[place], below = column[place + 1];
    if (isPinned(above) || isPinned(below) ||
        !tryMoves({{below, side, m_tops[above]}, {above, side, bottom(below) - height(above)}}))
        return false;
    std::swap(column[place], column[place + 1]);
    return true;
}

bool CalloutSearch::changeSide(std::size_t callout) {
    if (isPinned(callout) || m_problem.callouts[callout].side)
        return false;
    Columns changed = m_arrangement.order;
    auto const from = static_cast<std::size_t>(m_sides[callout]);
    Side const other = m_sides[callout] == Side::Left ? Side::Right : Side::Left;
    std::erase(changed[from], callout);
    Micro const y = m_problem.callouts[callout].wishedMiddle(other);
    auto& column = changed[1 - from];
    auto const place = std::find_if(column.begin(), column.end(), [&](std::size_t beside) {
        return isPinned(beside) ? m_tops[beside] > y : m_problem.callouts[beside].wishedMiddle(other) > y;
    });
    column.insert(place, callout);
    return tryColumns(std::move(changed));
}

bool CalloutSearch::exchange(std::size_t a, std::size_t b) {
    if (m_sides[a] != m_sides[b] || isPinned(a) || isPinned(b))
        return false;
    Columns changed = m_arrangement.order;
    auto& column = changed[static_cast<std::size_t>(m_sides[a])];
    std::iter_swap(std::find(column.begin(), column.end(), a), std::find(column.begin(), column.end(), b));
    return tryColumns(std::move(changed));
}

bool CalloutSearch::sweep() {
    bool isBetter = false;
    for (Side const side : {Side::Left, Side::Right}) {
        for (std::size_t place = 0; place < order(side).size(); ++place) {
            isBetter |= shift(side, place);
            std::size_t const callout = order(side)[place];
            Micro const y = m_problem.callouts[callout].wishedMiddle(side);
            bool const isTroubled = trouble(callout) > 0;
            bool const isInverted =
                place + 1 < order(side).size() && m_problem.callouts[order(side)[place + 1]].wishedMiddle(side) < y;
            if (isTroubled || isInverted)
                isBetter |= swapWithNext(side, place);
            if (!isTroubled)
                continue;
            for (Micro const by : pushes) {
                isBetter |= push(side, place, by);
                isBetter |= push(side, place, -by);
            }
        }
    }
    return isBetter;
}

bool CalloutSearch::repair() {
    bool isBetter = false;
    for (auto const& [a, b] : crossings()) {
        bool const isMended = exchange(a, b) || changeSide(a) || changeSide(b);
        isBetter |= isMended;
    }
    return isBetter;
}

void CalloutSearch::improve() {
    for (int i = 0; i < mostRepairs && repair(); ++i)
        continue;
    for (int i = 0; i < mostSweeps; ++i) {
        bool const isBetter = sweep();
        if (!repair() && !isBetter)
            break;
    }
    for (std::size_t callout = 0; callout < m_problem.callouts.size(); ++callout)
        if (trouble(callout) > 0 && changeSide(callout))
            sweep();
}

Micro CalloutSearch::cost() const {
    Micro cost = m_arrangement.listCost;
    for (std::size_t i = 0; i < m_sides.size(); ++i)
        cost += m_problem.callouts[i].awayCost(m_sides[i], m_tops[i]);
    for (std::size_t i = 0; i < m_routes.size(); ++i) {
        cost += m_routes[i].shapeCost + m_routes[i].obstacleCost;
        for (std::size_t j = i + 1; j < m_routes.size(); ++j)
            if (m_ends[i].callout != m_ends[j].callout)
                cost += m_router.pairCost(m_routes[i], m_routes[j]);
    }
    return cost;
}

std::vector<std::pair<std::size_t, std::size_t>> CalloutSearch::crossings() const {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t i = 0; i < m_routes.size(); ++i)
        for (std::size_t j = i + 1; j < m_routes.size(); ++j)
            if (m_ends[i].callout != m_ends[j].callout && doCross(m_routes[i], m_routes[j]))
                pairs.emplace_back(m_ends[i].callout, m_ends[j].callout);
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

std::vector<LeaderRoute> CalloutSearch::leaders(std::size_t callout) const {
    auto const begin = m_routes.begin();
    return {begin + static_cast<std::ptrdiff_t>(m_firstLeader[callout]),
            begin + static_cast<std::ptrdiff_t>(m_firstLeader[callout + 1])};
}

} // namespace cartocontrat
