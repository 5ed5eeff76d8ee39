// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"
#include "workshop/resource_paths.hpp"

namespace cartocontrat {

/// Makes one PDF of several pages, with bookmarks and page numbers: of the files given, or of the territories asked,
/// whose pages are made first. Nothing is written unless every page is there.
[[nodiscard]] ExitCode runBook(BookOptions const& options, ResourcePaths const& resources, std::string const& version,
                               Streams const& streams);

} // namespace cartocontrat
