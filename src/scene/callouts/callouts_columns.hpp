// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/callouts/callouts_problem.hpp"

#include <optional>
#include <span>

namespace cartocontrat {

/// What the lists leave of a column.
struct ColumnSpan {
    Micro top = 0, bottom = 0;         ///< for boxes, gaps to the lists deducted
    Micro hardTop = 0, hardBottom = 0; ///< where the lists end
    friend bool operator==(ColumnSpan, ColumnSpan) = default;
};

struct ListPlace {
    ListLock lock;
    Micro top = 0;
};

/// Which call-out and which list stands in which column, and in what order. Feasible: placeColumn() succeeds.
struct Arrangement {
    std::array<std::vector<std::size_t>, 2> order; ///< indices of MicroCallouts from top to bottom, by Side
    std::array<ColumnSpan, 2> spans;
    std::vector<ListPlace> lists; ///< in the order of the problem
    Micro listCost = 0;           ///< of lists away from their usual ends
    Micro cost = 0;               ///< estimate without obstacles
};

/// Where a pinned call-out stands: its pin, held within the column.
[[nodiscard]] std::optional<Micro> pinnedTop(MicroProblem const& problem, std::size_t callout, Side side);

/// Orders call-outs by the y of their sites, around the pins. Nothing when they do not fit.
[[nodiscard]] std::optional<std::vector<std::size_t>>
orderColumn(MicroProblem const& problem, Side side, std::vector<std::size_t> callouts, ColumnSpan const& span);

/// Tops of boxes that keep the given order, their gaps and pins, at least squares from their sites: isotonic
/// regression by pooling adjacent violators. Nothing when they do not fit.
[[nodiscard]] std::optional<std::vector<Micro>>
placeColumn(MicroProblem const& problem, Side side, std::vector<std::size_t> const& order, ColumnSpan const& span);

[[nodiscard]] bool hasArrangement(MicroProblem const& problem);

/// The cheapest arrangements, cheapest first: call-outs split by the x of their sites at every place, lists at every
/// end of every column. Empty: none fits.
[[nodiscard]] std::vector<Arrangement> bestArrangements(MicroProblem const& problem, std::size_t most);

} // namespace cartocontrat
