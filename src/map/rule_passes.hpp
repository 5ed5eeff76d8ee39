// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/style.hpp"

namespace cartocontrat {

/// What is drawn of a rule while features are gone through once.
struct RulePass {
    Rule const* rule;
    std::size_t firstLine, lastLine; ///< its line symbolizers drawn, the last one excluded
    bool drawsArea;                  ///< fill and hatch too
};

using Pass = std::vector<RulePass>;

/// A layer's rules in drawing order, those that can share a pass together: a class with a casing needs a pass for it
/// and one for its fill, lest the casing of one road cut the fill of another.
[[nodiscard]] std::vector<Pass> passesOf(std::vector<Rule> const& rules);

} // namespace cartocontrat
