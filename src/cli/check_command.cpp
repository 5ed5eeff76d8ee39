// SPDX-License-Identifier: EUPL-1.2
#include "cli/check_command.hpp"

#include "cli/check_findings.hpp"
#include "workshop/data_place.hpp"
#include "workshop/rejects.hpp"

#include <ostream>

namespace cartocontrat {

ExitCode runCheck(CheckOptions const& options, ResourcePaths const& resources, Streams const& streams) {
    auto const fail = [&](Error const& error) {
        writeError(streams.err, error);
        return ExitCode::Failed;
    };
    auto const place = openData({options.data, options.access, options.contracts}, resources);
    if (!place) {
        return fail(place.error());
    }
    auto findings = findAll(**place);
    if (!findings) {
        return fail(findings.error());
    }
    if (options.rejects) {
        auto files = writeRejects(findings->facts->tables(), *options.rejects);
        if (!files) {
            return fail(files.error());
        }
        findings->rejects = std::move(*files);
    }
    streams.out << (options.form == OutputForm::Json ? toJson(*findings) : toText(*findings));
    bool const isWarned = findings->diagnostics.hasWarnings() && options.strictness == Strictness::Strict;
    return isWarned ? ExitCode::Warnings : ExitCode::Done;
}

} // namespace cartocontrat
