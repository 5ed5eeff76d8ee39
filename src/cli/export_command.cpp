// SPDX-License-Identifier: EUPL-1.2
#include "cli/export_command.hpp"

#include "cli/arguments/arguments.hpp"
#include "cli/series_narrator.hpp"
#include "document/document_file.hpp"
#include "document/document_series.hpp"
#include "workshop/contact_sheet.hpp"
#include "workshop/output_folder.hpp"
#include "workshop/rejects.hpp"

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

/// What is asked for, completed by the document and then by what is usual.
Result<SeriesRequest> completed(ExportOptions const& options, ResourcePaths const& resources, std::ostream& stream) {
    auto request = options.series;
    if (options.document) {
        Diagnostics diagnostics;
        auto document = readDocument(*options.document, resources.documentSchema(), diagnostics);
        if (!document) {
            return tl::make_unexpected(document.error());
        }
        writeWarnings(stream, diagnostics);
        request = withDocument(std::move(request), std::move(*document));
    }
    return withDefaults(std::move(request));
}

} // namespace

ExitCode runExport(ExportOptions const& options, ResourcePaths const& resources, std::string const& version,
                   Streams const& streams) {
    auto asked = completed(options, resources, streams.err);
    if (!asked) {
        writeError(streams.err, asked.error());
        return ExitCode::Failed;
    }
    auto& request = *asked;
    for (auto const& file : {options.report, options.contactSheet}) {
        if (file) {
            request.laterFiles.push_back(*file);
        }
    }
    auto const series =
        makeSeriesAloud(request, options.contactSheet ? Scenes::Kept : Scenes::Dropped, resources, version, streams);
    if (!series) {
        return series.error();
    }
    if (options.contactSheet) {
        auto const files = writeContactSheet(*series, *options.contactSheet, request.output.dpi);
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
            writeTextFile(*options.report, toReport(series->run, series->records, *series->workshop.contracts))
                .and_then([&] {
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
