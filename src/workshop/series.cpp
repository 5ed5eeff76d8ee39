// SPDX-License-Identifier: EUPL-1.2
#include "workshop/series.hpp"

#include "base/text.hpp"
#include "messages/words.hpp"
#include "render/logo_file.hpp"
#include "scene/compose.hpp"
#include "sources/placement.hpp"
#include "workshop/data_place.hpp"
#include "workshop/name_choice.hpp"
#include "workshop/ordered_pool.hpp"
#include "workshop/output_folder.hpp"
#include "workshop/page_files.hpp"

#include <algorithm>
#include <chrono>
#include <ostream>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The names asked for, with "all" as the EPCI that have a contract of the template, where any has.
std::vector<std::string> namesOf(std::vector<std::string> const& asked, ContractData const& contracts,
                                 PageTemplate const& pageTemplate) {
    std::vector<std::string> signatories;
    for (auto const& epci : contracts.epcis) {
        bool const hasContract =
            std::any_of(contracts.contracts.begin(), contracts.contracts.end(), [&](Contract const& contract) {
                return contract.epciSiren == epci.siren && pageTemplate.isAbout(contract);
            });
        if (hasContract) {
            signatories.push_back(epci.siren);
        }
    }
    std::vector<std::string> names;
    for (auto const& name : asked) {
        bool const isAll = fold(name) == "all" && !signatories.empty();
        auto const meant = isAll ? signatories : std::vector{name};
        names.insert(names.end(), meant.begin(), meant.end());
    }
    return names;
}

Result<PageChoices> choose(SeriesRequest const& request, ContractData const& contracts,
                           PageTemplate const& pageTemplate) {
    auto territories = chooseTerritories(namesOf(request.territories, contracts, pageTemplate), contracts);
    if (!territories) {
        return tl::make_unexpected(territories.error());
    }
    auto filter = request.filter ? Result<ProjectFilter>(*request.filter)
                                 : chooseFilter({request.themes, request.periods, request.origins, request.tags},
                                                contracts.nomenclatures);
    if (!filter) {
        return tl::make_unexpected(filter.error());
    }
    std::vector<std::string> pages;
    for (auto const& page : pageTemplate.pages) {
        pages.push_back(page.first);
    }
    auto page = chooseName(request.page.empty() ? pageTemplate.defaultPage : request.page, pages, Code::OptionInvalid);
    if (!page) {
        return failure(Code::OptionInvalid, {}, {"--page", request.page, join(pages, ", ")});
    }
    return PageChoices{std::move(*territories), std::move(*filter), std::move(*page), request.byHand.pages};
}

/// One page, from composition to its files; safe on any thread.
PageRecord makePage(Territory const& territory, PageChoices const& choices, PageOutput const& output, Scenes scenes,
                    Workshop const& workshop) {
    auto const start = std::chrono::steady_clock::now();
    auto const edits = choices.edits.find(territory.slug);
    auto page = composePage(
        {territory, choices.filter, choices.page, edits == choices.edits.end() ? PageEdits{} : edits->second},
        pageInputs(workshop));
    auto const composed = secondsSince(start);
    PageRecord record;
    if (page) {
        record = recordOf(territory, *page, workshop);
    } else {
        record.territory = territory;
        record.errors.push_back(page.error());
    }
    record.seconds.load = workshop.loadSeconds;
    record.seconds.compose = composed;
    if (!page) {
        return record;
    }
    writePageFiles(page->scene, output, fileStem(output.name, territory, workshop.design.pageTemplate, choices.page),
                   workshop, record);
    if (scenes == Scenes::Kept) {
        record.scene = std::move(page->scene);
    }
    return record;
}

/// The folders that something is to be written in.
Result<void> prepareFolders(SeriesRequest const& request) {
    std::vector<fs::path> folders;
    if (!request.output.formats.empty()) {
        folders.push_back(request.output.folder);
    }
    for (fs::path const& file : request.laterFiles) {
        folders.push_back(file.has_parent_path() ? file.parent_path() : fs::path("."));
    }
    for (fs::path const& folder : folders) {
        if (auto const ready = prepareOutputFolder(folder); !ready) {
            return ready;
        }
    }
    return {};
}

} // namespace

