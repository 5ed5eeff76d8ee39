// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/resource_paths.hpp"
#include "map/page_template.hpp"
#include "map/style.hpp"
#include "sources/contracts/contract_reader.hpp"
#include "sources/layers/background.hpp"

namespace cartocontrat {

/// A template and the style it names.
struct PageDesign {
    PageTemplate pageTemplate;
    Style style;
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

/// The facts of the contracts and the département they are of.
[[nodiscard]] Result<ContractReading> readFacts(ResourcePaths const& resources, Diagnostics& diagnostics);

/// The folders to read: those asked for, else the schematic background.
[[nodiscard]] std::vector<std::filesystem::path> dataFolders(std::vector<std::filesystem::path> const& asked,
                                                             ResourcePaths const& resources);

/// The layers of `folders`, by the descriptions the program has. Errors: FolderMissing and those of reading.
[[nodiscard]] Result<Background> readLayers(std::vector<std::filesystem::path> const& folders,
                                            ResourcePaths const& resources, ContractData const& contracts,
                                            Diagnostics& diagnostics);

} // namespace cartocontrat
