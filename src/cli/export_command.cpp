// SPDX-License-Identifier: EUPL-1.2
#include "cli/export_command.hpp"

#include "base/text.hpp"
#include "cli/map_data.hpp"
#include "cli/name_choice.hpp"
#include "cli/ordered_pool.hpp"
#include "cli/output_folder.hpp"
#include "cli/rejects.hpp"
#include "cli/report.hpp"
#include "cli/words.hpp"
#include "render/export.hpp"
#include "scene/compose.hpp"
#include "sources/contracts/contract_reader.hpp"

#include <chrono>
#include <ostream>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// What was asked, in the data's own words.
struct Choices {
    std::vector<Epci const*> territories;
    ProjectFilter filter;
    std::string page;
};

/// What it takes to paint, beside the data of the maps.
struct Workshop {
    PageDesign design;
    Background background;
    FontBook fonts;
    PictogramBook pictograms;
    double loadSeconds = 0;
};

Result<Choices> choose(ExportOptions const& options, ContractData const& contracts, PageTemplate const& pageTemplate) {
    auto territories = chooseTerritories(options.territories, contracts);
    if (!territories) {
        return tl::make_unexpected(territories.error());
    }
    auto filter = chooseFilter({options.themes, options.periods, options.origins}, pageTemplate.themes);
    if (!filter) {
        return tl::make_unexpected(filter.error());
    }
    std::vector<std::string> pages;
    for (auto const& page : pageTemplate.pages) {
        pages.push_back(page.first);
    }
    auto page = chooseName(options.page, pages, Code::OptionInvalid);
    if (!page) {
        return failure(Code::OptionInvalid, {}, {"--page", options.page, join(pages, ", ")});
    }
    return Choices{std::move(*territories), std::move(*filter), std::move(*page)};
}

/// Painters pass over a pictogram that they do not find: the page must not be made with a sign missing.
Result<void> requirePictograms(PageTemplate const& pageTemplate, Style const& style, PictogramBook const& pictograms,
                               fs::path const& folder) {
    std::vector<std::string> wanted;
    for (auto const& [category, symbol] : pageTemplate.presence) {
        wanted.push_back(symbol.pictogram);
    }
    for (auto const& theme : pageTemplate.themes) {
        wanted.push_back(style.theme(theme).pictogram);
    }
    for (auto const& name : wanted) {
        if (!name.empty() && pictograms.find(name) == nullptr) {
            auto const file = (folder / (name + ".svg")).string();
            return failure(Code::FileMissing, file, {file});
        }
    }
    return {};
}

Result<Workshop> openWorkshop(PageDesign design, std::vector<fs::path> const& folders, ResourcePaths const& resources,
                              ContractData const& contracts, Diagnostics& diagnostics) {
    auto const start = std::chrono::steady_clock::now();
    auto background = readLayers(folders, resources, contracts, diagnostics);
    if (!background) {
        return tl::make_unexpected(background.error());
    }
    auto fonts = FontBook::load();
    if (!fonts) {
        return tl::make_unexpected(fonts.error());
    }
    auto pictograms = PictogramBook::load(resources.pictograms());
    if (!pictograms) {
        return tl::make_unexpected(pictograms.error());
    }
    auto const complete = requirePictograms(design.pageTemplate, design.style, *pictograms, resources.pictograms());
    if (!complete) {
        return tl::make_unexpected(complete.error());
    }
    return Workshop{std::move(design), std::move(*background), std::move(*fonts), std::move(*pictograms),
                    secondsSince(start)};
}

char const* fileEnding(FileFormat format) {
    switch (format) {
    case FileFormat::Pdf:
        return ".pdf";
    case FileFormat::Png:
        return ".png";
    case FileFormat::Svg:
        return ".svg";
    }
    return "";
}

Result<ExportTimes> writeFile(Scene const& scene, FileFormat format, double dpi, fs::path const& file,
                              Workshop const& workshop) {
    switch (format) {
    case FileFormat::Pdf:
        return writePdf(scene, file, workshop.fonts, workshop.pictograms);
    case FileFormat::Png:
        return writePng(scene, dpi, file, workshop.fonts, workshop.pictograms);
    case FileFormat::Svg:
        return writeSvg(scene, file, workshop.pictograms);
    }
    return ExportTimes{};
}

void writeFiles(Scene const& scene, ExportOptions const& options, Workshop const& workshop, PageRecord& record) {
    for (FileFormat const format : options.formats) {
        fs::path const file = options.out / ("carte-" + record.epci->slug + fileEnding(format));
        auto const times = writeFile(scene, format, options.dpi, file, workshop);
        if (!times) {
            record.errors.push_back(times.error());
            continue;
        }
        record.files.push_back(file);
        record.seconds.paint += times->paint;
        record.seconds.encode += times->encode;
    }
}

