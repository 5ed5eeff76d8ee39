// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cartocontrat {

/// What the shell is told. The values are part of the command line's contract.
enum class ExitCode { Done = 0, Failed = 1, Usage = 2, Warnings = 3 };

} // namespace cartocontrat
