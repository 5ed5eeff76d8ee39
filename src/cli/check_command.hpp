// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/resource_paths.hpp"

namespace cartocontrat {

/// Reads everything a map needs and writes what is there: layers, tables, lists, how well things are located,
/// diagnostics.
[[nodiscard]] ExitCode runCheck(CheckOptions const& options, ResourcePaths const& resources, Streams const& streams);

} // namespace cartocontrat
