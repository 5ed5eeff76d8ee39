// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "scene/page/page_plan.hpp"

namespace cartocontrat {

/// White under all of them, then each in the colour of its theme.
void drawLeaders(CalloutSolution const& solution, PageProjects const& projects, Look const& look,
                 std::vector<Item>& items);

/// The boxes and lists of the columns; a box narrower than its column stands on the side of the map.
void drawBoxes(CalloutSolution const& solution, PagePlan const& plan, PageProjects const& projects, Look const& look,
               std::vector<Item>& items);

/// Says which leaders cross, and which places chosen by hand could not be kept.
void reportCallouts(CalloutSolution const& solution, PagePlan const& plan, PageProjects const& projects,
                    Diagnostics& diagnostics);

} // namespace cartocontrat
