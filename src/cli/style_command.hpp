// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/resource_paths.hpp"

namespace cartocontrat {

/// Writes <part>.sld, <layer>.qml and <style>.sld into the folder, and their names to the output.
[[nodiscard]] ExitCode runStyleExport(StyleExportOptions const& options, ResourcePaths const& resources,
                                      Streams const& streams);

/// Writes the style's file; says with their lines what it could not take.
[[nodiscard]] ExitCode runStyleImport(StyleImportOptions const& options, ResourcePaths const& resources,
                                      Streams const& streams);

} // namespace cartocontrat
