// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/resource_paths.hpp"

namespace cartocontrat {

/// Makes the pages and writes the name of each file made, in the order asked. Names and the output folder are checked
/// before any page is made; a page that fails does not stop the others.
[[nodiscard]] ExitCode runExport(ExportOptions const& options, ResourcePaths const& resources,
                                 std::string const& version, Streams const& streams);

} // namespace cartocontrat
