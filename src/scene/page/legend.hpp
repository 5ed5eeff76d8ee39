// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/page_template.hpp"
#include "scene/page/look.hpp"

namespace cartocontrat {

/// The legend of the template, whole, in its wording and order; symbols are the map's own. `rightColumn`: x of the
/// right call-out column, from which the template counts its columns.
void drawLegend(PageTemplate const& pageTemplate, PageGrid const& grid, double rightColumn, Look const& look,
                std::vector<Item>& items);

} // namespace cartocontrat
