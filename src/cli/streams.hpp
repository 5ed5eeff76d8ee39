// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "cli/progress.hpp"

#include <iosfwd>
#include <string>

namespace cartocontrat {

/// Results go to `out`, everything else to `err`.
struct Streams {
    std::ostream& out;
    std::ostream& err;
    ProgressDisplay progress = ProgressDisplay::Silent;
};

/// "Erreur : ..." on a line.
void writeError(std::ostream& stream, Error const& error);
/// "Avertissement : ..." or "Information : ...", with `about` (a territory) before the sentence when not empty.
void writeDiagnostic(std::ostream& stream, Diagnostic const& diagnostic, std::string const& about = {});
/// The warnings only.
void writeWarnings(std::ostream& stream, Diagnostics const& diagnostics, std::string const& about = {});

} // namespace cartocontrat
