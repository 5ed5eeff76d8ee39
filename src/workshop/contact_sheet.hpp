// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/series.hpp"

namespace cartocontrat {

/// Writes the pages of a series side by side, each with its name and its number of warnings: one PDF, or a PNG a sheet
/// ("planche.png", "planche-2.png"), by the ending of the name. The files written, none when no page was made.
/// Errors: those of writing. \pre the series keeps its scenes
[[nodiscard]] Result<std::vector<std::filesystem::path>>
writeContactSheet(Series const& series, std::filesystem::path const& file, double dpi);

} // namespace cartocontrat