PageRecord recordOf(Territory const& territory, Page const& page, Workshop const& workshop) {
    PageRecord record;
    record.territory = territory;
    record.scale = page.scaleDenominator;
    record.inventory = readInventory(page.scene);
    record.elements = readElements(page.scene, *workshop.fonts);
    record.unlocated = page.unlocated;
    record.hidden = page.hidden;
    record.undrawnLegend = page.undrawnLegend;
    record.droppedLabels = page.droppedLabels;
    record.diagnostics = page.diagnostics;
    return record;
}

Result<Imprint> chooseImprint(ImprintRequest const& request, Imprint ofTemplate) {
    if (!request.logo.empty()) {
        auto logo = readLogo(request.logo);
        if (!logo) {
            return tl::make_unexpected(logo.error());
        }
        ofTemplate.logo = std::make_shared<Logo const>(std::move(*logo));
    }
    ofTemplate.mention = request.mention.empty() ? ofTemplate.mention : request.mention;
    ofTemplate.date = request.date;
    return ofTemplate;
}

std::vector<PageRecord> makePages(PageChoices const& choices, PageOutput const& output, Scenes scenes,
                                  Workshop const& workshop, unsigned jobs, SeriesListener const& listener) {
    std::vector<PageRecord> records;
    std::size_t const count = choices.territories.size();
    listener.progress(0, count);
    runOrdered(
        count, jobs,
        [&](std::size_t i) {
            if (listener.stop.stop_requested()) {
                return std::optional<PageRecord>();
            }
            listener.pageBegun(i);
            return std::optional(makePage(choices.territories[i], choices, output, scenes, workshop));
        },
        [&](std::size_t, std::optional<PageRecord> record) {
            if (record) {
                listener.pageMade(*record);
                records.push_back(std::move(*record));
            }
        },
        [&](std::size_t done) { listener.progress(done, count); });
    return records;
}

tl::expected<Series, SeriesFailure> makeSeries(SeriesRequest const& request, Scenes scenes,
                                               ResourcePaths const& resources, std::string const& version,
                                               SeriesListener const& listener) {
    auto const stop = [](Error const& error, Fault fault) { return tl::make_unexpected(SeriesFailure{error, fault}); };
    auto design = readDesign(request.pageTemplate, request.style, resources);
    if (!design) {
        auto const code = design.error().code;
        return stop(design.error(),
                    code == Code::TemplateUnknown || code == Code::StyleUnknown ? Fault::Asker : Fault::World);
    }
    auto imprint = chooseImprint(request.imprint, std::move(design->imprint));
    if (!imprint) {
        return stop(imprint.error(), Fault::World);
    }
    design->imprint = std::move(*imprint);
    auto const place = openData({request.data, request.access, {}}, resources);
    if (!place) {
        return stop(place.error(), Fault::World);
    }
    RunRecord run{version, design->pageTemplate.id, (*place)->names(), {}, {}};
    auto facts = (*place)->facts(run.diagnostics);
    if (!facts) {
        return stop(facts.error(), Fault::World);
    }
    auto data = std::move(facts->contracts.data);
    if (request.byHand.facts) {
        data = request.byHand.facts(std::move(data), run.diagnostics);
    }
    auto const contracts = std::make_shared<ContractData const>(std::move(data));
    auto const choices = choose(request, *contracts, design->pageTemplate);
    if (!choices) {
        return stop(choices.error(), Fault::Asker);
    }
    run.filter = choices->filter;
    auto workshop = openWorkshop(std::move(*design), contracts, **place, facts->files(), resources, run.diagnostics);
    if (!workshop) {
        return stop(workshop.error(), Fault::World);
    }
    if (auto const ready = prepareFolders(request); !ready) {
        return stop(ready.error(), Fault::World);
    }
    listener.dataRead(run.diagnostics);
    auto records = makePages(*choices, request.output, scenes, *workshop, request.jobs, listener);
    return Series{std::move(run), facts->tables(), std::move(*workshop), std::move(records)};
}

} // namespace cartocontrat
