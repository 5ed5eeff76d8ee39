// SPDX-License-Identifier: EUPL-1.2
#include "cli/map_data.hpp"

#include "cli/name_choice.hpp"

#include <algorithm>

namespace cartocontrat {

namespace fs = std::filesystem;

Result<std::vector<std::string>> templateIds(ResourcePaths const& resources) {
    std::error_code status;
    std::vector<std::string> ids;
    for (fs::directory_entry const& entry : fs::directory_iterator(resources.templates(), status)) {
        if (entry.path().extension() == ".json") {
            ids.push_back(entry.path().stem().string());
        }
    }
    if (status) {
        return failure(Code::FolderMissing, {}, {resources.templates().string()});
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<PageDesign> readDesign(std::string const& asked, ResourcePaths const& resources) {
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
    auto style = Style::read(resources.style(pageTemplate->style), resources.styleSchema());
    if (!style) {
        return tl::make_unexpected(style.error());
    }
    return PageDesign{std::move(*pageTemplate), std::move(*style)};
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
