// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/delivery_folder.hpp"

#include "sources/layers/file_checks.hpp"
#include "sources/layers/schema_fit.hpp"

#include <algorithm>
#include <system_error>

namespace cartocontrat {

namespace {

using Path = std::filesystem::path;

bool namesFile(std::vector<LayerDescription> const& catalogue, std::string const& name) {
    return std::any_of(catalogue.begin(), catalogue.end(), [&](LayerDescription const& layer) {
        return std::any_of(layer.schemas.begin(), layer.schemas.end(),
                           [&](LayerSchema const& schema) { return matchesAny(name, schema.files); });
    });
}

/// Adds an entry to the folder's files when it is one to read.
void take(std::filesystem::directory_entry const& entry, SourceOptions options, DeliveryFolder& folder,
          Diagnostics& diagnostics) {
    std::error_code error;
    auto const name = entry.path().filename().string();
    bool const namesOthers = endingOf(entry.path()) == ".vrt";
    if (namesOthers && options.remote == RemoteSources::Refused) {
        diagnostics.warn(Code::SourceRefused, name, {entry.path().string()});
    } else if (namesOthers || isVectorFile(entry.path())) {
        if (entry.is_directory(error)) {
            diagnostics.warn(Code::FolderNotFile, name, {entry.path().string()});
        } else {
            folder.files.push_back(entry.path());
        }
    }
}

Result<DeliveryFolder> findFiles(Path const& path, SourceOptions options, Diagnostics& diagnostics) {
    if (isRemote(path.string())) {
        if (options.remote == RemoteSources::Refused) {
            return failure(Code::SourceRefused, {}, {path.string()});
        }
        return DeliveryFolder{path, {path}, {}};
    }
    DeliveryFolder folder{path, {}, {}};
    std::error_code error;
    if (std::filesystem::is_regular_file(path, error)) {
        take(std::filesystem::directory_entry(path), options, folder, diagnostics);
        return folder;
    }
    error.clear(); // what is wrong with a path is told by the search
    constexpr int deepest = 8;
    std::filesystem::recursive_directory_iterator entry(path, error);
    for (; !error && entry != std::filesystem::recursive_directory_iterator(); entry.increment(error)) {
        bool const isHidden = entry->path().filename().string().starts_with('.');
        if (isHidden || entry.depth() >= deepest) {
            entry.disable_recursion_pending();
        }
        if (!isHidden) {
            take(*entry, options, folder, diagnostics);
        }
    }
    if (error) {
        return failure(Code::FolderMissing, path.string(), {path.string()});
    }
    std::sort(folder.files.begin(), folder.files.end());
    return folder;
}

} // namespace

Result<DeliveryFolder> listFolder(Path const& path, std::vector<LayerDescription> const& catalogue,
                                  SourceOptions options, Diagnostics& diagnostics) {
    auto folder = findFiles(path, options, diagnostics);
    if (!folder) {
        return folder;
    }
    for (auto const& file : folder->files) {
        bool const isTable = endingOf(file) == ".csv" || endingOf(file) == ".json";
        if (isTable || namesFile(catalogue, file.filename().string())) {
            continue;
        }
        if (auto const sound = checkFile(file); !sound && !isRemote(file.string())) {
            diagnostics.warn(sound.error().code, sound.error().subject, sound.error().arguments);
            continue;
        }
        for (auto& [table, fields] : peekTables(file, options)) {
            folder->unnamed.push_back({{file, table}, std::move(fields)});
        }
    }
    return folder;
}

std::vector<Candidate> candidatesOf(LayerDescription const& layer, std::vector<DeliveryFolder> const& folders) {
    std::vector<Candidate> candidates;
    for (std::size_t place = 0; place < folders.size(); ++place) {
        auto const& folder = folders[place];
        for (auto const& schema : layer.schemas) {
            for (auto const& file : folder.files) {
                if (matchesAny(file.filename().string(), schema.files)) {
                    candidates.push_back({{file, schema.table}, &schema, Recognition::FileName, place});
                }
            }
        }
        for (auto const& schema : layer.schemas) {
            for (auto const& [source, fields] : folder.unnamed) {
                if (schema.recognition == Recognition::FileNameOrFields && SchemaFit::make(schema, fields, {})) {
                    candidates.push_back({source, &schema, Recognition::FileNameOrFields, place});
                }
            }
        }
    }
    return candidates;
}

} // namespace cartocontrat
