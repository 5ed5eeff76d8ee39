// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts_columns.hpp"
#include "scene/callouts/leader_route.hpp"

#include <algorithm>
#include <cstdlib>
#include <numeric>
#include <tuple>

namespace cartocontrat {

namespace {

/// Ends of columns a list can be locked to. Beyond the third, lists share an end with the fourth.
constexpr std::size_t mostListGroups = 4;
constexpr std::size_t endsOfColumns = 4;
/// For the same leaders: a list at the top, and one list in a column.
constexpr Micro bottomListCost = 1'500;
constexpr Micro sharedColumnCost = 2'500;
/// A list that changes its end is most of what the eye sees change.
constexpr Micro movedListCost = 80'000;

enum class Lock { Elsewhere, Top, Bottom };
constexpr std::size_t locks = 3;

std::size_t power(std::size_t base, std::size_t exponent) {
    std::size_t result = 1;
    for (std::size_t i = 0; i < exponent; ++i)
        result *= base;
    return result;
}

/// One column with a given share of the call-outs and lists.
struct ColumnPlan {
    bool isTried = false;
    std::optional<std::vector<std::size_t>> order; ///< nothing: it does not fit
    Micro cost = 0;
};

class ArrangementSearch {
public:
    explicit ArrangementSearch(MicroProblem const& problem)
        : m_problem(problem), m_groups(std::min(problem.lists.size(), mostListGroups)) {
        for (std::size_t i = 0; i < problem.callouts.size(); ++i)
            if (!problem.callouts[i].side)
                m_free.push_back(i);
        auto const key = [&](std::size_t i) {
            MicroCallout const& callout = problem.callouts[i];
            return std::tuple(callout.usualSide, callout.mean.x, i);
        };
        std::sort(m_free.begin(), m_free.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
        for (auto& plans : m_plans)
            plans.resize((m_free.size() + 1) * power(locks, m_groups));
    }

    bool any() {
        for (std::size_t split = 0; split <= m_free.size(); ++split)
            for (std::size_t lists = 0; lists < listPlaces(); ++lists)
                if (costOf(split, lists))
                    return true;
        return false;
    }

    std::vector<Arrangement> best(std::size_t most) {
        std::vector<Found> found;
        for (std::size_t split = 0; split <= m_free.size(); ++split)
            for (std::size_t lists = 0; lists < listPlaces(); ++lists)
                if (std::optional<Micro> const cost = costOf(split, lists))
                    found.push_back({*cost, split, lists});
        std::sort(found.begin(), found.end());
        std::vector<Arrangement> arrangements;
        for (Found const& one : found) {
            if (arrangements.size() == most)
                break;
            if (!isVariant(found, one))
                arrangements.push_back(make(one));
        }
        return arrangements;
    }

private:
    struct Found {
        Micro cost = 0;
        std::size_t split = 0, lists = 0;
        friend auto operator<=>(Found const&, Found const&) = default;
    };

    /// Of each split only the two cheapest places of the lists are worth routing.
    static bool isVariant(std::vector<Found> const& found, Found const& one) {
        return std::count_if(found.begin(), found.end(),
                             [&](Found const& other) { return other.split == one.split && other < one; }) >= 2;
    }

    [[nodiscard]] std::size_t listPlaces() const { return power(endsOfColumns, m_groups); }
    [[nodiscard]] std::size_t group(std::size_t list) const { return std::min(list, m_groups - 1); }

    /// Ends are counted left top, right top, left bottom, right bottom; the first list takes the first when all are
    /// equal.
    [[nodiscard]] Lock lockOf(std::size_t lists, std::size_t group, Side side) const {
        std::size_t const end = lists / power(endsOfColumns, m_groups - 1 - group) % endsOfColumns;
        if (end % 2 != static_cast<std::size_t>(side))
            return Lock::Elsewhere;
        return end < 2 ? Lock::Top : Lock::Bottom;
    }

    [[nodiscard]] ColumnSpan spanOf(std::size_t lists, Side side) const {
        MicroColumn const& column = m_problem.column(side);
        ColumnSpan span{column.top, column.bottom, column.top, column.bottom};
        for (std::size_t i = 0; i < m_problem.lists.size(); ++i) {
            Lock const lock = lockOf(lists, group(i), side);
            if (lock == Lock::Top) {
                span.hardTop = span.top + m_problem.lists[i].height;
                span.top = span.hardTop + m_problem.gap;
            } else if (lock == Lock::Bottom) {
                span.hardBottom = span.bottom - m_problem.lists[i].height;
                span.bottom = span.hardBottom - m_problem.gap;
            }
        }
        return span;
    }

    [[nodiscard]] std::vector<std::size_t> calloutsOf(std::size_t split, Side side) const {
        bool const isLeft = side == Side::Left;
        auto const middle = m_free.begin() + static_cast<std::ptrdiff_t>(split);
        std::vector<std::size_t> callouts(isLeft ? m_free.begin() : middle, isLeft ? middle : m_free.end());
        for (std::size_t i = 0; i < m_problem.callouts.size(); ++i)
            if (m_problem.callouts[i].side == side)
                callouts.push_back(i);
        return callouts;
    }

    ColumnPlan const& plan(std::size_t split, std::size_t lists, Side side) {
        std::size_t code = split;
        for (std::size_t g = 0; g < m_groups; ++g)
            code = code * locks + static_cast<std::size_t>(lockOf(lists, g, side));
        ColumnPlan& plan = m_plans[static_cast<std::size_t>(side)][code];
        if (!plan.isTried) {
            plan.isTried = true;
            ColumnSpan const span = spanOf(lists, side);
            bool const doListsFit = span.hardTop <= span.hardBottom &&
                                    (span.hardTop == m_problem.column(side).top ||
                                     span.hardBottom == m_problem.column(side).bottom || span.top <= span.hardBottom);
            if (doListsFit)
                plan.order = orderColumn(m_problem, side, calloutsOf(split, side), span);
            if (plan.order)
                plan.cost = travel(side, *plan.order, span);
        }
        return plan;
    }

    [[nodiscard]] Micro travel(Side side, std::vector<std::size_t> const& order, ColumnSpan const& span) const {
        std::optional<std::vector<Micro>> const tops = placeColumn(m_problem, side, order, span);
        Micro cost = 0;
        for (std::size_t k = 0; k < order.size(); ++k) {
            MicroCallout const& callout = m_problem.callouts[order[k]];
            cost += callout.awayCost(side, (*tops)[k]);
            for (MicroPoint const site : callout.sites)
                cost += std::abs(site.x - m_problem.column(side).edge) +
                        offsetCost((*tops)[k] + callout.height / 2 - site.y);
        }
        return cost;
    }

    std::optional<Micro> costOf(std::size_t split, std::size_t lists) {
        ColumnPlan const& left = plan(split, lists, Side::Left);
        if (!left.order)
            return std::nullopt;
        ColumnPlan const& right = plan(split, lists, Side::Right);
        if (!right.order)
            return std::nullopt;
        Micro cost = left.cost + right.cost + listCost(lists);
        std::array<Micro, 2> inColumn{};
        for (std::size_t g = 0; g < m_groups; ++g) {
            bool const isLeft = lockOf(lists, g, Side::Left) != Lock::Elsewhere;
            Side const side = isLeft ? Side::Left : Side::Right;
            cost += lockOf(lists, g, side) == Lock::Bottom ? bottomListCost : 0;
            cost += sharedColumnCost * inColumn[static_cast<std::size_t>(side)]++;
        }
        return cost;
    }

    [[nodiscard]] Micro listCost(std::size_t lists) const {
        Micro cost = 0;
        for (std::size_t g = 0; g < m_groups; ++g) {
            auto const& usual = m_problem.lists[g].usual;
            bool const isAway =
                usual && lockOf(lists, g, usual->side) != (usual->end == ColumnEnd::Top ? Lock::Top : Lock::Bottom);
            cost += isAway ? movedListCost : 0;
        }
        return cost;
    }

    Arrangement make(Found const& found) {
        Arrangement arrangement;
        arrangement.listCost = listCost(found.lists);
        arrangement.cost = found.cost;
        for (Side const side : {Side::Left, Side::Right}) {
            arrangement.order[static_cast<std::size_t>(side)] = *plan(found.split, found.lists, side).order;
            arrangement.spans[static_cast<std::size_t>(side)] = spanOf(found.lists, side);
        }
        placeLists(found.lists, arrangement);
        return arrangement;
    }

    /// In the order of the problem from top to bottom, at either end.
    void placeLists(std::size_t lists, Arrangement& arrangement) const {
        arrangement.lists.resize(m_problem.lists.size());
        for (Side const side : {Side::Left, Side::Right}) {
            Micro top = m_problem.column(side).top;
            Micro low = arrangement.spans[static_cast<std::size_t>(side)].hardBottom;
            for (std::size_t i = 0; i < m_problem.lists.size(); ++i) {
                Lock const lock = lockOf(lists, group(i), side);
                if (lock == Lock::Elsewhere)
                    continue;
                Micro& next = lock == Lock::Top ? top : low;
                auto const end = lock == Lock::Top ? ColumnEnd::Top : ColumnEnd::Bottom;
                arrangement.lists[i] = {{side, end}, next};
                next += m_problem.lists[i].height + m_problem.gap;
            }
        }
    }

    MicroProblem const& m_problem;
    std::size_t m_groups;
    std::vector<std::size_t> m_free; ///< call-outs whose side is open: by their usual side, then from west to east
    std::array<std::vector<ColumnPlan>, 2> m_plans;
};

} // namespace

bool hasArrangement(MicroProblem const& problem) {
    return ArrangementSearch(problem).any();
}

std::vector<Arrangement> bestArrangements(MicroProblem const& problem, std::size_t most) {
    return ArrangementSearch(problem).best(most);
}

} // namespace cartocontrat
