// SPDX-License-Identifier: EUPL-1.2
#include "cli/series.hpp"

#include "base/text.hpp"
#include "cli/data_place.hpp"
#include "cli/name_choice.hpp"
#include "cli/ordered_pool.hpp"
#include "cli/output_folder.hpp"
#include "cli/page_files.hpp"
#include "cli/words.hpp"
#include "scene/compose.hpp"
#include "sources/placement.hpp"

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
    std::vector<Territory> territories;
    ProjectFilter filter;
    std::string page;
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

Result<Workshop> openWorkshop(PageDesign design, DataPlace const& place, ResourcePaths const& resources,
                              ContractData const& contracts, std::vector<fs::path> const& lists,
                              Diagnostics& diagnostics) {
    auto const start = std::chrono::steady_clock::now();
    auto background = place.layers(contracts, lists, diagnostics);
    if (!background) {
        return tl::make_unexpected(background.error());
    }
    checkPositions(contracts, *background, diagnostics);
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

/// One page, from composition to its files; safe on any thread.
PageRecord makePage(Territory const& territory, Choices const& choices, ExportOptions const& options, Scenes scenes,
                    ContractData const& contracts, Workshop const& workshop) {
    PageRecord record;
    record.territory = territory;
    record.seconds.load = workshop.loadSeconds;
    auto const start = std::chrono::steady_clock::now();
    auto page = composePage(
        {territory, choices.filter, choices.page},
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
    writePageFiles(page->scene, options, contracts, workshop, record);
    if (scenes == Scenes::Kept) {
        record.scene = std::move(page->scene);
    }
    return record;
}

void tell(PageRecord const& record, Streams const& streams) {
    for (Error const& error : record.errors) {
        writeError(streams.err, error);
    }
    writeWarnings(streams.err, record.diagnostics, record.territory.name);
    for (fs::path const& file : record.files) {
        streams.out << file.generic_string() << '\n';
    }
    streams.out << std::flush;
}

std::vector<PageRecord> makePages(Choices const& choices, ExportOptions const& options, Scenes scenes,
                                  ContractData const& contracts, Workshop const& workshop, Streams const& streams) {
    std::vector<PageRecord> records;
    Progress progress(streams.err, streams.progress, choices.territories.size(), Words::tr("%1/%2 pages"));
    progress.show(0);
    runOrdered(
        choices.territories.size(), options.jobs,
        [&](std::size_t i) { return makePage(choices.territories[i], choices, options, scenes, contracts, workshop); },
        [&](std::size_t, PageRecord record) {
            progress.clear();
            tell(record, streams);
            records.push_back(std::move(record));
        },
        [&](std::size_t done) { progress.show(done); });
    progress.clear();
    return records;
}

/// The folders that something is to be written in.
Result<void> prepareFolders(ExportOptions const& options) {
    std::vector<fs::path> folders;
    if (!options.formats.empty()) {
        folders.push_back(options.out);
    }
    for (auto const& file : {options.report, options.contactSheet}) {
        if (file) {
            folders.push_back(file->has_parent_path() ? file->parent_path() : fs::path("."));
        }
    }
    for (fs::path const& folder : folders) {
        if (auto const ready = prepareOutputFolder(folder); !ready) {
            return ready;
        }
    }
    return {};
}

} // namespace

tl::expected<Series, SeriesFailure> makeSeries(ExportOptions const& options, Scenes scenes,
                                               ResourcePaths const& resources, std::string const& version,
                                               Streams const& streams) {
    auto const stop = [](Error const& error, ExitCode code) { return tl::make_unexpected(SeriesFailure{error, code}); };
    auto design = readDesign(options.pageTemplate, options.style, resources);
    if (!design) {
        auto const code = design.error().code;
        return stop(design.error(),
                    code == Code::TemplateUnknown || code == Code::StyleUnknown ? ExitCode::Usage : ExitCode::Failed);
    }
    auto const place = openData({options.data, options.access, {}}, resources);
    if (!place) {
        return stop(place.error(), ExitCode::Failed);
    }
    RunRecord run{version, design->pageTemplate.id, (*place)->names(), {}, {}};
    auto facts = (*place)->facts(run.diagnostics);
    if (!facts) {
        return stop(facts.error(), ExitCode::Failed);
    }
    auto const shared = std::make_shared<ContractData const>(std::move(facts->contracts.data));
    auto const choices = choose(options, *shared, design->pageTemplate);
    if (!choices) {
        return stop(choices.error(), ExitCode::Usage);
    }
    run.filter = choices->filter;
    auto workshop = openWorkshop(std::move(*design), **place, resources, *shared, facts->files(), run.diagnostics);
    if (!workshop) {
        return stop(workshop.error(), ExitCode::Failed);
    }
    if (auto const ready = prepareFolders(options); !ready) {
        return stop(ready.error(), ExitCode::Failed);
    }
    writeWarnings(streams.err, run.diagnostics);
    auto records = makePages(*choices, options, scenes, *shared, *workshop, streams);
    return Series{std::move(run), shared, facts->tables(), std::move(*workshop), std::move(records)};
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
