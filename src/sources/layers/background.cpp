// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/background.hpp"

#include "base/text.hpp"
#include "sources/layers/layer_reader.hpp"
#include "sources/layers/territory_layers.hpp"
#include "sources/layers/vector_file.hpp"

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <system_error>

namespace cartocontrat {

namespace {

using Path = std::filesystem::path;

/// A data folder: its vector files by name, and the fields of those whose name no schema knows.
struct Folder {
    Path path;
    std::vector<Path> files;
    std::vector<std::pair<Path, std::vector<std::string>>> unnamed;
};

/// A file that may hold a layer.
struct Candidate {
    Path file;
    LayerSchema const* schema;
    Recognition recognisedBy;
};

bool namesFile(std::vector<LayerDescription> const& catalogue, std::string const& name) {
    for (auto const& layer : catalogue) {
        for (auto const& schema : layer.schemas) {
            if (matchesPattern(name, schema.file)) {
                return true;
            }
        }
    }
    return false;
}

Result<Folder> listFolder(Path const& path, std::vector<LayerDescription> const& catalogue) {
    Folder folder{path, {}, {}};
    std::error_code error;
    for (auto const& entry : std::filesystem::directory_iterator(path, error)) {
        if (entry.is_regular_file(error) && isVectorFile(entry.path())) {
            folder.files.push_back(entry.path());
        }
    }
    if (error) {
        return failure(Code::FolderMissing, path.string(), {path.string()});
    }
    std::sort(folder.files.begin(), folder.files.end());
    for (auto const& file : folder.files) {
        bool const isTable = file.extension() == ".csv" || file.extension() == ".json";
        if (!isTable && !namesFile(catalogue, file.filename().string())) {
            folder.unnamed.emplace_back(file, peekFields(file));
        }
    }
    return folder;
}

/// Whether a file has all fields that the schema reads for identity and class, and at least one.
bool hasFields(std::vector<std::string> const& fields, LayerSchema const& schema) {
    std::set<std::string> folded;
    for (auto const& field : fields) {
        folded.insert(upperCase(field));
    }
    std::size_t wanted = 0;
    for (auto const* const field : {&schema.idField, &schema.nameField, &schema.kindField}) {
        if (!field->empty()) {
            ++wanted;
            if (!folded.contains(upperCase(*field))) {
                return false;
            }
        }
    }
    return wanted > 0;
}

/// The files of a layer in the order to try: folder by folder, within one by name, then by fields.
std::vector<Candidate> candidatesOf(LayerDescription const& layer, std::vector<Folder> const& folders) {
    std::vector<Candidate> candidates;
    for (auto const& folder : folders) {
        for (auto const& schema : layer.schemas) {
            for (auto const& file : folder.files) {
                if (matchesPattern(file.filename().string(), schema.file)) {
                    candidates.push_back({file, &schema, Recognition::FileName});
                }
            }
        }
        for (auto const& schema : layer.schemas) {
            for (auto const& [file, fields] : folder.unnamed) {
                if (schema.recognition == Recognition::FileNameOrFields && hasFields(fields, schema)) {
                    candidates.push_back({file, &schema, Recognition::FileNameOrFields});
                }
            }
        }
    }
    return candidates;
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

/// Takes the first candidate that can be read. The faults of the others are warnings, but for files that have another
/// schema of the same name pattern or another geometry.
void run(Task& task) {
    std::vector<Error> faults;
    for (auto const& candidate : task.candidates) {
        Diagnostics said;
        auto layer = readLayer(candidate.file, *task.description, *candidate.schema, said);
        if (layer) {
            task.layer = std::move(*layer);
            std::erase_if(faults, [](Error const& fault) { return fault.code == Code::FieldMissing; });
            task.diagnostics.append(said);
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
void runAll(std::vector<Task>& tasks) {
    std::vector<Task*> queue;
    queue.reserve(tasks.size());
    for (auto& task : tasks) {
        queue.push_back(&task);
    }
    std::stable_sort(queue.begin(), queue.end(), [](Task const* a, Task const* b) { return a->cost > b->cost; });
    std::atomic<std::size_t> next = 0;
    auto const work = [&] {
        for (std::size_t i = next++; i < queue.size(); i = next++) {
            run(*queue[i]);
        }
    };
    auto helper = std::async(std::launch::async, work);
    work();
    helper.get();
}

Result<std::vector<Task>> planTasks(std::vector<Folder> const& folders, std::vector<LayerDescription> const& catalogue,
                                    Diagnostics& diagnostics) {
    std::vector<Task> tasks;
    std::set<Path> used;
    for (auto const& description : catalogue) {
        Task task{&description, candidatesOf(description, folders), 0, {}, {}, {}};
        std::error_code error;
        if (!task.candidates.empty()) {
            auto const size = std::filesystem::file_size(task.candidates.front().file, error);
            task.cost = error ? 0 : size;
        }
        for (auto const& candidate : task.candidates) {
            used.insert(candidate.file);
        }
        tasks.push_back(std::move(task));
    }
    for (auto const& folder : folders) {
        bool const usable = std::any_of(folder.files.begin(), folder.files.end(),
                                        [&](Path const& file) { return used.contains(file); });
        if (!usable) {
            return failure(Code::NoLayerFound, folder.path.string(), {folder.path.string()});
        }
        for (auto const& [file, fields] : folder.unnamed) {
            if (!used.contains(file)) {
                diagnostics.info(Code::SchemaUnknown, file.filename().string(), {join(fields, ", ")});
            }
        }
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
                                  ContractData const& contracts, Diagnostics& diagnostics) {
    std::vector<Folder> listed;
    for (auto const& path : folders) {
        auto folder = listFolder(path, catalogue);
        if (!folder) {
            return tl::make_unexpected(folder.error());
        }
        listed.push_back(std::move(*folder));
    }
    auto tasks = planTasks(listed, catalogue, diagnostics);
    if (!tasks) {
        return tl::make_unexpected(tasks.error());
    }
    runAll(*tasks);
    std::vector<FeatureLayer> layers;
    for (auto& task : *tasks) {
        auto const& description = *task.description;
        if (task.layer) {
            layers.push_back(std::move(*task.layer));
        } else if (description.required) {
            auto const pattern = description.schemas.empty() ? description.id : description.schemas.front().file;
            return tl::make_unexpected(task.error.value_or(Error{Code::FileMissing, description.title, {pattern}}));
        } else if (task.candidates.empty()) {
            diagnostics.info(Code::LayerAbsent, description.id, {description.title});
        }
        diagnostics.append(task.diagnostics);
    }
    settleTerritories(layers, contracts, diagnostics);
    Background background;
    for (auto& layer : layers) {
        background.add(std::move(layer));
    }
    return background;
}

} // namespace cartocontrat
