// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/callouts/callouts_problem.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>

namespace cartocontrat {

/// Where a leader bends.
/// Knee: horizontal for one of the problem's knees, then straight to the marker.
/// ShortKneed: the same for a marker too near the frame for the least knee.
/// InGutter: slanting between the box and the frame, then (nearly) horizontal to the marker. See setGutterHeights().
struct LeaderForm {
    enum class Kind : std::uint8_t { Knee, ShortKneed, InGutter };
    Kind kind = Kind::Knee;
    std::uint8_t knee = 0; ///< index of the knee
    friend bool operator==(LeaderForm, LeaderForm) = default;
};

/// One leader: from the bar of a call-out to one of its sites.
struct LeaderEnds {
    std::size_t index = 0; ///< among the leaders of the problem
    std::size_t callout = 0;
    MicroPoint site;
    Micro markerRadius = 0;
    Micro gutterHeight = 0; ///< y at which the leader leaves the gutter when it slants there
};

struct LeaderRoute {
    std::array<MicroPoint, 4> points;
    std::size_t count = 0;
    MicroBox bounds;
    LeaderForm form;
    Micro shapeCost = 0;    ///< of its length, its slant and its bend, in micrometres of length
    Micro obstacleCost = 0; ///< of what it touches

    [[nodiscard]] std::span<MicroPoint const> line() const { return {points.data(), count}; }
    [[nodiscard]] MicroSegment segment(std::size_t i) const { return {points[i], points[i + 1]}; }
};

/// Makes and weighs leaders, and remembers those it made.
class LeaderRouter {
public:
    explicit LeaderRouter(MicroProblem const& problem) : m_problem(problem) {}

    /// The forms to try, cheapest first for a call-out that stands beside its site.
    [[nodiscard]] std::vector<LeaderForm> forms() const;

    /// Without the cost of obstacles; nothing when the marker is too near for the form. The gutter form always exists.
    [[nodiscard]] std::optional<LeaderRoute> route(LeaderEnds const& ends, Side side, Micro centreY,
                                                   LeaderForm form) const;
    [[nodiscard]] Micro obstacleCost(LeaderRoute const& route, std::size_t callout) const;
    /// Both; valid until the next call.
    [[nodiscard]] std::optional<LeaderRoute> const& weighed(LeaderEnds const& ends, Side side, Micro centreY,
                                                            LeaderForm form);

    /// Of crossing and of nearness, for leaders of different call-outs.
    [[nodiscard]] Micro pairCost(LeaderRoute const& a, LeaderRoute const& b) const;

private:
    struct Known {
        std::size_t index = 0;
        Micro centreY = 0;
        Side side = Side::Left;
        LeaderForm form;
        Micro gutterHeight = 0;
        friend bool operator==(Known const&, Known const&) = default;
    };
    struct Hash {
        std::size_t operator()(Known const& key) const;
    };

    MicroProblem const& m_problem;
    std::unordered_map<Known, std::optional<LeaderRoute>, Hash> m_known;
};

/// More than all else a page of leaders can cost.
inline constexpr Micro crossingCost = 1'000'000'000;

/// The gutter form has one more bend and steep slants: worth a long detour or two touched names.
inline constexpr Micro gutterFormCost = 45'000;

/// With a point in common.
[[nodiscard]] bool doCross(LeaderRoute const& a, LeaderRoute const& b);

/// Cost of a box whose middle stands `offset` off its site: it grows faster than the offset, so that boxes of a
/// cluster share the displacement.
[[nodiscard]] constexpr Micro offsetCost(Micro offset) {
    Micro const size = offset < 0 ? -offset : offset;
    return size / 2 + size * size / 20'000;
}

/// For each leader the height of its horizontal run in the gutter form: the y of its site, a little lower when a site
/// nearer to the same column has the same y, so that no two are equal.
/// Why this form cannot cross: when boxes stand in the order of these heights, the slants in a gutter join points of
/// equal order on its two borders, and beyond the gutters every leader is horizontal at a height of its own. Leaders
/// of sites of equal y fan out below it, the nearest site first, and end before they meet. It holds whatever the
/// sides, for call-outs of one site; several sites can enclose another call-out's.
void setGutterHeights(std::vector<LeaderEnds>& leaders, std::vector<Side> const& sideOfCallout,
                      MicroProblem const& problem);

} // namespace cartocontrat
