// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project_filter.hpp"
#include "map/style.hpp"
#include "scene/page/imprint.hpp"
#include "scene/page_edits.hpp"
#include "scene/scene.hpp"
#include "sources/layers/background.hpp"

#include <stop_token>

namespace cartocontrat {

/// What page is asked for.
struct PageRequest {
    Territory territory;
    ProjectFilter filter;
    std::string format = "A4"; ///< a key of PageTemplate::pages
    PageEdits edits = {};
};

/// What every page of a series shares, never changed while pages are composed: safe to read from several threads.
struct PageInputs {
    ContractData const& contracts;
    Background const& background;
    PageTemplate const& pageTemplate;
    Style const& style;
    TextMetrics const& metrics;
    Imprint imprint = {};
};

/// A composed page: the scene, and what only the composition knows.
struct Page {
    Scene scene;
    double scaleDenominator = 0;
    std::string anatomy;                    ///< normal, dense, small, mixed or numbered: the first that fits
    std::vector<std::string> listed;        ///< projects standing in "Ensemble de l'intercommunalité"
    std::vector<std::string> unlocated;     ///< projects standing in "Localisation non précisée"
    std::vector<std::string> hidden;        ///< projects that the edits hide
    std::vector<std::string> undrawnLegend; ///< labels of the legend that nothing on the map shows
    std::vector<std::string> droppedLabels; ///< commune names that found no place
    Diagnostics diagnostics;
};

/// page = compose(territory, template, filters, edits, data): pure, the same inputs give the same page.
/// Errors: TerritoryUnknown (without an outline in the background), OptionInvalid (no such format), PageFull (a project
/// would be lost). Once asked to stop, an unfinished page or error, to be thrown away.
[[nodiscard]] Result<Page> composePage(PageRequest const& request, PageInputs const& inputs,
                                       std::stop_token const& stop = {});

} // namespace cartocontrat
