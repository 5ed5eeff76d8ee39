// SPDX-License-Identifier: EUPL-1.2
#include "cli/series_narrator.hpp"

#include "messages/words.hpp"

#include <optional>
#include <ostream>

namespace cartocontrat {
namespace {

void tell(PageRecord const& record, Streams const& streams) {
    for (Error const& error : record.errors) {
        writeError(streams.err, error);
    }
    writeWarnings(streams.err, record.diagnostics, record.territory.name);
    for (auto const& file : record.files) {
        streams.out << file.generic_string() << '\n';
    }
    streams.out << std::flush;
}

} // namespace

tl::expected<Series, ExitCode> makeSeriesAloud(SeriesRequest const& request, Scenes scenes,
                                               ResourcePaths const& resources, std::string const& version,
                                               Streams const& streams) {
    std::optional<Progress> progress;
    SeriesListener listener;
    listener.dataRead = [&](Diagnostics const& diagnostics) { writeWarnings(streams.err, diagnostics); };
    listener.pageMade = [&](PageRecord const& record) {
        progress->clear();
        tell(record, streams);
    };
    listener.progress = [&](std::size_t done, std::size_t all) {
        if (!progress) {
            progress.emplace(streams.err, streams.progress, all, Words::tr("%1/%2 pages"));
        }
        progress->show(done);
    };
    auto series = makeSeries(request, scenes, resources, version, listener);
    if (progress) {
        progress->clear();
    }
    if (!series) {
        writeError(streams.err, series.error().error);
        return tl::make_unexpected(series.error().fault == Fault::Asker ? ExitCode::Usage : ExitCode::Failed);
    }
    return std::move(*series);
}

ExitCode exitCodeOf(Series const& series, Strictness strictness) {
    bool warned = series.run.diagnostics.hasWarnings();
    for (PageRecord const& record : series.records) {
        if (!record.errors.empty()) {
            return ExitCode::Failed;
        }
        warned = warned || record.diagnostics.hasWarnings();
    }
    return warned && strictness == Strictness::Strict ? ExitCode::Warnings : ExitCode::Done;
}

} // namespace cartocontrat
