// SPDX-License-Identifier: EUPL-1.2
#include "workshop/map_data.hpp"

#include "render/logo_file.hpp"
#include "sources/cache/cached_background.hpp"
#include "sources/departement_reader.hpp"
#include "workshop/name_choice.hpp"

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
    PageDesign design{std::move(*pageTemplate), std::move(*look), {}};
    design.imprint.mention = design.pageTemplate.mention;
    if (!design.pageTemplate.logo.empty()) {
        auto logo = readLogo(design.pageTemplate.logo);
        if (!logo) {
            return tl::make_unexpected(logo.error());
        }
        design.imprint.logo = std::make_shared<Logo const>(std::move(*logo));
    }
    return design;
}

Result<ContractReading> withDepartement(Result<ContractReading> reading, ResourcePaths const& resources) {
    if (!reading) {
        return reading;
    }
    auto departement = readDepartement(resources.departement(), resources.departementSchema());
    if (!departement) {
        return tl::make_unexpected(departement.error());
    }
    reading->data.departement = std::move(*departement);
    return reading;
}

Result<ContractReading> readFacts(fs::path const& contracts, ResourcePaths const& resources, Diagnostics& diagnostics) {
    return withDepartement(readContracts(contracts, diagnostics), resources);
}

std::vector<fs::path> dataFolders(std::vector<fs::path> const& asked, ResourcePaths const& resources) {
    return asked.empty() ? std::vector<fs::path>{resources.defaultBackground()} : asked;
}

std::vector<TableReport> CompletedFacts::tables() const {
    auto reports = contracts.tables;
    for (auto const& list : lists) {
        reports.push_back(list.table);
    }
    return reports;
}

std::vector<fs::path> CompletedFacts::files() const {
    std::vector<fs::path> found;
    for (auto const& list : lists) {
        found.push_back(list.file);
        found.insert(found.end(), list.otherForms.begin(), list.otherForms.end());
    }
    return found;
}

Result<std::vector<ListDescription>> readLists(ResourcePaths const& resources) {
    std::error_code ignored; // resources of one's own may describe no lists
    return fs::is_directory(resources.lists(), ignored) ? readListCatalogue(resources.lists())
                                                        : std::vector<ListDescription>();
}

Result<CompletedFacts> readFacts(fs::path const& contracts, std::vector<fs::path> const& folders,
                                 ResourcePaths const& resources, Diagnostics& diagnostics) {
    auto const catalogue = readLists(resources);
    if (!catalogue) {
        return tl::make_unexpected(catalogue.error());
    }
    auto reading = readFacts(contracts, resources, diagnostics);
    if (!reading) {
        return tl::make_unexpected(reading.error());
    }
    auto lists = readOfficeLists(folders, *catalogue, *reading, diagnostics);
    return CompletedFacts{std::move(*reading), std::move(lists)};
}

Result<Background> readLayers(std::vector<fs::path> const& folders, LayerAccess const& access,
                              ResourcePaths const& resources, ContractData const& contracts, Diagnostics& diagnostics,
                              std::vector<fs::path> const& lists) {
    return readCachedBackground(
        {folders, resources.layers(), access.cache.value_or(resources.cache), access.sources, lists}, contracts,
        diagnostics);
}

} // namespace cartocontrat
