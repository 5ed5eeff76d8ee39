// SPDX-License-Identifier: EUPL-1.2
#include "unit/scene/callouts_cases.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace cartocontrat::test {

namespace {

/// xorshift64*: the same numbers on every machine, unlike the distributions of <random>.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15U + 1) {}

    std::uint64_t next() {
        m_state ^= m_state >> 12U;
        m_state ^= m_state << 25U;
        m_state ^= m_state >> 27U;
        return m_state * 0x2545F4914F6CDD1DU;
    }
    int below(int end) { return static_cast<int>((next() >> 33U) % static_cast<std::uint64_t>(end)); }
    double between(double least, double most) { return least + (most - least) * below(1'000'001) / 1e6; }

private:
    std::uint64_t m_state;
};

using Whole = long long;

struct Place {
    Whole x = 0, y = 0;
};

Place whole(Point p) {
    return {std::llround(p.x * 1000), std::llround(p.y * 1000)};
}

/// Twice the area of the triangle, signed.
Whole turn(Place a, Place b, Place c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

bool isWithin(Place a, Place b, Place p) {
    return std::min(a.x, b.x) <= p.x && p.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= p.y &&
           p.y <= std::max(a.y, b.y);
}

bool doTouch(Place a, Place b, Place c, Place d) {
    Whole const abc = turn(a, b, c), abd = turn(a, b, d), cda = turn(c, d, a), cdb = turn(c, d, b);
    bool const isProper =
        ((abc > 0 && abd < 0) || (abc < 0 && abd > 0)) && ((cda > 0 && cdb < 0) || (cda < 0 && cdb > 0));
    return isProper || (abc == 0 && isWithin(a, b, c)) || (abd == 0 && isWithin(a, b, d)) ||
           (cda == 0 && isWithin(c, d, a)) || (cdb == 0 && isWithin(c, d, b));
}

bool doTouch(Line const& a, Line const& b) {
    for (std::size_t i = 0; i + 1 < a.size(); ++i)
        for (std::size_t j = 0; j + 1 < b.size(); ++j)
            if (doTouch(whole(a[i]), whole(a[i + 1]), whole(b[j]), whole(b[j + 1])))
                return true;
    return false;
}

struct Span {
    std::string name;
    Whole top = 0, bottom = 0;
    bool isPinned = false;
};

std::vector<Span> spansOf(CalloutProblem const& problem, CalloutSolution const& solution, Side side) {
    std::vector<Span> spans;
    auto const add = [&](std::string const& name, double top, double height, bool isPinned) {
        spans.push_back({name, std::llround(top * 1000), std::llround((top + height) * 1000), isPinned});
    };
    for (std::size_t i = 0; i < problem.callouts.size(); ++i)
        if (solution.callouts[i].side == side)
            add(problem.callouts[i].project, solution.callouts[i].top, problem.callouts[i].height,
                problem.callouts[i].pinnedTop.has_value());
    for (std::size_t i = 0; i < problem.lists.size(); ++i)
        if (solution.lists[i].lock.side == side)
            add(problem.lists[i].id, solution.lists[i].top, problem.lists[i].height, false);
    std::sort(spans.begin(), spans.end(), [](Span const& a, Span const& b) { return a.top < b.top; });
    return spans;
}

void checkColumn(CalloutProblem const& problem, CalloutSolution const& solution, Side side,
                 std::vector<std::string>& faults) {
    Extent const& column = problem.columns[static_cast<std::size_t>(side)];
    std::vector<Span> const spans = spansOf(problem, solution, side);
    Whole const gap = std::llround(problem.gap * 1000);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (spans[i].top < std::llround(column.minY * 1000) || spans[i].bottom > std::llround(column.maxY * 1000))
            faults.push_back(spans[i].name + " leaves its column");
        if (i == 0)
            continue;
        // The user answers for the gaps between pins and to the lists, not for overlaps.
        Whole const least = spans[i - 1].isPinned || spans[i].isPinned ? 0 : gap;
        if (spans[i].top - spans[i - 1].bottom < least)
            faults.push_back(spans[i].name + " is too near to " + spans[i - 1].name);
    }
}

void checkLeaders(CalloutProblem const& problem, Callout const& callout, PlacedCallout const& placed,
                  std::vector<std::string>& faults) {
    if (placed.leaders.size() != callout.sites.size()) {
        faults.push_back(callout.project + " lacks a leader");
        return;
    }
    Extent const& column = problem.columns[static_cast<std::size_t>(placed.side)];
    double const edge = placed.side == Side::Left ? column.maxX - problem.barInset : column.minX + problem.barInset;
    for (std::size_t i = 0; i < placed.leaders.size(); ++i) {
        Line const& line = placed.leaders[i];
        bool const startsAtBar = line.size() >= 2 && std::abs(line.front().x - edge) < 0.002 &&
                                 std::abs(line.front().y - placed.top - callout.height / 2) < 0.002;
        if (!startsAtBar)
            faults.push_back(callout.project + " has a leader away from the middle of its bar");
        if (std::abs(distance(line.back(), callout.sites[i]) - callout.markerRadius) > 0.005)
            faults.push_back(callout.project + " has a leader that does not end at its marker");
    }
}

Callout randomCallout(Random& random, int index, std::vector<Point> const& towns, Extent const& frame) {
    Callout callout;
    callout.project = fmt::format("P{:03}", index);
    callout.height = random.between(7.8, 20);
    callout.markerRadius = random.below(2) == 0 ? 2.65 : 2.35;
    Point const town = towns[static_cast<std::size_t>(random.below(static_cast<int>(towns.size())))];
    callout.sites = {{std::clamp(town.x + random.between(-7, 7), frame.minX + 3.5, frame.maxX - 3.5),
                      std::clamp(town.y + random.between(-7, 7), frame.minY + 3.5, frame.maxY - 3.5)}};
    return callout;
}

} // namespace

