// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/compose.hpp"
#include "scene/page/ground.hpp"
#include "scene/page/page_plan.hpp"

namespace cartocontrat {

/// Communes, inhabitants, projects: the line under the name; and what is filtered, since an incomplete page must say
/// that it is.
[[nodiscard]] std::string factsLine(PageRequest const& request, PageInputs const& inputs, std::size_t projects);

/// Who made what is really drawn: layers, places of the given categories, contracts; and what a tint says when there is
/// one, since the legend does not. A layer that does not tell its date is a diagnostic.
[[nodiscard]] std::string sourcesLine(PageInputs const& inputs, Ground const& ground,
                                      std::set<std::string> const& categories, PageProjects const& projects,
                                      Diagnostics& diagnostics);

/// Over the name of the territory: the contract, or the contracts when it has several.
[[nodiscard]] std::string const& overtitle(Territory const& territory, PageInputs const& inputs);

/// Headings of the list boxes of a page.
[[nodiscard]] ListWords planWords(PageRequest const& request, PageInputs const& inputs);

/// What a page without project says: that there is none, or none of those asked for.
[[nodiscard]] std::string const& emptyHeading(PageRequest const& request, PageInputs const& inputs);

} // namespace cartocontrat
