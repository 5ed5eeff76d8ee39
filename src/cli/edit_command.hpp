// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"
#include "cli/streams.hpp"

namespace cartocontrat {

/// Changes a project in a database that others edit too. A conflict writes nothing: it is told with everyone's values
/// and the command that makes the change again from the present version.
[[nodiscard]] ExitCode runEdit(EditOptions const& options, Streams const& streams);

} // namespace cartocontrat