CalloutProblem emptyPage() {
    CalloutProblem problem;
    problem.columns = {Extent{8, 26.4, 64, 166}, Extent{233, 26.4, 289, 166}};
    problem.frame = {68.5, 26.4, 228.5, 166};
    problem.barInset = 0;
    return problem;
}

Callout calloutAt(std::string project, Point site, double height) {
    return {std::move(project), height, {site}, 2.65, std::nullopt, std::nullopt};
}

CalloutProblem randomProblem(RandomCase const& wanted) {
    Random random(wanted.seed);
    CalloutProblem problem = emptyPage();
    problem.gap = random.below(2) == 0 ? 3.4 : 1.5;
    double const bottom = std::max(166.0, 26.4 + wanted.callouts * 10.0 + wanted.lists * 25.0 + wanted.pins * 12.0);
    problem.frame.maxY = problem.columns[0].maxY = problem.columns[1].maxY = bottom;
    std::vector<Point> towns;
    for (int i = 0; i < wanted.callouts / 2 + 2; ++i)
        towns.push_back({random.between(76, 221), random.between(34, bottom - 8)});
    for (int i = 0; i < wanted.callouts; ++i) {
        Callout callout = randomCallout(random, i, towns, problem.frame);
        if (i < wanted.severalSites)
            for (int more = 1 + random.below(2); more > 0; --more)
                callout.sites.push_back(randomCallout(random, i, towns, problem.frame).sites.front());
        else if (i - wanted.severalSites < wanted.pins)
            callout.pinnedTop = random.between(26.4, bottom - 21);
        if (wanted.hasFixedSides && random.below(3) == 0)
            callout.side = random.below(2) == 0 ? Side::Left : Side::Right;
        for (Point const site : callout.sites)
            problem.obstacles.push_back(
                {Extent{site.x, site.y, site.x, site.y}.grown(callout.markerRadius), true, 0.6, 25, callout.project});
        problem.callouts.push_back(std::move(callout));
    }
    for (Point const town : towns)
        problem.obstacles.push_back({{town.x - 9, town.y - 6, town.x + 9, town.y - 3}, false, 0.4, 15, {}});
    for (int i = 0; i < wanted.lists; ++i)
        problem.lists.push_back({fmt::format("list-{}", i), random.between(12, 40)});
    return problem;
}

std::vector<std::string> faultsOf(CalloutProblem const& problem, CalloutSolution const& solution) {
    if (solution.callouts.size() != problem.callouts.size() || solution.lists.size() != problem.lists.size())
        return {"something was lost"};
    std::vector<std::string> faults;
    checkColumn(problem, solution, Side::Left, faults);
    checkColumn(problem, solution, Side::Right, faults);
    for (std::size_t i = 0; i < problem.callouts.size(); ++i) {
        Callout const& callout = problem.callouts[i];
        PlacedCallout const& placed = solution.callouts[i];
        if (placed.project != callout.project)
            faults.push_back(callout.project + " is out of order");
        if (callout.side && *callout.side != placed.side)
            faults.push_back(callout.project + " left its side");
        if (callout.pinnedTop && std::abs(*callout.pinnedTop - placed.top) > 0.001)
            faults.push_back(callout.project + " left its pin");
        checkLeaders(problem, callout, placed, faults);
    }
    return faults;
}

std::set<std::pair<std::string, std::string>> crossingsOf(CalloutSolution const& solution) {
    std::set<std::pair<std::string, std::string>> pairs;
    for (PlacedCallout const& a : solution.callouts)
        for (PlacedCallout const& b : solution.callouts)
            if (a.project < b.project)
                for (Line const& p : a.leaders)
                    for (Line const& q : b.leaders)
                        if (doTouch(p, q))
                            pairs.emplace(a.project, b.project);
    return pairs;
}

std::vector<Extent> touchedBy(CalloutProblem const& problem, PlacedCallout const& placed) {
    constexpr int steps = 2000;
    std::vector<Extent> touched;
    for (LeaderObstacle const& obstacle : problem.obstacles) {
        if (obstacle.project == placed.project)
            continue;
        Extent const box = obstacle.box.grown(obstacle.clearance);
        auto const covers = [&](Point p) {
            return obstacle.isDisc ? distance(p, box.centre()) < box.width() / 2 : box.contains(p);
        };
        bool isTouched = false;
        for (Line const& leader : placed.leaders)
            for (int step = 0; step <= steps && !isTouched; ++step)
                isTouched = covers(pointAlong(leader, length(leader) * step / steps));
        if (isTouched)
            touched.push_back(obstacle.box);
    }
    return touched;
}

std::string printed(CalloutSolution const& solution) {
    std::vector<std::string> lines;
    for (PlacedCallout const& placed : solution.callouts) {
        std::string& line = lines.emplace_back(
            fmt::format("{} {} {}", placed.project, placed.side == Side::Left ? "left" : "right", placed.top));
        for (Line const& leader : placed.leaders)
            for (Point const point : leader)
                line += fmt::format(" {},{}", point.x, point.y);
    }
    std::sort(lines.begin(), lines.end());
    for (PlacedList const& list : solution.lists)
        lines.push_back(fmt::format("{} {} {}", list.id, list.lock.side == Side::Left ? "left" : "right", list.top));
    return fmt::format("{}\n{}", fmt::join(lines, "\n"), solution.cost);
}

} // namespace cartocontrat::test
