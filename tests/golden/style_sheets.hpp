// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/page_template.hpp"
#include "render/pictogram_book.hpp"
#include "scene/page/look.hpp"

namespace cartocontrat::tests {

/// Every symbol of a style on one sheet: the legend as pages draw it, the services at 3 mm and at their size on the
/// map, the themes in each state of the period, and each rule on the land and as it is outside the territory.
[[nodiscard]] Scene styleSheet(PageTemplate const& pageTemplate, Style const& style, TextMetrics const& metrics);

} // namespace cartocontrat::tests
