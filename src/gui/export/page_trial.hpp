// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/export/export_job.hpp"
#include "scene/compose.hpp"

namespace cartocontrat {

/// A page made to be looked at before it is exported.
struct PageTrial {
    std::shared_ptr<Workshop const> workshop; ///< with the template and imprint of the plan
    std::shared_ptr<Page const> page;
    std::size_t faults = 0; ///< found by the audit
};

/// Composes the first page of a job. Errors: those of workshopOf, composePage and auditPage. Stopped as composePage is.
/// \pre the job has a page
[[nodiscard]] Result<PageTrial> tryPage(ExportJob const& job, std::stop_token const& stop);

/// Writes the files of the first page of a job in a folder of its own, measures and removes them; no value where that
/// cannot be done. Waits a little first, so that what is being typed costs nothing. \pre the job has a page
[[nodiscard]] std::optional<PageCost> measurePage(ExportJob job, std::stop_token const& stop);

} // namespace cartocontrat
