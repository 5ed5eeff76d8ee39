// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/callouts/callouts.hpp"

#include <cstdint>
#include <set>

namespace cartocontrat::test {

/// A page like the real ones: columns of 56 mm, frame between gutters of 4.5 mm.
[[nodiscard]] CalloutProblem emptyPage();

[[nodiscard]] Callout calloutAt(std::string project, Point site, double height = 12.35);

struct RandomCase {
    std::uint64_t seed = 1;
    int callouts = 20;
    int lists = 0;
    int pins = 0;
    int severalSites = 0; ///< how many call-outs have two or three sites
    bool hasFixedSides = false;
};

/// Clustered sites, mixed heights, names and pictogram rows as obstacles; the page is as high as it takes to fit.
[[nodiscard]] CalloutProblem randomProblem(RandomCase const& wanted);

/// What is wrong with a solution, whatever its leaders: overlaps, boxes outside their column, lost or moved ones,
/// leaders that do not join their bar to their marker. Empty: nothing.
[[nodiscard]] std::vector<std::string> faultsOf(CalloutProblem const& problem, CalloutSolution const& solution);

/// Pairs of projects whose leaders touch, found segment by segment in whole micrometres.
[[nodiscard]] std::set<std::pair<std::string, std::string>> crossingsOf(CalloutSolution const& solution);

/// Obstacles of others that the leaders of a call-out touch, found by walking along them.
[[nodiscard]] std::vector<Extent> touchedBy(CalloutProblem const& problem, PlacedCallout const& placed);

/// Everything in the solution, the order of the call-outs aside.
[[nodiscard]] std::string printed(CalloutSolution const& solution);

} // namespace cartocontrat::test
