// SPDX-License-Identifier: EUPL-1.2
#include "cli/book_command.hpp"

#include "cli/series_narrator.hpp"
#include "render/export.hpp"
#include "render/pdf_book.hpp"
#include "workshop/output_folder.hpp"

#include <algorithm>
#include <ostream>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

ExitCode stop(Streams const& streams, Error const& error) {
    writeError(streams.err, error);
    return ExitCode::Failed;
}

/// Of the pages composed, painted straight into one document: fonts and layers are shared, tags kept.
ExitCode makeBook(BookOptions const& options, ResourcePaths const& resources, std::string const& version,
                  Streams const& streams) {
    auto series = makeSeriesAloud(options.series, Scenes::Kept, resources, version, streams);
    if (!series) {
        return series.error();
    }
    ExitCode const code = exitCodeOf(*series, options.strictness);
    if (code == ExitCode::Failed) {
        return code; // each page has told why
    }
    std::vector<Scene> pages;
    for (PageRecord& record : series->records) {
        pages.push_back(std::move(*record.scene));
    }
    if (!options.title.empty()) {
        pages.front().title = options.title;
    }
    PdfOptions const pdf{options.series.output.colours == Colours::BlackInk ? PdfColour::BlackInk : PdfColour::Screen,
                         options.series.output.ground, options.series.output.trim};
    auto const written = writePdf(pages, options.out, *series->workshop.fonts, *series->workshop.pictograms, pdf);
    return written ? code : stop(streams, written.error());
}

ExitCode mergeBook(BookOptions const& options, Streams const& streams) {
    PdfMetadata metadata;
    metadata.title = options.title.empty() ? options.out.stem().string() : options.title;
    auto const written = writeBook(options.files, metadata, options.out);
    return written ? ExitCode::Done : stop(streams, written.error());
}

} // namespace

ExitCode runBook(BookOptions const& options, ResourcePaths const& resources, std::string const& version,
                 Streams const& streams) {
    fs::path const folder = options.out.has_parent_path() ? options.out.parent_path() : fs::path(".");
    if (auto const ready = prepareOutputFolder(folder); !ready) {
        return stop(streams, ready.error());
    }
    ExitCode const code =
        options.files.empty() ? makeBook(options, resources, version, streams) : mergeBook(options, streams);
    if (code == ExitCode::Done || code == ExitCode::Warnings) {
        streams.out << options.out.generic_string() << '\n';
    }
    return code;
}

} // namespace cartocontrat
