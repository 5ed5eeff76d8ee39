// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/resource_paths.hpp"

namespace cartocontrat {

/// Asks a service for layers, writes them to a GeoPackage, and says how many features each has.
[[nodiscard]] ExitCode runFetch(FetchOptions const& options, ResourcePaths const& resources, Streams const& streams);

} // namespace cartocontrat
