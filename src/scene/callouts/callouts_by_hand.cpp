// SPDX-License-Identifier: EUPL-1.2
#include "scene/callouts/callouts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace cartocontrat {

namespace {

/// Between places tried for a pin, millimetres.
constexpr double step = 0.5;
/// Boxes that are pushed together still stand apart, millimetres.
constexpr double leastGap = 1.2, gapStep = 0.2;

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

/// Whether its pin is a place in its column.
bool standsIn(std::array<Extent, 2> const& columns, Callout const& callout) {
    if (!callout.side || !callout.pinnedTop) {
        return false;
    }
    auto const& column = columns[static_cast<std::size_t>(*callout.side)];
    return column.minY <= *callout.pinnedTop && *callout.pinnedTop + callout.height <= column.maxY;
}

void holdSides(CalloutProblem& problem) {
    for (Callout& callout : problem.callouts) {
        callout.side = callout.usual ? callout.usual->side : callout.side;
    }
}

/// Whether nobody moved by more than the room that what is held takes: farther, a box has jumped over another.
bool isCalm(CalloutProblem const& problem, CalloutSolution const& solution) {
    constexpr double slack = 2; // millimetres
    auto most = slack;
    for (Callout const& callout : problem.callouts) {
        most += callout.usual ? 0 : callout.height + problem.gap;
    }
    for (std::size_t i = 0; i < solution.callouts.size(); ++i) {
        auto const& usual = problem.callouts[i].usual;
        if (usual && std::abs(solution.callouts[i].top - usual->top) > most) {
            return false;
        }
    }
    return true;
}

/// Whether what is held leaves the others in their usual columns and about where they stand there, the lists at their
/// usual ends, with no more leaders that cross than so many.
bool fitsAsUsual(CalloutProblem problem, std::size_t crossings) {
    problem.columns = usualColumns(problem);
    problem.lists.clear();
    holdSides(problem);
    auto const& callouts = problem.callouts;
    bool const arePlaced = std::all_of(callouts.begin(), callouts.end(), [&](Callout const& one) {
        return !one.side || !one.pinnedTop || standsIn(problem.columns, one);
    });
    if (!arePlaced || !fits(problem)) {
        return false;
    }
    auto const solution = placeCallouts(problem);
    return solution.crossings.size() <= crossings && isCalm(problem, solution);
}

double middleOfSites(Callout const& callout) {
    auto const& sites = callout.sites;
    auto const sum =
        std::accumulate(sites.begin(), sites.end(), 0.0, [](double y, Point const& site) { return y + site.y; });
    return sum / static_cast<double>(std::max<std::size_t>(1, sites.size()));
}

/// The boxes of a column in the order of their wished places, each pushed no farther than the others need.
class Pile {
public:
    Pile(CalloutProblem& problem, Side side, Extent const& column)
        : m_gap(problem.gap), m_least(column.minY), m_bottom(column.maxY) {
        for (Callout& callout : problem.callouts) {
            if ((callout.usual ? callout.usual->side : callout.side) == side) {
                auto const bySites = middleOfSites(callout) - callout.height / 2;
                m_boxes.push_back({&callout, callout.usual ? callout.usual->top : callout.pinnedTop.value_or(bySites)});
            }
        }
        std::sort(m_boxes.begin(), m_boxes.end(), [](Box const& a, Box const& b) {
            return a.middle() != b.middle() ? a.middle() < b.middle() : a.callout->project < b.callout->project;
        });
    }

    [[nodiscard]] bool fits() const { return m_least + heightOf(0, m_boxes.size()) - m_gap <= m_bottom; }

    /// Pins first, each leaving room for those that stand between them and the ends; false: some have to move.
    bool arrange() {
        bool areKept = true;
        for (bool const isPin : {true, false}) {
            for (std::size_t i = 0; i < m_boxes.size(); ++i) {
                auto& box = m_boxes[i];
                if (box.callout->pinnedTop.has_value() == isPin) {
                    box.top = std::max(std::min(box.wished, highest(i)), lowest(i));
                    areKept = areKept && (!isPin || *box.top == box.wished);
                }
            }
        }
        return areKept;
    }

    void hold(Side side) {
        for (Box& box : m_boxes) {
            box.callout->side = side;
            box.callout->pinnedTop = box.top;
        }
    }

private:
    struct Box {
        Callout* callout;
        double wished; ///< its top
        std::optional<double> top = {};
        [[nodiscard]] double middle() const { return wished + callout->height / 2; }
    };

    /// With a gap under each.
    [[nodiscard]] double heightOf(std::size_t first, std::size_t end) const {
        double height = 0;
        for (auto i = first; i < end; ++i) {
            height += m_boxes[i].callout->height + m_gap;
        }
        return height;
    }
    /// Under the nearest box above that is placed.
    [[nodiscard]] double lowest(std::size_t i) const {
        for (auto above = i; above-- > 0;) {
            if (m_boxes[above].top) {
                return *m_boxes[above].top + heightOf(above, i);
            }
        }
        return m_least + heightOf(0, i);
    }
    [[nodiscard]] double highest(std::size_t i) const {
        for (auto below = i + 1; below < m_boxes.size(); ++below) {
            if (m_boxes[below].top) {
                return *m_boxes[below].top - heightOf(i, below);
            }
        }
        return m_bottom + m_gap - heightOf(i, m_boxes.size());
    }

    std::vector<Box> m_boxes;
    double m_gap, m_least, m_bottom;
};

/// All stay in their columns and in the order of their wished places, pins included, whatever their leaders cross, with
/// the widest gap that leaves the pins where they are, else with the least; false: a column is too full for that,
/// nothing is pinned, or a pin is no place in what the lists leave of a column.
bool pushAside(CalloutProblem& problem) {
    auto const& callouts = problem.callouts;
    if (std::none_of(callouts.begin(), callouts.end(), [](Callout const& one) { return one.pinnedTop.has_value(); })) {
        return false;
    }
    for (; problem.gap >= leastGap; problem.gap -= gapStep) {
        auto const columns = usualColumns(problem);
        Pile left(problem, Side::Left, columns[0]), right(problem, Side::Right, columns[1]);
        bool const arePlaced = std::all_of(callouts.begin(), callouts.end(), [&](Callout const& callout) {
            return callout.usual || (callout.pinnedTop ? standsIn(columns, callout) : callout.side.has_value());
        });
        if (!arePlaced || !left.fits() || !right.fits()) {
            continue;
        }
        bool const keepsLeft = left.arrange(), keepsRight = right.arrange();
        if ((keepsLeft && keepsRight) || problem.gap - gapStep < leastGap) {
            left.hold(Side::Left);
            right.hold(Side::Right);
            return true;
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
    auto held = problem;
    stopAtLists(held);
    if (fitsAsUsual(held, usual.crossings.size())) {
        holdSides(held);
        problem = std::move(held);
    } else if (pushAside(held)) {
        problem = std::move(held);
    }
}

} // namespace cartocontrat
