// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"

#include <string>

namespace cartocontrat {

/// The sentence a user reads for an error or a diagnostic, in the language of the installed translation (French when
/// there is none): what failed, on which thing, what to do. Plain text, UTF-8, without a line end.
[[nodiscard]] std::string sentence(Error const& error);
/// The same in the window, whose commands take the place of the command line's options.
[[nodiscard]] std::string windowSentence(Error const& error);

} // namespace cartocontrat
