// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts_columns.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <tuple>

namespace cartocontrat {

namespace {

constexpr Micro infinite = std::numeric_limits<Micro>::max() / 4;

/// A free piece of a column, gaps to its neighbours deducted; may be shorter than nothing.
struct Interval {
    Micro top = 0, bottom = 0;
    [[nodiscard]] Micro size() const { return bottom - top; }
};

Micro wishedTop(MicroCallout const& callout, Side side) {
    return callout.wishedMiddle(side) - callout.height / 2;
}

Micro flooredQuotient(Micro sum, Micro count) {
    return sum >= 0 ? sum / count : -((-sum + count - 1) / count);
}

/// Appends the tops of call-outs that follow each other in the interval.
bool placeRun(MicroProblem const& problem, Side side, std::span<std::size_t const> run, Interval const& interval,
              std::vector<Micro>& tops) {
    struct Pool {
        Micro sum = 0, count = 0;
        [[nodiscard]] Micro value() const { return flooredQuotient(sum, count); }
    };
    // Once the heights and gaps above a box are deducted from its top, "below the box before" is "not less than it".
    std::vector<Pool> pools;
    Micro used = 0;
    for (std::size_t const i : run) {
        pools.push_back({wishedTop(problem.callouts[i], side) - used, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].value() > pools.back().value()) {
            Pool const last = pools.back();
            pools.pop_back();
            pools.back().sum += last.sum;
            pools.back().count += last.count;
        }
        used += problem.callouts[i].height + problem.gap;
    }
    if (run.empty())
        return true;
    Micro const slack = interval.size() - (used - problem.gap);
    if (slack < 0)
        return false;
    std::size_t next = 0;
    used = 0;
    for (Pool const& pool : pools) {
        Micro const top = std::clamp(pool.value(), interval.top, interval.top + slack);
        for (Micro k = 0; k < pool.count; ++k) {
            tops.push_back(top + used);
            used += problem.callouts[run[next++]].height + problem.gap;
        }
    }
    return true;
}

struct Pins {
    std::vector<std::size_t> order; ///< from top to bottom
    std::vector<Interval> free;     ///< one more than pins
};

std::optional<Pins> pinsOf(MicroProblem const& problem, Side side, std::vector<std::size_t> const& callouts,
                           ColumnSpan const& span) {
    Pins pins;
    for (std::size_t const i : callouts)
        if (problem.callouts[i].pinnedTop)
            pins.order.push_back(i);
    std::sort(pins.order.begin(), pins.order.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(pinnedTop(problem, a, side), a) < std::tuple(pinnedTop(problem, b, side), b);
    });
    Micro hardTop = span.hardTop, top = span.top;
    for (std::size_t const i : pins.order) {
        Micro const pin = *pinnedTop(problem, i, side);
        Micro const end = pin + problem.callouts[i].height;
        if (pin < hardTop || end > span.hardBottom)
            return std::nullopt;
        pins.free.push_back({top, pin - problem.gap});
        hardTop = end;
        top = end + problem.gap;
    }
    pins.free.push_back({top, span.bottom});
    return pins;
}

/// Shares call-outs, given in their order, among intervals without changing the order: for each the index of its
/// interval, at the least sum of displacements. Empty when they do not fit so.
std::vector<std::size_t> shareInOrder(MicroProblem const& problem, Side side, std::vector<std::size_t> const& callouts,
                                      std::vector<Interval> const& free) {
    std::size_t const n = callouts.size(), m = free.size();
    std::vector<std::vector<Micro>> best(m + 1, std::vector<Micro>(n + 1, infinite));
    std::vector<std::vector<std::size_t>> from(m + 1, std::vector<std::size_t>(n + 1, 0));
    best[0][0] = 0;
    for (std::size_t j = 0; j < m; ++j) {
        for (std::size_t first = 0; first <= n; ++first) {
            Micro used = -problem.gap, cost = best[j][first];
            for (std::size_t end = first; cost < infinite; ++end) {
                if (cost < best[j + 1][end]) {
                    best[j + 1][end] = cost;
                    from[j + 1][end] = first;
                }
                if (end == n)
                    break;
                MicroCallout const& callout = problem.callouts[callouts[end]];
                used += callout.height + problem.gap;
                if (used > free[j].size())
                    break;
                Micro const top = wishedTop(callout, side);
                cost += std::abs(top - std::clamp(top, free[j].top, free[j].bottom - callout.height));
            }
        }
    }
    std::vector<std::size_t> shares;
    if (best[m][n] >= infinite)
        return shares;
    shares.resize(n);
    for (std::size_t j = m, end = n; j > 0; --j)
        for (std::size_t const first = from[j][end]; end > first;)
            shares[--end] = j - 1;
    return shares;
}

/// The same in any order: the highest boxes first, each where it fits nearest to its site.
std::vector<std::size_t> shareByHeight(MicroProblem const& problem, Side side, std::vector<std::size_t> const& callouts,
                                       std::vector<Interval> const& free) {
    std::vector<std::size_t> byHeight(callouts.size()), shares(callouts.size());
    for (std::size_t i = 0; i < byHeight.size(); ++i)
        byHeight[i] = i;
    auto const height = [&](std::size_t i) { return problem.callouts[callouts[i]].height; };
    std::stable_sort(byHeight.begin(), byHeight.end(),
                     [&](std::size_t a, std::size_t b) { return height(a) > height(b); });
    std::vector<Micro> room;
    for (Interval const& interval : free)
        room.push_back(interval.size() + problem.gap);
    for (std::size_t const i : byHeight) {
        Micro const top = wishedTop(problem.callouts[callouts[i]], side);
        std::pair best{infinite, free.size()};
        for (std::size_t j = 0; j < free.size(); ++j) {
            if (room[j] < height(i) + problem.gap)
                continue;
            best =
                std::min(best, std::pair{std::abs(top - std::clamp(top, free[j].top, free[j].bottom - height(i))), j});
        }
        if (best.second == free.size())
            return {};
        shares[i] = best.second;
        room[best.second] -= height(i) + problem.gap;
    }
    return shares;
}

} // namespace

