// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/page_template.hpp"
#include "scene/page/look.hpp"

namespace cartocontrat {

/// The symbol of an entry of the legend, as the map draws it, 5.4 mm wide at most. An entry whose style or template
/// tells nothing to draw has none.
void drawLegendSymbol(LegendEntry const& entry, Point centre, PageTemplate const& pageTemplate, Look const& look,
                      std::vector<Item>& items);

} // namespace cartocontrat
