// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/page_template.hpp"
#include "scene/page/look.hpp"

#include <functional>

namespace cartocontrat {

/// The legend of the template in its wording and order: whole, or the entries that the page shows, as the grid asks;
/// symbols are the map's own. Columns stand where the template counts them from `rightColumn` (x of the right call-out
/// column), or are as many as the measured text needs to stand in the legend's box.
void drawLegend(PageTemplate const& pageTemplate, PageGrid const& grid, double rightColumn,
                std::function<bool(LegendEntry const&)> const& isShown, Look const& look, std::vector<Item>& items);

} // namespace cartocontrat
