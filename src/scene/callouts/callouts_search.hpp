// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/callouts/callouts_columns.hpp"
#include "scene/callouts/leader_route.hpp"

namespace cartocontrat {

/// How leaders start before they are bettered.
enum class StartForm {
    Kneed,   ///< short; may cross
    InGutter ///< cannot cross, see setGutterHeights()
};

/// Local search from an arrangement: knees, heights, neighbours' order and sides are changed one at a time as long as
/// that lowers the exact cost. Changes are tried in a fixed order, so that the outcome is always the same.
class CalloutSearch {
public:
    CalloutSearch(MicroProblem const& problem, LeaderRouter& router, Arrangement arrangement, StartForm start,
                  std::size_t movesPerCallout);

    void improve();
    /// Where leaders cross: other places of call-outs are tried, all of them where there are few, with the best of all
    /// forms of the leaders.
    void untangle();

    /// Of all leaders, crossings included, and of what is away from its usual place.
    [[nodiscard]] Micro cost() const;
    /// Pairs of call-outs whose leaders cross, in order.
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> crossings() const;

    [[nodiscard]] Side side(std::size_t callout) const { return m_sides[callout]; }
    [[nodiscard]] Micro top(std::size_t callout) const { return m_tops[callout]; }
    [[nodiscard]] std::vector<LeaderRoute> leaders(std::size_t callout) const;
    [[nodiscard]] std::vector<ListPlace> const& lists() const { return m_arrangement.lists; }

private:
    using Columns = std::array<std::vector<std::size_t>, 2>;
    /// A box that moves, and where to.
    struct Move {
        std::size_t callout = 0;
        Side side = Side::Left;
        Micro top = 0;
    };

    [[nodiscard]] std::vector<std::size_t> const& order(Side side) const {
        return m_arrangement.order[static_cast<std::size_t>(side)];
    }
    [[nodiscard]] bool isPinned(std::size_t callout) const { return m_problem.callouts[callout].pinnedTop.has_value(); }
    [[nodiscard]] Micro height(std::size_t callout) const { return m_problem.callouts[callout].height; }
    [[nodiscard]] Micro bottom(std::size_t callout) const { return m_tops[callout] + height(callout); }

    void start(StartForm form);
    LeaderRoute routed(std::size_t leader, LeaderForm form) const;
    Micro pairCosts(std::size_t leader, LeaderRoute const& route, Micro limit) const;
    void reroute(std::size_t callout);
    /// Of the leaders of the call-outs that move, and of their nearness to all others.
    [[nodiscard]] Micro costOf(std::vector<Move> const& moves);
    [[nodiscard]] Micro leastCost(Move const& move) const;
    /// What the leaders of a call-out touch.
    [[nodiscard]] Micro trouble(std::size_t callout) const;

    /// Each tries one change, keeps it when the cost is less, and says so.
    bool tryMoves(std::vector<Move> const& moves);
    bool tryColumns(Columns order);
    bool shift(Side side, std::size_t place);
    bool push(Side side, std::size_t place, Micro by);
    bool swapWithNext(Side side, std::size_t place);
    bool changeSide(std::size_t callout);
    bool exchange(std::size_t a, std::size_t b);
    bool sweep();
    bool repair();

    struct State;
    [[nodiscard]] State state() const;
    void restore(State state);
    class FormSearch;
    [[nodiscard]] std::vector<std::size_t> entangled(std::size_t a, std::size_t b) const;
    void reformAll();
    bool tryArrangement(Columns order);
    bool reinsert(std::size_t callout);
    bool swapPlaces(std::size_t a, std::size_t b);
    void tryAllWith(Columns const& order, std::span<std::size_t const> left);
    void tryAll();

    MicroProblem const& m_problem;
    LeaderRouter& m_router;
    Arrangement m_arrangement;
    std::vector<LeaderForm> m_forms;
    std::vector<Side> m_sides;
    std::vector<Micro> m_tops;
    std::vector<LeaderEnds> m_ends;         ///< leaders, call-out by call-out
    std::vector<std::size_t> m_firstLeader; ///< of each call-out, and the end
    std::vector<LeaderRoute> m_routes;
    std::size_t m_movesLeft;      ///< boxes that may still be moved on trial
    std::size_t m_trialsLeft = 0; ///< of untangle()
    std::vector<char> m_isMoving; ///< scratch of costOf()
};

} // namespace cartocontrat
