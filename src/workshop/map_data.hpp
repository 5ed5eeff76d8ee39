// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/page_template.hpp"
#include "map/style.hpp"
#include "scene/page/imprint.hpp"
#include "sources/contracts/contract_reader.hpp"
#include "sources/layers/background.hpp"
#include "sources/layers/source_options.hpp"
#include "sources/lists/office_lists.hpp"
#include "workshop/resource_paths.hpp"

#include <optional>

namespace cartocontrat {

/// Folder of the cache; none: the user's own, empty: no cache.
using CacheChoice = std::optional<std::filesystem::path>;

/// How layers are read.
struct LayerAccess {
    CacheChoice cache;
    SourceOptions sources;
};

/// A template, the style it names, and what the office prints of itself.
struct PageDesign {
    PageTemplate pageTemplate;
    Style style;
    Imprint imprint = {};
};

/// Ids of the templates that the program has, sorted.
[[nodiscard]] Result<std::vector<std::string>> templateIds(ResourcePaths const& resources);

/// Ids of the styles that ship, sorted.
[[nodiscard]] Result<std::vector<std::string>> styleIds(ResourcePaths const& resources);

/// A style that ships, or one in a file whose name ends in ".json". Errors: StyleUnknown with a near miss, and those
/// of reading.
[[nodiscard]] Result<Style> readStyle(std::string const& asked, ResourcePaths const& resources);

/// `style` empty: the template's own. Errors: TemplateUnknown and StyleUnknown with a near miss, and those of reading.
[[nodiscard]] Result<PageDesign> readDesign(std::string const& asked, std::string const& style,
                                            ResourcePaths const& resources);

/// What was read of the contracts, with the département they are of.
[[nodiscard]] Result<ContractReading> withDepartement(Result<ContractReading> reading, ResourcePaths const& resources);

/// The facts of the contracts and the département they are of. `contracts`: the folder of their tables.
[[nodiscard]] Result<ContractReading> readFacts(std::filesystem::path const& contracts, ResourcePaths const& resources,
                                                Diagnostics& diagnostics);

/// The folders to read: those asked for, else the schematic background.
[[nodiscard]] std::vector<std::filesystem::path> dataFolders(std::vector<std::filesystem::path> const& asked,
                                                             ResourcePaths const& resources);

/// The descriptions of lists that the program has.
[[nodiscard]] Result<std::vector<ListDescription>> readLists(ResourcePaths const& resources);

/// The facts, and the lists that completed them.
struct CompletedFacts {
    ContractReading contracts;
    std::vector<ListReading> lists;

    /// Of the contracts, then of the lists.
    [[nodiscard]] std::vector<TableReport> tables() const;
    /// Those of the lists, in all their forms.
    [[nodiscard]] std::vector<std::filesystem::path> files() const;
};

/// The same, completed by the lists in the data folders. Errors: those of reading.
[[nodiscard]] Result<CompletedFacts> readFacts(std::filesystem::path const& contracts,
                                               std::vector<std::filesystem::path> const& folders,
                                               ResourcePaths const& resources, Diagnostics& diagnostics);

/// The layers of `folders`, by the descriptions the program has, from the cache when it has them. `lists`: files there
/// that are no layers. Errors: FolderMissing and those of reading.
[[nodiscard]] Result<Background> readLayers(std::vector<std::filesystem::path> const& folders,
                                            LayerAccess const& access, ResourcePaths const& resources,
                                            ContractData const& contracts, Diagnostics& diagnostics,
                                            std::vector<std::filesystem::path> const& lists = {});

} // namespace cartocontrat
