// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace cartocontrat {

/// Boundary labelling of a map framed by two columns of boxes. Inside the solver everything is integer micrometres
/// and ties are broken by project id, so that the same problem has the same solution everywhere.
/// Reading: Bekos et al. 2007; Kindermann et al. 2016; Niedermann et al. 2017.

enum class Side { Left, Right };

/// Where a box stands on a page that nobody has touched.
struct UsualPlace {
    Side side = Side::Left;
    double top = 0;
};

/// A box to place, in millimetres on the page (y down).
struct Callout {
    std::string project; ///< unique
    double height = 0;
    std::vector<Point> sites; ///< centres of its markers, at least one
    double markerRadius = 0;  ///< leaders end at this distance from a site
    std::optional<Side> side; ///< fixed beforehand
    /// A box moved by hand: it stays there, or at the nearest place within the column. Without a side it goes to the
    /// column of its sites, so that a pin normally comes with one.
    std::optional<double> pinnedTop;
    std::optional<UsualPlace> usual = {}; ///< it stays there, or near, unless that costs much
};

enum class ColumnEnd { Top, Bottom };

/// The end of a column that a list box is locked to.
struct ListLock {
    Side side = Side::Left;
    ColumnEnd end = ColumnEnd::Top;
    friend bool operator==(ListLock, ListLock) = default;
};

/// A list box, to be locked to an end of a column.
struct LockedBox {
    std::string id;
    double height = 0;
    std::optional<ListLock> usual = {}; ///< where it stays unless that costs much
};

/// What a leader should not touch.
struct LeaderObstacle {
    Extent box; ///< a disc's box when `isDisc`
    bool isDisc = false;
    double clearance = 0;
    double cost = 0;     ///< of touching it once, in millimetres of leader length
    std::string project; ///< its own leaders may touch it; empty: none may
};

struct CalloutProblem {
    Extent frame;                  ///< of the map
    std::array<Extent, 2> columns; ///< left and right, by Side: where boxes may stand
    std::vector<Callout> callouts;
    std::vector<LockedBox> lists;
    double gap = 3.4;                                     ///< least space between boxes
    std::vector<double> knees = {6.5, 9, 12, 16, 21, 27}; ///< horizontal run from the box's edge on the map's side
    double leaderSpacing = 1.2;                           ///< least distance wished between two leaders
    double barInset = 0; ///< leaders start this far inside the box, in the middle of its bar
    std::vector<LeaderObstacle> obstacles;
};

struct PlacedCallout {
    std::string project;
    Side side = Side::Left;
    double top = 0;
    std::vector<Line> leaders; ///< from bar to marker, one a site, in the order of the sites
};

struct PlacedList {
    std::string id;
    ListLock lock;
    double top = 0;
};

struct CalloutSolution {
    std::vector<PlacedCallout> callouts;                        ///< in the order of the problem
    std::vector<PlacedList> lists;                              ///< in the order of the problem
    std::vector<std::pair<std::string, std::string>> crossings; ///< pairs of projects, see placeCallouts()
    double cost = 0;
};

/// Whether boxes and lists can stand in the columns, call-outs being split between them by the x of their sites,
/// whatever the leaders. Pins that overlap each other or all ends for a list do not fit.
[[nodiscard]] bool fits(CalloutProblem const& problem);

/// Call-outs whose side or place is fixed.
[[nodiscard]] std::vector<std::size_t> heldCallouts(CalloutProblem const& problem);

/// Gives up what `byHand` (indices of call-outs with a side or a pin) asks beyond what fits, call-out by call-out in
/// the order of their ids: a pin moves as little as it can along its column; where none is left, pin and side are
/// dropped. Nothing changes in a problem that fits, nor in one that does not fit without them either.
void relaxByHand(CalloutProblem& problem, std::vector<std::size_t> byHand);

/// The problem without what is asked by hand.
[[nodiscard]] CalloutProblem withoutHeld(CalloutProblem problem);

/// Wishes all that is not held by hand, call-outs and lists, where it stands in a solution without what is: a box that
/// is moved leaves the rest alone as far as may be. Where the others cannot keep their columns and about their places
/// with no more leaders that cross, the boxes of a column are pushed along it in their order, closer to each other
/// where need be, whatever then crosses; where they have no room for that they may change their column. A pin that only
/// pushes into a list stops before it. Nothing where that solution is empty.
void keepUsual(CalloutProblem& problem, CalloutSolution const& usual);

/// Boxes never overlap and nothing is lost; then leaders do not cross; then the cost of touched obstacles, nearness and
/// length is low. Call-outs of one site never cross without pins; pins, or a project whose sites enclose another's on
/// all sides, can leave crossings, each reported. Safe from several threads. Without any
/// call-out or list when the problem does not fit.
[[nodiscard]] CalloutSolution placeCallouts(CalloutProblem const& problem);

} // namespace cartocontrat
