// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "domain/contract_data.hpp"
#include "domain/project_filter.hpp"
#include "scene/audit/page_elements.hpp"
#include "scene/inventory.hpp"

#include <filesystem>

namespace cartocontrat {

struct PageSeconds {
    double load = 0; ///< of what all pages of the run share
    double compose = 0, paint = 0, encode = 0;
};

/// What came of one page of a series.
struct PageRecord {
    Territory territory;
    std::vector<std::filesystem::path> files;
    double scale = 0; ///< denominator
    Inventory inventory;
    PageElements elements;
    std::optional<Scene> scene; ///< where the series keeps it
    std::vector<std::string> unlocated, hidden, undrawnLegend, droppedLabels;
    Diagnostics diagnostics;
    PageSeconds seconds;
    std::vector<Error> errors; ///< the page or one of its files could not be made
};

/// What the whole run was asked.
struct RunRecord {
    std::string version, pageTemplate;
    std::vector<std::filesystem::path> data;
    ProjectFilter filter;
    Diagnostics diagnostics; ///< of the data, shared by all pages
};

/// JSON text as docs/schemas/report.schema.json describes it.
[[nodiscard]] std::string toReport(RunRecord const& run, std::vector<PageRecord> const& pages,
                                   ContractData const& contracts);

} // namespace cartocontrat
