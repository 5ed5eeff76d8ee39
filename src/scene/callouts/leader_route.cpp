// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/leader_route.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>

namespace cartocontrat {

namespace {

/// The straight piece of a kneed leader is at least this long.
constexpr Micro leastStraight = 800;
/// Horizontal run out of the box before the slant of the gutter form.
constexpr Micro gutterRun = 200;
constexpr Micro nearCost = 4'000;
constexpr Micro veryNearCost = 12'000;

Micro offAxis(Micro along, Micro across) {
    // Beyond 45 degrees the slant is felt as a detour.
    return std::max<Micro>(0, across - along);
}

void finish(LeaderRoute& route, std::initializer_list<MicroPoint> points) {
    route.count = 0;
    for (MicroPoint const point : points)
        if (route.count == 0 || route.points[route.count - 1] != point)
            route.points[route.count++] = point;
    if (route.count == 1)
        route.points[route.count++] = route.points[0];
    route.bounds = boundsOf(route.segment(0));
    for (std::size_t i = 1; i + 1 < route.count; ++i) {
        MicroBox const more = boundsOf(route.segment(i));
        route.bounds = {std::min(route.bounds.minX, more.minX), std::min(route.bounds.minY, more.minY),
                        std::max(route.bounds.maxX, more.maxX), std::max(route.bounds.maxY, more.maxY)};
    }
    for (std::size_t i = 0; i + 1 < route.count; ++i)
        route.shapeCost += distance(route.points[i], route.points[i + 1]);
}

} // namespace

std::vector<LeaderForm> LeaderRouter::forms() const {
    std::vector<LeaderForm> forms;
    for (std::size_t i = 0; i < m_problem.knees.size(); ++i)
        forms.push_back({LeaderForm::Kind::Knee, static_cast<std::uint8_t>(i)});
    forms.push_back({LeaderForm::Kind::ShortKneed, 0});
    forms.push_back({LeaderForm::Kind::InGutter, 0});
    return forms;
}

std::optional<LeaderRoute> const& LeaderRouter::weighed(LeaderEnds const& ends, Side side, Micro centreY,
                                                        LeaderForm form) {
    Known const key{ends.index, centreY, side, form, form.kind == LeaderForm::Kind::InGutter ? ends.gutterHeight : 0};
    auto const [known, isNew] = m_known.try_emplace(key);
    if (isNew) {
        known->second = route(ends, side, centreY, form);
        if (known->second)
            known->second->obstacleCost = obstacleCost(*known->second, ends.callout);
    }
    return known->second;
}

std::size_t LeaderRouter::Hash::operator()(Known const& key) const {
    std::uint64_t hash = key.index;
    for (std::uint64_t const part :
         {static_cast<std::uint64_t>(key.centreY), static_cast<std::uint64_t>(key.gutterHeight),
          static_cast<std::uint64_t>(key.form.kind) * 512 + key.form.knee * std::uint64_t{2} +
              static_cast<std::uint64_t>(key.side)})
        hash = (hash ^ part) * 0x9E3779B97F4A7C15U ^ hash >> 29U;
    return hash ^ hash >> 32U;
}

std::optional<LeaderRoute> LeaderRouter::route(LeaderEnds const& ends, Side side, Micro centreY,
                                               LeaderForm form) const {
    MicroColumn const& column = m_problem.column(side);
    Micro const reach = (ends.site.x - column.edge) * column.direction;
    Micro const offset = std::abs(centreY - ends.site.y);
    MicroPoint const start{column.edge - column.barInset * column.direction, centreY};
    LeaderRoute route;
    route.form = form;
    route.shapeCost = offsetCost(offset);
    if (form.kind == LeaderForm::Kind::InGutter) {
        MicroPoint const out{column.edge + gutterRun * column.direction, centreY};
        MicroPoint const in{column.frame, ends.gutterHeight};
        MicroPoint const end = shortened({in, ends.site}, ends.markerRadius);
        route.shapeCost += gutterFormCost + offAxis(std::abs(column.frame - column.edge), offset);
        finish(route, {start, out, in, end});
        return route;
    }
    Micro const least = m_problem.knees.empty() ? 0 : m_problem.knees.front();
    bool const isNear = reach - ends.markerRadius - leastStraight < least;
    if (isNear != (form.kind == LeaderForm::Kind::ShortKneed))
        return std::nullopt;
    Micro const knee = isNear ? (reach - ends.markerRadius) / 2 : m_problem.knees[form.knee];
    if (knee <= 0 || (!isNear && reach - ends.markerRadius - leastStraight < knee))
        return std::nullopt;
    MicroPoint const bend{column.edge + knee * column.direction, centreY};
    route.shapeCost += offAxis(reach - knee, offset) + std::max<Micro>(0, knee - least) / 4;
    finish(route, {start, bend, shortened({bend, ends.site}, ends.markerRadius)});
    return route;
}

Micro LeaderRouter::obstacleCost(LeaderRoute const& route, std::size_t callout) const {
    Micro cost = 0;
    for (MicroObstacle const& obstacle : m_problem.obstacles) {
        if (!overlaps(route.bounds, obstacle.box, 0) || obstacle.owner == callout)
            continue;
        for (std::size_t i = 0; i + 1 < route.count; ++i) {
            MicroSegment const piece = route.segment(i);
            if (obstacle.radius > 0 ? isNearer(piece, obstacle.centre, obstacle.radius)
                                    : touches(piece, obstacle.box)) {
                cost += obstacle.cost;
                break;
            }
        }
    }
    return cost;
}

Micro LeaderRouter::pairCost(LeaderRoute const& a, LeaderRoute const& b) const {
    if (!overlaps(a.bounds, b.bounds, m_problem.leaderSpacing))
        return 0;
    Micro cost = 0;
    for (std::size_t i = 0; i + 1 < a.count; ++i) {
        for (std::size_t j = 0; j + 1 < b.count; ++j) {
            MicroSegment const p = a.segment(i), q = b.segment(j);
            if (!overlaps(boundsOf(p), boundsOf(q), m_problem.leaderSpacing))
                continue;
            if (touches(p, q))
                return crossingCost;
            if (cost == veryNearCost || !isNearer(p, q, m_problem.leaderSpacing))
                continue;
            cost = std::max(cost, isNearer(p, q, m_problem.leaderSpacing / 2) ? veryNearCost : nearCost);
        }
    }
    return cost;
}

bool doCross(LeaderRoute const& a, LeaderRoute const& b) {
    if (!overlaps(a.bounds, b.bounds, 0))
        return false;
    for (std::size_t i = 0; i + 1 < a.count; ++i)
        for (std::size_t j = 0; j + 1 < b.count; ++j)
            if (touches(a.segment(i), b.segment(j)))
                return true;
    return false;
}

void setGutterHeights(std::vector<LeaderEnds>& leaders, std::vector<Side> const& sideOfCallout,
                      MicroProblem const& problem) {
    constexpr Micro widestStep = 300;
    auto const key = [&](std::size_t i) {
        MicroColumn const& column = problem.column(sideOfCallout[leaders[i].callout]);
        return std::tuple(leaders[i].site.y, (leaders[i].site.x - column.edge) * column.direction, i);
    };
    std::vector<std::size_t> order(leaders.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    for (std::size_t first = 0; first < order.size();) {
        Micro const y = leaders[order[first]].site.y;
        std::size_t last = first;
        while (last < order.size() && leaders[order[last]].site.y == y)
            ++last;
        auto const count = static_cast<Micro>(last - first);
        Micro const room = last < order.size() ? leaders[order[last]].site.y - y : widestStep * count;
        Micro const step = std::min(widestStep, room / count);
        for (std::size_t i = first; i < last; ++i)
            leaders[order[i]].gutterHeight = y + step * static_cast<Micro>(i - first);
        first = last;
    }
}

} // namespace cartocontrat
