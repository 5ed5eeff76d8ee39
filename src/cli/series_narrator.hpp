// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/series.hpp"

namespace cartocontrat {

/// Makes a series and writes the names of its files, its warnings and its progress as they come. Errors: the exit code,
/// once the reason is written.
[[nodiscard]] tl::expected<Series, ExitCode> makeSeriesAloud(SeriesRequest const& request, Scenes scenes,
                                                             ResourcePaths const& resources, std::string const& version,
                                                             Streams const& streams);

[[nodiscard]] ExitCode exitCodeOf(Series const& series, Strictness strictness);

} // namespace cartocontrat
