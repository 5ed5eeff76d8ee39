// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/resource_paths.hpp"

namespace cartocontrat {

/// Writes the names the program knows: a table, or an array of objects in JSON.
[[nodiscard]] ExitCode runList(ListOptions const& options, ResourcePaths const& resources, Streams const& streams);

} // namespace cartocontrat