std::optional<Micro> pinnedTop(MicroProblem const& problem, std::size_t callout, Side side) {
    MicroCallout const& box = problem.callouts[callout];
    if (!box.pinnedTop)
        return std::nullopt;
    MicroColumn const& column = problem.column(side);
    return std::clamp(*box.pinnedTop, column.top, std::max(column.top, column.bottom - box.height));
}

std::optional<std::vector<std::size_t>> orderColumn(MicroProblem const& problem, Side side,
                                                    std::vector<std::size_t> callouts, ColumnSpan const& span) {
    std::optional<Pins> const pins = pinsOf(problem, side, callouts, span);
    if (!pins)
        return std::nullopt;
    std::erase_if(callouts, [&](std::size_t i) { return problem.callouts[i].pinnedTop.has_value(); });
    MicroColumn const& column = problem.column(side);
    auto const key = [&](std::size_t i) {
        MicroCallout const& callout = problem.callouts[i];
        return std::tuple(callout.wishedMiddle(side), (callout.mean.x - column.edge) * column.direction, i);
    };
    std::sort(callouts.begin(), callouts.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    std::vector<std::size_t> shares = shareInOrder(problem, side, callouts, pins->free);
    if (shares.empty())
        shares = shareByHeight(problem, side, callouts, pins->free);
    if (shares.size() != callouts.size())
        return std::nullopt;

    std::vector<std::size_t> order;
    for (std::size_t j = 0; j < pins->free.size(); ++j) {
        for (std::size_t i = 0; i < callouts.size(); ++i)
            if (shares[i] == j)
                order.push_back(callouts[i]);
        if (j < pins->order.size())
            order.push_back(pins->order[j]);
    }
    return order;
}

std::optional<std::vector<Micro>> placeColumn(MicroProblem const& problem, Side side,
                                              std::vector<std::size_t> const& order, ColumnSpan const& span) {
    std::optional<Pins> const pins = pinsOf(problem, side, order, span);
    if (!pins)
        return std::nullopt;
    std::vector<Micro> tops;
    std::size_t first = 0;
    for (std::size_t j = 0; j < pins->free.size(); ++j) {
        std::size_t end = first;
        while (end < order.size() && !problem.callouts[order[end]].pinnedTop)
            ++end;
        if (!placeRun(problem, side, std::span(order).subspan(first, end - first), pins->free[j], tops))
            return std::nullopt;
        if (end == order.size())
            return j + 1 == pins->free.size() ? std::optional(tops) : std::nullopt;
        if (order[end] != pins->order[j])
            return std::nullopt;
        tops.push_back(*pinnedTop(problem, order[end], side));
        first = end + 1;
    }
    return std::nullopt;
}

} // namespace cartocontrat
