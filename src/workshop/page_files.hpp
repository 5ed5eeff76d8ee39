// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/report.hpp"
#include "workshop/series_request.hpp"
#include "workshop/workshop.hpp"

namespace cartocontrat {

/// How the files of a format end, with its dot.
[[nodiscard]] char const* fileEnding(FileFormat format);

/// Writes the files of a page in the formats asked, <stem>.<format>, and notes in the record what was written, what was
/// worth saying and what failed.
void writePageFiles(Scene const& scene, PageOutput const& output, std::string const& stem, Workshop const& workshop,
                    PageRecord& record);

} // namespace cartocontrat
