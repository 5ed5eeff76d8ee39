// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/export/export_plan.hpp"
#include "workshop/series.hpp"

#include <memory>

namespace cartocontrat {

class Session;

/// A plan over what a window shows: values that never change, to be worked on anywhere.
struct ExportJob {
    ExportPlan plan;
    PageChoices choices; ///< the plan's pages that the data have
    std::shared_ptr<Workshop const> workshop;
    ResourcePaths resources;
    std::vector<std::filesystem::path> data; ///< that the report names; no passwords
    Diagnostics diagnostics;                 ///< of the data
};

/// What the files of one page take.
struct PageCost {
    std::uintmax_t bytes = 0;
    double seconds = 0;
};

/// Of the files that are there.
[[nodiscard]] PageCost costOf(PageRecord const& record);

/// \pre the session has read its data
[[nodiscard]] ExportJob jobOf(ExportPlan plan, Session const& session);

/// The workshop of the job with the template and the imprint of its plan. Errors: those of readDesign, withDesign and
/// chooseImprint.
[[nodiscard]] Result<Workshop> workshopOf(ExportJob const& job);

/// Pages that are made side by side.
[[nodiscard]] unsigned pagesAtOnce();

} // namespace cartocontrat
