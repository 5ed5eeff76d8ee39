// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/resource_paths.hpp"

namespace cartocontrat {

/// Warnings where something is found, whatever else; Failed where a file cannot be read.
[[nodiscard]] ExitCode runAudit(AuditOptions const& options, ResourcePaths const& resources, Streams const& streams);

} // namespace cartocontrat
