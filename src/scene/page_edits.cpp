// SPDX-License-Identifier: EUPL-1.2
#include "scene/page_edits.hpp"

#include <algorithm>

namespace cartocontrat {

CalloutEdit PageEdits::callout(std::string const& project) const {
    auto const found = callouts.find(project);
    return found == callouts.end() ? CalloutEdit{} : found->second;
}

PageTemplate edited(PageTemplate pageTemplate, PageEdits const& edits) {
    for (auto const& name : edits.hidden) {
        pageTemplate.ranges[name] = ScaleRange{0, 0};
    }
    auto const rank = [&](LegendEntry const& entry) {
        return std::find(edits.legendOrder.begin(), edits.legendOrder.end(), layerName(entry));
    };
    for (auto& group : pageTemplate.legend) {
        if (group.mayReorder) {
            std::stable_sort(group.entries.begin(), group.entries.end(),
                             [&](LegendEntry const& a, LegendEntry const& b) { return rank(a) < rank(b); });
        }
    }
    return pageTemplate;
}

} // namespace cartocontrat
