// SPDX-License-Identifier: EUPL-1.2
#include "cli/streams.hpp"

#include "messages/messages.hpp"
#include "messages/words.hpp"

#include <ostream>

namespace cartocontrat {
void writeError(std::ostream& stream, Error const& error) {
    stream << Words::text("Erreur : ") << sentence(error) << '\n';
}

void writeDiagnostic(std::ostream& stream, Diagnostic const& diagnostic, std::string const& about) {
    stream << (diagnostic.severity == Severity::Warning ? Words::text("Avertissement : ")
                                                        : Words::text("Information : "));
    if (!about.empty()) {
        stream << about << Words::text(" : ");
    }
    stream << sentence(diagnostic.what) << '\n';
}

void writeWarnings(std::ostream& stream, Diagnostics const& diagnostics, std::string const& about) {
    for (Diagnostic const& diagnostic : diagnostics.entries()) {
        if (diagnostic.severity == Severity::Warning) {
            writeDiagnostic(stream, diagnostic, about);
        }
    }
}

} // namespace cartocontrat
