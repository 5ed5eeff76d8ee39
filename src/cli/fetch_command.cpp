// SPDX-License-Identifier: EUPL-1.2
#include "cli/fetch_command.hpp"

#include "cli/text_table.hpp"
#include "messages/words.hpp"
#include "sources/network/service_fetch.hpp"
#include "sources/territory_outline.hpp"
#include "workshop/map_data.hpp"
#include "workshop/name_choice.hpp"
#include "workshop/output_folder.hpp"

#include <algorithm>
#include <array>
#include <ctime>
#include <ostream>

namespace cartocontrat {
namespace {

/// All that the service is described with, unless some are asked for.
Result<std::vector<ServiceLayer const*>> chooseLayers(std::vector<std::string> const& asked,
                                                      ServiceDescription const& service) {
    std::vector<std::string> ids;
    for (ServiceLayer const& layer : service.layers) {
        ids.push_back(layer.id);
    }
    std::vector<ServiceLayer const*> chosen;
    for (std::string const& name : asked.empty() ? ids : asked) {
        auto const id = chooseName(name, ids, Code::ServiceLayerUnknown);
        if (!id) {
            return tl::make_unexpected(id.error());
        }
        ServiceLayer const* const layer =
            &service.layers[static_cast<std::size_t>(std::find(ids.begin(), ids.end(), *id) - ids.begin())];
        if (std::find(chosen.begin(), chosen.end(), layer) == chosen.end()) {
            chosen.push_back(layer);
        }
    }
    return chosen;
}

/// What the territories cover in the background that ships, with the service's margin around.
Result<Extent> extentOfTerritories(std::vector<std::string> const& asked, ServiceDescription const& service,
                                   ResourcePaths const& resources) {
    Diagnostics ofTheBackground; // they are said by check, and do not bear on an extent
    auto const reading = readFacts(resources.contracts(), resources, ofTheBackground);
    if (!reading) {
        return tl::make_unexpected(reading.error());
    }
    ContractData const& contracts = reading->data;
    auto const territories = chooseTerritories(asked, contracts);
    if (!territories) {
        return tl::make_unexpected(territories.error());
    }
    auto const background = readLayers(dataFolders({}, resources), {}, resources, contracts, ofTheBackground);
    if (!background) {
        return tl::make_unexpected(background.error());
    }
    Extent extent;
    for (Territory const& territory : *territories) {
        auto const outline = outlineOf(territory, *background);
        if (!outline) {
            return tl::make_unexpected(outline.error());
        }
        extent.extend(extentOf(Geometry{*outline}));
    }
    return extent.grown(service.margin);
}

Result<Extent> chooseExtent(FetchOptions const& options, ServiceDescription const& service,
                            ResourcePaths const& resources) {
    if (options.bbox) {
        auto const& [west, south, east, north] = *options.bbox;
        return Extent{west, south, east, north};
    }
    return options.territories.empty() ? Result<Extent>(service.extent)
                                       : extentOfTerritories(options.territories, service, resources);
}

/// Of the day, in universal time.
std::string today() {
    std::time_t const now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts);
    return text.data();
}

/// One line of progress for each layer, in turn.
class LayerProgress {
public:
    explicit LayerProgress(Streams const& streams) : m_streams(streams) {}
    void show(ServiceLayer const& layer, std::size_t done, std::optional<std::size_t> total) {
        if (m_layer != &layer) {
            clear();
            m_layer = &layer;
            m_progress.emplace(m_streams.err, m_streams.progress, total.value_or(0),
                               QString::fromStdString(layer.title) + Words::tr(" : %1/%2 objets"));
        }
        m_progress->show(done);
    }
    void clear() {
        if (m_progress) {
            m_progress->clear();
        }
    }

private:
    Streams const& m_streams;
    ServiceLayer const* m_layer = nullptr;
    std::optional<Progress> m_progress;
};

void writeFetched(std::vector<FetchedLayer> const& fetched, FetchOptions const& options, std::ostream& stream) {
    TextTable table({Words::text("couche"), Words::text("objets"), Words::text("pages demandées")});
    for (FetchedLayer const& one : fetched) {
        table.add({one.layer->id, std::to_string(one.features), std::to_string(one.pages)});
    }
    table.write(stream);
    stream << options.out.string() << '\n';
}

} // namespace

ExitCode runFetch(FetchOptions const& options, ResourcePaths const& resources, Streams const& streams) {
    auto const fail = [&](Error const& error, ExitCode code) {
        writeError(streams.err, error);
        return code;
    };
    auto service = readServiceDescription(resources.defaultService());
    if (!service) {
        return fail(service.error(), ExitCode::Failed);
    }
    if (options.service) {
        service->url = *options.service;
    }
    auto const layers = chooseLayers(options.layers, *service);
    if (!layers) {
        return fail(layers.error(), ExitCode::Usage);
    }
    auto const extent = chooseExtent(options, *service, resources);
    if (!extent) {
        return fail(extent.error(), extent.error().code == Code::TerritoryUnknown ? ExitCode::Usage : ExitCode::Failed);
    }
    if (options.out.has_parent_path()) {
        if (auto const prepared = prepareOutputFolder(options.out.parent_path()); !prepared) {
            return fail(prepared.error(), ExitCode::Failed);
        }
    }
    Diagnostics diagnostics;
    LayerProgress progress(streams);
    FetchTask const task{*layers, *extent, options.out, options.keptPages, today()};
    auto const fetched = fetchLayers(
        *service, task,
        [&](ServiceLayer const& layer, std::size_t done, std::optional<std::size_t> total) {
            progress.show(layer, done, total);
        },
        diagnostics);
    progress.clear();
    for (Diagnostic const& diagnostic : diagnostics.entries()) {
        writeDiagnostic(streams.err, diagnostic);
    }
    if (!fetched) {
        return fail(fetched.error(), ExitCode::Failed);
    }
    writeFetched(*fetched, options, streams.out);
    return ExitCode::Done;
}

} // namespace cartocontrat
