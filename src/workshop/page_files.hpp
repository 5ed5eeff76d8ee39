// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/report.hpp"
#include "workshop/series_request.hpp"
#include "workshop/workshop.hpp"

namespace cartocontrat {

/// Writes the files of a page in the formats asked, carte-<slug>.<format>, and notes in the record what was written,
/// what was worth saying and what failed.
void writePageFiles(Scene const& scene, PageOutput const& output, Workshop const& workshop, PageRecord& record);

} // namespace cartocontrat
