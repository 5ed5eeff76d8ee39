// SPDX-License-Identifier: EUPL-1.2
#include "cli/check_command.hpp"

#include "cli/map_data.hpp"
#include "cli/text_table.hpp"
#include "cli/words.hpp"
#include "messages/messages.hpp"
#include "sources/placement.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <ostream>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::array<LocationQuality, 6> qualities{LocationQuality::Establishment, LocationQuality::Road,
                                                   LocationQuality::ChefLieu,      LocationQuality::Communes,
                                                   LocationQuality::WholeEpci,     LocationQuality::Unlocated};
constexpr std::array<char const*, 6> qualityKeys{"establishment", "road",       "chef_lieu",
                                                 "communes",      "whole_epci", "unlocated"};

struct LayerFindings {
    FeatureLayer const* layer;
    Extent extent; ///< on the ground
    std::string repaired = "0", dropped = "0";
};

struct TableFindings {
    std::string file;
    std::size_t rows;
};

struct PlacementFindings {
    Epci const* epci;
    std::array<std::size_t, qualities.size()> counts{};
};

struct Findings {
    std::vector<LayerFindings> layers;
    std::vector<TableFindings> tables;
    std::vector<PlacementFindings> placements;
    Diagnostics diagnostics;
};

/// The number that a diagnostic (count, layer title) gives for a layer.
std::string countFor(Code code, std::string const& title, Diagnostics const& diagnostics) {
    for (Diagnostic const& diagnostic : diagnostics.entries()) {
        auto const& arguments = diagnostic.what.arguments;
        if (diagnostic.what.code == code && arguments.size() == 2 && arguments[1] == title) {
            return arguments[0];
        }
    }
    return "0";
}

std::vector<LayerFindings> findLayers(Background const& background, Diagnostics const& diagnostics) {
    std::vector<LayerFindings> found;
    for (FeatureLayer const& layer : background.layers()) {
        Extent extent;
        for (Feature const& feature : layer.features) {
            extent.extend(feature.extent);
        }
        found.push_back({&layer, extent, countFor(Code::GeometryRepaired, layer.title, diagnostics),
                         countFor(Code::GeometryDropped, layer.title, diagnostics)});
    }
    return found;
}

Result<std::vector<TableFindings>> findTables(TableSource const& source) {
    std::vector<TableFindings> found;
    Diagnostics alreadyTold;
    for (std::string const& name : source.names()) {
        auto const table = source.table(name, alreadyTold);
        if (!table) {
            return tl::make_unexpected(table.error());
        }
        found.push_back({table->origin().file, table->rowCount()});
    }
    return found;
}

std::vector<PlacementFindings> findPlacements(ContractData const& contracts, Background const& background,
                                              Diagnostics& diagnostics) {
    std::vector<PlacementFindings> found;
    for (Epci const& epci : contracts.epcis) {
        PlacementFindings findings{&epci};
        for (Project const& project : contracts.projects) {
            if (std::find(project.epcis.begin(), project.epcis.end(), epci.siren) == project.epcis.end()) {
                continue;
            }
            Location const location = locate(project, epci, contracts, background, diagnostics);
            auto const quality = std::find(qualities.begin(), qualities.end(), location.quality);
            ++findings.counts.at(static_cast<std::size_t>(quality - qualities.begin()));
        }
        found.push_back(findings);
    }
    return found;
}

std::string kilometres(Extent const& extent) {
    if (extent.isEmpty()) {
        return "";
    }
    constexpr double metresPerKilometre = 1000;
    return fmt::format("{:.0f} × {:.0f} km", extent.width() / metresPerKilometre, extent.height() / metresPerKilometre);
}

void writeLayers(Findings const& findings, std::ostream& stream) {
    stream << Words::text("Couches") << '\n';
    TextTable table({Words::text("couche"), Words::text("fichier"), Words::text("schéma"), Words::text("édition"),
                     Words::text("objets"), Words::text("emprise"), Words::text("réparés"),
                     Words::text("laissés de côté")});
    for (LayerFindings const& found : findings.layers) {
        FeatureLayer const& layer = *found.layer;
        table.add({layer.title, fs::path(layer.file).filename().string(), layer.schema, layer.attribution.edition,
                   std::to_string(layer.features.size()), kilometres(found.extent), found.repaired, found.dropped});
    }
    table.write(stream);
}