/// One page, from composition to its files; safe on any thread.
PageRecord makePage(Epci const& epci, Choices const& choices, ExportOptions const& options,
                    ContractData const& contracts, Workshop const& workshop) {
    PageRecord record;
    record.epci = &epci;
    record.seconds.load = workshop.loadSeconds;
    auto const start = std::chrono::steady_clock::now();
    auto page = composePage(
        {epci.siren, choices.filter, choices.page},
        {contracts, workshop.background, workshop.design.pageTemplate, workshop.design.style, workshop.fonts});
    record.seconds.compose = secondsSince(start);
    if (!page) {
        record.errors.push_back(page.error());
        return record;
    }
    record.scale = page->scaleDenominator;
    record.inventory = readInventory(page->scene);
    record.unlocated = std::move(page->unlocated);
    record.undrawnLegend = std::move(page->undrawnLegend);
    record.droppedLabels = std::move(page->droppedLabels);
    record.diagnostics = std::move(page->diagnostics);
    writeFiles(page->scene, options, workshop, record);
    return record;
}

void tell(PageRecord const& record, Streams const& streams) {
    for (Error const& error : record.errors) {
        writeError(streams.err, error);
    }
    writeWarnings(streams.err, record.diagnostics, record.epci->name);
    for (fs::path const& file : record.files) {
        streams.out << file.generic_string() << '\n';
    }
    streams.out << std::flush;
}

std::vector<PageRecord> makePages(Choices const& choices, ExportOptions const& options, ContractData const& contracts,
                                  Workshop const& workshop, Streams const& streams) {
    std::vector<PageRecord> records;
    Progress progress(streams.err, streams.progress, choices.territories.size(), Words::tr("%1/%2 pages"));
    progress.show(0);
    runOrdered(
        choices.territories.size(), options.jobs,
        [&](std::size_t i) { return makePage(*choices.territories[i], choices, options, contracts, workshop); },
        [&](std::size_t, PageRecord record) {
            progress.clear();
            tell(record, streams);
            records.push_back(std::move(record));
        },
        [&](std::size_t done) { progress.show(done); });
    progress.clear();
    return records;
}

/// The output folder, and that of the report.
Result<void> prepareFolders(ExportOptions const& options) {
    auto out = prepareOutputFolder(options.out);
    if (!out || !options.report) {
        return out;
    }
    fs::path const folder = options.report->parent_path();
    return prepareOutputFolder(folder.empty() ? fs::path(".") : folder);
}

/// The rows of the tables that were rejected, as files to correct.
Result<void> leaveRejects(std::vector<TableReport> const& tables, fs::path const& folder, std::ostream& stream) {
    auto const files = writeRejects(tables, folder);
    if (!files) {
        return tl::make_unexpected(files.error());
    }
    if (!files->empty()) {
        writeDiagnostic(stream, {Severity::Info, {Code::RejectsWritten, {}, {folder.generic_string()}}});
    }
    return {};
}

ExitCode exitCodeOf(std::vector<PageRecord> const& records, Diagnostics const& shared, Strictness strictness) {
    bool warned = shared.hasWarnings();
    for (PageRecord const& record : records) {
        if (!record.errors.empty()) {
            return ExitCode::Failed;
        }
        warned = warned || record.diagnostics.hasWarnings();
    }
    return warned && strictness == Strictness::Strict ? ExitCode::Warnings : ExitCode::Done;
}

} // namespace

ExitCode runExport(ExportOptions const& options, ResourcePaths const& resources, std::string const& version,
                   Streams const& streams) {
    auto const stop = [&](Error const& error, ExitCode code) {
        writeError(streams.err, error);
        return code;
    };
    auto design = readDesign(options.pageTemplate, options.style, resources);
    if (!design) {
        auto const code = design.error().code;
        return stop(design.error(),
                    code == Code::TemplateUnknown || code == Code::StyleUnknown ? ExitCode::Usage : ExitCode::Failed);
    }
    RunRecord run{version, design->pageTemplate.id, dataFolders(options.data, resources), {}, {}};
    auto const reading = readContracts(resources.contracts(), run.diagnostics);
    if (!reading) {
        return stop(reading.error(), ExitCode::Failed);
    }
    ContractData const& contracts = reading->data;
    auto const choices = choose(options, contracts, design->pageTemplate);
    if (!choices) {
        return stop(choices.error(), ExitCode::Usage);
    }
    run.filter = choices->filter;
    auto const workshop = openWorkshop(std::move(*design), run.data, resources, contracts, run.diagnostics);
    if (!workshop) {
        return stop(workshop.error(), ExitCode::Failed);
    }
    if (auto const ready = prepareFolders(options); !ready) {
        return stop(ready.error(), ExitCode::Failed);
    }
    writeWarnings(streams.err, run.diagnostics);
    auto const records = makePages(*choices, options, contracts, *workshop, streams);
    if (options.report) {
        auto const written = writeTextFile(*options.report, toReport(run, records, contracts)).and_then([&] {
            return leaveRejects(reading->tables, options.report->parent_path() / "rejets", streams.err);
        });
        if (!written) {
            return stop(written.error(), ExitCode::Failed);
        }
    }
    return exitCodeOf(records, run.diagnostics, options.strictness);
}

} // namespace cartocontrat
