// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/background.hpp"

#include "base/text.hpp"
#include "geo/generalise.hpp"
#include "sources/layers/delivery_folder.hpp"
#include "sources/layers/schema_fit.hpp"
#include "sources/layers/territory_layers.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <system_error>

namespace cartocontrat {

namespace {

using Path = std::filesystem::path;

/// How far around the chefs-lieux of the contracts things are read, in metres: farther than any page shows.
constexpr double farthest = 50'000;

ReadingScope scopeOf(ContractData const& contracts, SourceOptions options) {
    Extent area;
    for (auto const& commune : contracts.communes) {
        area.extend(commune.chefLieu);
    }
    return {area.isEmpty() ? area : area.grown(farthest), contracts.departement.projection,
            contracts.departement.otherCrs, options};
}

/// Metres: 0.04 mm at 1:7 500, the largest scale of a page.
constexpr double finestDetail = 0.3;

/// Takes away what is finer than any page can show. All areas together, so that the borders they share stay shared,
/// also from layer to layer.
void generalise(std::vector<FeatureLayer>& layers) {
    std::vector<MultiPolygon*> areas;
    for (auto& layer : layers) {
        for (auto& feature : layer.features) {
            if (auto* const lines = std::get_if<MultiLine>(&feature.geometry)) {
                generalise(*lines, finestDetail);
            } else if (auto* const polygons = std::get_if<MultiPolygon>(&feature.geometry)) {
                areas.push_back(polygons);
            }
        }
    }
    generalise(areas, finestDetail);
    for (auto& layer : layers) {
        for (auto& feature : layer.features) {
            feature.extent = extentOf(feature.geometry);
        }
    }
}

/// The work on one layer and what came of it.
struct Task {
    LayerDescription const* description;
    std::vector<Candidate> candidates;
    std::uintmax_t cost = 0; ///< bytes of the first candidate
    std::optional<FeatureLayer> layer;
    std::optional<Error> error; ///< of the first candidate that failed
    Diagnostics diagnostics;
};

/// Tells the other files of the folder that hold the layer in a form described later.
void tellUnused(Task& task, Candidate const& taken) {
    std::set<Path> told{taken.source.file};
    auto const first = std::find_if(task.candidates.begin(), task.candidates.end(),
                                    [&](Candidate const& candidate) { return &candidate == &taken; });
    for (auto candidate = first; candidate != task.candidates.end(); ++candidate) {
        auto const& file = candidate->source.file;
        if (candidate->recognisedBy != Recognition::FileName || candidate->folder != taken.folder ||
            told.contains(file)) {
            continue;
        }
        auto const tables = peekTables(file);
        bool const holdsLayer = std::any_of(tables.begin(), tables.end(), [&](TableFields const& table) {
            return SchemaFit::make(*candidate->schema, table.fields, {}).has_value();
        });
        if (holdsLayer) {
            told.insert(file);
            task.diagnostics.info(
                Code::ProductUnused, file.filename().string(),
                {task.description->title, file.filename().string(), taken.source.file.filename().string()});
        }
    }
}

/// Takes the first candidate that can be read. The faults of the others are warnings, but for files that have another
/// schema of the same name pattern or another geometry.
void run(Task& task, ReadingScope const& scope) {
    std::vector<Error> faults;
    for (auto const& candidate : task.candidates) {
        Diagnostics said;
        auto layer = readLayer(candidate.source, *task.description, *candidate.schema, scope, said);
        if (layer) {
            task.layer = std::move(*layer);
            std::erase_if(faults, [](Error const& fault) { return fault.code == Code::FieldMissing; });
            task.diagnostics.append(said);
            tellUnused(task, candidate);
            break;
        }
        if (candidate.recognisedBy == Recognition::FileName || layer.error().code != Code::LayerEmpty) {
            faults.push_back(layer.error());
        }
    }
    for (auto const& fault : faults) {
        task.diagnostics.warn(fault.code, fault.subject, fault.arguments);
    }
    if (!faults.empty()) {
        task.error = faults.front();
    }
}

/// On two threads, the longest first; the order of results is that of the tasks.
void runAll(std::vector<Task>& tasks, ReadingScope const& scope) {
    std::vector<Task*> queue;
    queue.reserve(tasks.size());
    for (auto& task : tasks) {
        queue.push_back(&task);
    }
    std::stable_sort(queue.begin(), queue.end(), [](Task const* a, Task const* b) { return a->cost > b->cost; });
    std::atomic<std::size_t> next = 0;
    auto const work = [&] {
        for (std::size_t i = next++; i < queue.size(); i = next++) {
            run(*queue[i], scope);
        }
    };
    auto helper = std::async(std::launch::async, work);
    work();
    helper.get();
}

/// Tells the files of which no table is known, by the fields of their first.
void tellUnknown(DeliveryFolder const& folder, std::set<Path> told, std::vector<LayerDescription> const& catalogue,
                 Diagnostics& diagnostics) {
    for (auto const& [source, fields] : folder.unnamed) {
        if (!told.insert(source.file).second) {
            continue;
        }
        std::vector<std::string> arguments{join(fields, ", ")};
        if (auto const near = nearestSchema(catalogue, fields)) {
            arguments.insert(arguments.end(), {near->schema, near->missing, near->nearestField});
        }
        diagnostics.info(Code::SchemaUnknown, source.file.filename().string(), arguments);
    }
}

Result<std::vector<Task>> planTasks(std::vector<DeliveryFolder> const& folders,
                                    std::vector<LayerDescription> const& catalogue, std::vector<Path> const& others,
                                    Diagnostics& diagnostics) {
    std::vector<Task> tasks;
    std::set<Path> used(others.begin(), others.end());
    for (auto const& description : catalogue) {
        Task task{&description, candidatesOf(description, folders), 0, {}, {}, {}};
        std::error_code error;
        if (!task.candidates.empty()) {
            auto const size = std::filesystem::file_size(task.candidates.front().source.file, error);
            task.cost = error ? 0 : size;
        }
        for (auto const& candidate : task.candidates) {
            used.insert(candidate.source.file);
        }
        tasks.push_back(std::move(task));
    }
    for (auto const& folder : folders) {
        bool const usable = std::any_of(used.begin(), used.end(), [&](Path const& file) {
            auto const within = file.lexically_relative(folder.path);
            return !within.empty() && *within.begin() != "..";
        });
        if (!usable) {
            return failure(Code::NoLayerFound, folder.path.string(), {folder.path.string()});
        }
        tellUnknown(folder, used, catalogue, diagnostics);
    }
    return tasks;
}

} // namespace

FeatureLayer const* Background::find(std::string const& layer) const {
    auto const found =
        std::find_if(m_layers.begin(), m_layers.end(), [&](FeatureLayer const& one) { return one.id == layer; });
    return found == m_layers.end() ? nullptr : &*found;
}

bool Background::isSchematic() const {
    return std::any_of(m_layers.begin(), m_layers.end(), [](FeatureLayer const& layer) { return layer.schematic; });
}

void Background::add(FeatureLayer layer) {
    std::vector<Extent> extents;
    extents.reserve(layer.features.size());
    for (auto const& feature : layer.features) {
        extents.push_back(feature.extent);
    }
    layer.index = SpatialIndex(extents);
    m_layers.push_back(std::move(layer));
}

Result<Background> readBackground(std::vector<Path> const& folders, std::vector<LayerDescription> const& catalogue,
                                  ContractData const& contracts, Diagnostics& diagnostics, SourceOptions options,
                                  std::vector<Path> const& others) {
    std::vector<DeliveryFolder> listed;
    for (auto const& path : folders) {
        auto folder = listFolder(path, catalogue, options, diagnostics);
        if (!folder) {
            return tl::make_unexpected(folder.error());
        }
        listed.push_back(std::move(*folder));
    }
    auto tasks = planTasks(listed, catalogue, others, diagnostics);
    if (!tasks) {
        return tl::make_unexpected(tasks.error());
    }
    runAll(*tasks, scopeOf(contracts, options));
    std::vector<FeatureLayer> layers;
    for (auto& task : *tasks) {
        auto const& description = *task.description;
        if (task.layer) {
            layers.push_back(std::move(*task.layer));
        } else if (description.required) {
            auto const pattern =
                description.schemas.empty() ? description.id : description.schemas.front().files.front();
            return tl::make_unexpected(task.error.value_or(Error{Code::FileMissing, description.title, {pattern}}));
        } else if (task.candidates.empty() && description.feeds != "epci") { // these are made from the communes
            diagnostics.info(Code::LayerAbsent, description.id, {description.title});
        }
        diagnostics.append(task.diagnostics);
    }
    generalise(layers);
    settleTerritories(layers, contracts, diagnostics);
    Background background;
    for (auto& layer : layers) {
        background.add(std::move(layer));
    }
    return background;
}

} // namespace cartocontrat
