// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/resource_paths.hpp"

namespace cartocontrat {

/// Writes all tables of the contracts and the layers to a database, and says what was written.
[[nodiscard]] ExitCode runPublish(PublishOptions const& options, ResourcePaths const& resources,
                                  Streams const& streams);

} // namespace cartocontrat
