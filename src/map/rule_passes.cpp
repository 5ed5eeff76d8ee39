// SPDX-License-Identifier: EUPL-1.2
#include "map/rule_passes.hpp"

namespace cartocontrat {

std::vector<Pass> passesOf(std::vector<Rule> const& rules) {
    std::vector<Pass> passes;
    bool isOpen = false; // whether the last pass takes more rules
    for (auto const& rule : rules) {
        if (rule.lines.size() < 2) {
            if (!isOpen) {
                passes.emplace_back();
            }
            passes.back().push_back({&rule, 0, rule.lines.size(), true});
            isOpen = true;
            continue;
        }
        for (std::size_t line = 0; line < rule.lines.size(); ++line) {
            passes.push_back({{&rule, line, line + 1, line == 0}});
        }
        isOpen = false;
    }
    return passes;
}

} // namespace cartocontrat
