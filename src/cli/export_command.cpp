// SPDX-License-Identifier: EUPL-1.2
#include "cli/export_command.hpp"

#include "cli/contact_sheet.hpp"
#include "cli/output_folder.hpp"
#include "cli/rejects.hpp"
#include "cli/series.hpp"

#include <ostream>

namespace cartocontrat {
namespace {

/// The rows of the tables that were rejected, as files to correct.
Result<void> leaveRejects(std::vector<TableReport> const& tables, std::filesystem::path const& folder,
                          std::ostream& stream) {
    auto const files = writeRejects(tables, folder);
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    if (!files->empty()) {
        writeDiagnostic(stream, {Severity::Info, {Code::RejectsWritten, {}, {folder.generic_string()}}});
    }
    return {};
}

} // namespace

ExitCode runExport(ExportOptions const& options, ResourcePaths const& resources, std::string const& version,
                   Streams const& streams) {
    auto const series =
        makeSeries(options, options.contactSheet ? Scenes::Kept : Scenes::Dropped, resources, version, streams);
    if (!series) {
        writeError(streams.err, series.error().error);
        return series.error().code;
    }
    if (options.contactSheet) {
        auto const files = writeContactSheet(*series, *options.contactSheet, options.dpi);
        if (!files) {
            writeError(streams.err, files.error());
            return ExitCode::Failed;
        }
        for (auto const& file : *files) {
            streams.out << file.generic_string() << '\n';
        }
    }
    if (options.report) {
        auto const written =
            writeTextFile(*options.report, toReport(series->run, series->records, *series->contracts)).and_then([&] {
                return leaveRejects(series->tables, options.report->parent_path() / "rejets", streams.err);
            });
        if (!written) {
            writeError(streams.err, written.error());
            return ExitCode::Failed;
        }
    }
    return exitCodeOf(*series, options.strictness);
}

} // namespace cartocontrat