void writeTables(Findings const& findings, std::ostream& stream) {
    stream << '\n' << Words::text("Tables des contrats") << '\n';
    TextTable table({Words::text("fichier"), Words::text("lignes")});
    for (TableFindings const& found : findings.tables) {
        table.add({found.file, std::to_string(found.rows)});
    }
    table.write(stream);
}

void writePlacements(Findings const& findings, std::ostream& stream) {
    stream << '\n' << Words::text("Localisation des projets") << '\n';
    TextTable table({Words::text("territoire"), Words::text("établissement"), Words::text("route"),
                     Words::text("chef-lieu"), Words::text("communes"), Words::text("ensemble de l’EPCI"),
                     Words::text("non localisés")});
    for (PlacementFindings const& found : findings.placements) {
        std::vector<std::string> row{found.epci->name};
        for (std::size_t const count : found.counts) {
            row.push_back(std::to_string(count));
        }
        table.add(std::move(row));
    }
    table.write(stream);
}

void writeText(Findings const& findings, std::ostream& stream) {
    writeLayers(findings, stream);
    writeTables(findings, stream);
    writePlacements(findings, stream);
    if (!findings.diagnostics.entries().empty()) {
        stream << '\n';
    }
    for (Diagnostic const& diagnostic : findings.diagnostics.entries()) {
        writeDiagnostic(stream, diagnostic);
    }
}

Json layersToJson(Findings const& findings) {
    Json layers = Json::array();
    for (LayerFindings const& found : findings.layers) {
        FeatureLayer const& layer = *found.layer;
        Json extent = Json::array();
        if (!found.extent.isEmpty()) {
            extent = {found.extent.minX, found.extent.minY, found.extent.maxX, found.extent.maxY};
        }
        layers.push_back({{"id", layer.id},
                          {"title", layer.title},
                          {"file", layer.file},
                          {"schema", layer.schema},
                          {"edition", layer.attribution.edition},
                          {"schematic", layer.schematic},
                          {"features", layer.features.size()},
                          {"extent_l93", extent},
                          {"repaired", std::stoul(found.repaired)},
                          {"dropped", std::stoul(found.dropped)}});
    }
    return layers;
}

void writeJson(Findings const& findings, std::ostream& stream) {
    Json tables = Json::array();
    for (TableFindings const& found : findings.tables) {
        tables.push_back({{"file", found.file}, {"rows", found.rows}});
    }
    Json placements = Json::array();
    for (PlacementFindings const& found : findings.placements) {
        Json counts;
        for (std::size_t i = 0; i < qualityKeys.size(); ++i) {
            counts[qualityKeys.at(i)] = found.counts.at(i);
        }
        placements.push_back({{"siren", found.epci->siren}, {"name", found.epci->name}, {"projects", counts}});
    }
    Json diagnostics = Json::array();
    for (Diagnostic const& diagnostic : findings.diagnostics.entries()) {
        diagnostics.push_back({{"severity", diagnostic.severity == Severity::Warning ? "warning" : "info"},
                               {"code", codeName(diagnostic.what.code)},
                               {"subject", diagnostic.what.subject},
                               {"message", sentence(diagnostic.what)}});
    }
    Json const all{{"layers", layersToJson(findings)},
                   {"tables", tables},
                   {"placements", placements},
                   {"diagnostics", diagnostics}};
    stream << all.dump(2) << '\n';
}

} // namespace

ExitCode runCheck(CheckOptions const& options, ResourcePaths const& resources, Streams const& streams) {
    auto const fail = [&](Error const& error) {
        writeError(streams.err, error);
        return ExitCode::Failed;
    };
    Findings findings;
    auto const reading = readFacts(resources, findings.diagnostics);
    if (!reading) {
        return fail(reading.error());
    }
    ContractData const& contracts = reading->data;
    auto tables = findTables(FolderTables(resources.contracts()));
    if (!tables) {
        return fail(tables.error());
    }
    auto const background =
        readLayers(dataFolders(options.data, resources), resources, contracts, findings.diagnostics);
    if (!background) {
        return fail(background.error());
    }
    findings.tables = std::move(*tables);
    findings.layers = findLayers(*background, findings.diagnostics);
    findings.placements = findPlacements(contracts, *background, findings.diagnostics);
    if (options.form == OutputForm::Json) {
        writeJson(findings, streams.out);
    } else {
        writeText(findings, streams.out);
    }
    return ExitCode::Done;
}

} // namespace cartocontrat
