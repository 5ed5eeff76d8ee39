// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/resource_paths.hpp"

#include <span>

namespace cartocontrat {

/// The command line program, once the resources are looked for: a program that misses them still answers --help.
/// `arguments` are without the program's name. \pre a QGuiApplication lives
[[nodiscard]] ExitCode runCommandLine(std::span<char const* const> arguments, std::string const& version,
                                      Result<ResourcePaths> const& resources, Streams const& streams);

} // namespace cartocontrat
