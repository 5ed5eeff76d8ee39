// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/export/export_job.hpp"

#include <QString>

namespace cartocontrat {

/// What stands against an export, or is to be known before; both may be empty.
struct ExportVerdict {
    QString fault;   ///< it cannot be made: why, and what to do
    QString warning; ///< it can
};

/// Before anything is written: nothing is made, not even the folder. `design`: of the plan's template.
[[nodiscard]] ExportVerdict judge(ExportJob const& job, PageDesign const& design);

/// The files that the job writes, page by page.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(ExportJob const& job, PageDesign const& design);

} // namespace cartocontrat
