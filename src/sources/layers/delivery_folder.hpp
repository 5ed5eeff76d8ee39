// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/layers/layer_reader.hpp"

namespace cartocontrat {

/// A table whose file has a name that no schema knows.
struct UnnamedTable {
    LayerSource source;
    std::vector<std::string> fields;
};

/// A data folder and the folders within: IGN delivers each product in several; or one file.
struct DeliveryFolder {
    std::filesystem::path path;
    std::vector<std::filesystem::path> files; ///< vector files, sorted
    std::vector<UnnamedTable> unnamed;        ///< in the order of files
};

/// Folders that are files by their name, files that name others and unnamed files that are damaged are warnings.
/// A remote path, when they are allowed, is a folder of that one file. Errors: SourceRefused, FolderMissing.
[[nodiscard]] Result<DeliveryFolder> listFolder(std::filesystem::path const& path,
                                                std::vector<LayerDescription> const& catalogue, SourceOptions options,
                                                Diagnostics& diagnostics);

/// A table that may hold a layer.
struct Candidate {
    LayerSource source;
    LayerSchema const* schema; ///< of the catalogue
    Recognition recognisedBy;
    std::size_t folder; ///< place among the folders
};

/// The candidates for a layer in the order to try: folder by folder, within one by name in the order of the schemas,
/// then by fields.
[[nodiscard]] std::vector<Candidate> candidatesOf(LayerDescription const& layer,
                                                  std::vector<DeliveryFolder> const& folders);

} // namespace cartocontrat
