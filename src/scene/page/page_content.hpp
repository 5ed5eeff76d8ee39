// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/compose.hpp"
#include "scene/page/map_labels.hpp"
#include "scene/page/page_plan.hpp"
#include "scene/page/site_markers.hpp"

namespace cartocontrat {

/// Services of the Département, by INSEE code, in the order of the legend.
using Presence = std::map<std::string, std::vector<PresenceMark>>;

/// Whether the territory has a contract that the template is for.
[[nodiscard]] bool hasContract(Territory const& territory, PageInputs const& inputs);

/// What the template tells of: the projects, commitments or QPV of its contracts in the territory that the filter lets
/// through.
[[nodiscard]] PageProjects projectsOf(PageRequest const& request, PageInputs const& inputs, Diagnostics& diagnostics);

/// Whether an entry of the legend (a period, theme or code) is that of a project of the page.
[[nodiscard]] bool tellsProject(LegendEntry const& entry, PageProjects const& projects,
                                PageTemplate const& pageTemplate);

/// The services in the territory of the categories that show at a scale.
[[nodiscard]] Presence presenceOf(Territory const& territory, PageInputs const& inputs, double scaleDenominator);

/// Whether this is a town to be known by its services: a house of the Département, or several of them.
[[nodiscard]] bool hasServiceCentre(Presence const& presence, PageTemplate const& pageTemplate,
                                    std::string const& insee);

/// The communes of the territory worth a name at the scale, and those where projects are; the most populated first.
[[nodiscard]] std::vector<Commune const*> communesToName(Territory const& territory, PageProjects const& projects,
                                                         PageInputs const& inputs, double scaleDenominator);

} // namespace cartocontrat
