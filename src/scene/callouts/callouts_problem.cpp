// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts_problem.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cartocontrat {

namespace {

Micro rounded(double millimetres) {
    return std::llround(millimetres * 1000);
}

/// Never less than the length, but for noise: what is placed on whole micrometres then cannot overlap.
Micro roundedUp(double millimetres) {
    return static_cast<Micro>(std::ceil(millimetres * 1000 - 1e-3));
}

MicroPoint toMicro(Point point) {
    return {rounded(point.x), rounded(point.y)};
}

MicroCallout toMicro(Callout const& callout, std::size_t given) {
    MicroCallout micro;
    micro.given = given;
    micro.height = roundedUp(callout.height);
    micro.markerRadius = rounded(callout.markerRadius);
    micro.side = callout.side;
    if (callout.usual) {
        micro.usualSide = callout.usual->side;
        micro.usualTop = rounded(callout.usual->top);
    }
    if (callout.pinnedTop)
        micro.pinnedTop = rounded(*callout.pinnedTop);
    for (Point const site : callout.sites) {
        micro.sites.push_back(toMicro(site));
        micro.mean.x += micro.sites.back().x;
        micro.mean.y += micro.sites.back().y;
    }
    auto const count = std::max<Micro>(1, static_cast<Micro>(micro.sites.size()));
    micro.mean.x /= count;
    micro.mean.y /= count;
    return micro;
}

MicroColumn columnOf(CalloutProblem const& problem, Side side) {
    // A gutter narrower than this has no room for a slant: the slant then ends within the map.
    constexpr Micro leastGutter = 500;
    Extent const& box = problem.columns[static_cast<std::size_t>(side)];
    bool const isLeft = side == Side::Left;
    MicroColumn column;
    column.top = roundedUp(box.minY);
    column.bottom = -roundedUp(-box.maxY);
    column.edge = rounded(isLeft ? box.maxX : box.minX);
    column.direction = isLeft ? 1 : -1;
    Micro const frame = rounded(isLeft ? problem.frame.minX : problem.frame.maxX);
    Micro const gutter = std::max(leastGutter, (frame - column.edge) * column.direction);
    column.frame = column.edge + gutter * column.direction;
    column.barInset = rounded(problem.barInset);
    return column;
}

MicroObstacle toMicro(LeaderObstacle const& obstacle) {
    Extent const grown = obstacle.box.grown(obstacle.clearance);
    MicroObstacle micro;
    micro.box = {rounded(grown.minX), rounded(grown.minY), rounded(grown.maxX), rounded(grown.maxY)};
    micro.centre = toMicro(obstacle.box.centre());
    micro.radius = obstacle.isDisc ? rounded(grown.width() / 2) : 0;
    micro.cost = rounded(obstacle.cost);
    return micro;
}

} // namespace

Micro MicroCallout::wishedMiddle(Side taken) const {
    return usualSide == taken ? *usualTop + height / 2 : mean.y;
}

Micro MicroCallout::awayCost(Side taken, Micro top) const {
    constexpr Micro changedSideCost = 40'000, costPerTravel = 2;
    if (!usualSide)
        return 0;
    return *usualSide == taken ? costPerTravel * std::abs(top - *usualTop) : changedSideCost;
}

MicroProblem toMicro(CalloutProblem const& problem) {
    MicroProblem micro;
    micro.columns = {columnOf(problem, Side::Left), columnOf(problem, Side::Right)};
    micro.gap = roundedUp(problem.gap);
    micro.leaderSpacing = rounded(problem.leaderSpacing);
    for (double const knee : problem.knees)
        micro.knees.push_back(rounded(knee));
    std::sort(micro.knees.begin(), micro.knees.end());

    std::vector<std::size_t> byId(problem.callouts.size());
    std::iota(byId.begin(), byId.end(), std::size_t{0});
    auto const idOf = [&](std::size_t i) -> std::string const& { return problem.callouts[i].project; };
    std::sort(byId.begin(), byId.end(), [&](std::size_t a, std::size_t b) { return idOf(a) < idOf(b); });
    for (std::size_t const given : byId)
        micro.callouts.push_back(toMicro(problem.callouts[given], given));

    for (LockedBox const& list : problem.lists)
        micro.lists.push_back({roundedUp(list.height), list.usual});
    for (LeaderObstacle const& obstacle : problem.obstacles) {
        micro.obstacles.push_back(toMicro(obstacle));
        auto const place = std::lower_bound(byId.begin(), byId.end(), obstacle.project,
                                            [&](std::size_t i, std::string const& id) { return idOf(i) < id; });
        if (place != byId.end() && idOf(*place) == obstacle.project)
            micro.obstacles.back().owner = static_cast<std::size_t>(place - byId.begin());
    }
    return micro;
}

} // namespace cartocontrat
