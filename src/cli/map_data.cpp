// SPDX-License-Identifier: EUPL-1.2
#include "cli/map_data.hpp"

#include "cli/name_choice.hpp"
#include "sources/departement_reader.hpp"

#include <algorithm>

namespace cartocontrat {

namespace fs = std::filesystem;

namespace {

/// Names of the JSON files of a folder, sorted, without their ending.
Result<std::vector<std::string>> idsIn(fs::path const& folder) {
    std::error_code status;
    std::vector<std::string> ids;
    for (fs::directory_entry const& entry : fs::directory_iterator(folder, status)) {
        if (entry.path().extension() == ".json") {
            ids.push_back(entry.path().stem().string());
        }
    }
    if (status) {
        return failure(Code::FolderMissing, {}, {folder.string()});
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

Result<std::vector<std::string>> templateIds(ResourcePaths const& resources) {
    return idsIn(resources.templates());
}

Result<std::vector<std::string>> styleIds(ResourcePaths const& resources) {
    return idsIn(resources.styles());
}

Result<Style> readStyle(std::string const& asked, ResourcePaths const& resources) {
    if (fs::path(asked).extension() == ".json") {
        return Style::read(asked, resources.styleSchema());
    }
    auto const ids = styleIds(resources);
    if (!ids) {
        return tl::make_unexpected(ids.error());
    }
    auto const id = chooseName(asked, *ids, Code::StyleUnknown);
    if (!id) {
        return tl::make_unexpected(id.error());
    }
    return Style::read(resources.styles() / (*id + ".json"), resources.styleSchema());
}

Result<PageDesign> readDesign(std::string const& asked, std::string const& style, ResourcePaths const& resources) {
    auto const ids = templateIds(resources);
    if (!ids) {
        return tl::make_unexpected(ids.error());
    }
    auto const id = chooseName(asked, *ids, Code::TemplateUnknown);
    if (!id) {
        return tl::make_unexpected(id.error());
    }
    auto pageTemplate = readPageTemplate(resources.templates() / (*id + ".json"), resources.templateSchema());
    if (!pageTemplate) {
        return tl::make_unexpected(pageTemplate.error());
    }
    auto look = readStyle(style.empty() ? pageTemplate->style : style, resources);
    if (!look) {
        return tl::make_unexpected(look.error());
    }
    return PageDesign{std::move(*pageTemplate), std::move(*look)};
}

Result<ContractReading> readFacts(ResourcePaths const& resources, Diagnostics& diagnostics) {
    auto contracts = readContracts(resources.contracts(), diagnostics);
    if (!contracts) {
        return contracts;
    }
    auto departement = readDepartement(resources.departement(), resources.departementSchema());
    if (!departement) {
        return tl::make_unexpected(departement.error());
    }
    contracts->data.departement = std::move(*departement);
    return contracts;
}

std::vector<fs::path> dataFolders(std::vector<fs::path> const& asked, ResourcePaths const& resources) {
    return asked.empty() ? std::vector<fs::path>{resources.defaultBackground()} : asked;
}

Result<Background> readLayers(std::vector<fs::path> const& folders, ResourcePaths const& resources,
                              ContractData const& contracts, Diagnostics& diagnostics) {
    auto const catalogue = readLayerCatalogue(resources.layers());
    if (!catalogue) {
        return tl::make_unexpected(catalogue.error());
    }
    return readBackground(folders, *catalogue, contracts, diagnostics);
}

} // namespace cartocontrat
