// SPDX-License-Identifier: EUPL-1.2
#include "workshop/resource_paths.hpp"

#include "base/text.hpp"

#include <algorithm>

namespace cartocontrat {

namespace fs = std::filesystem;

fs::path ResourcePaths::templateSchema() const {
    return root / "styles" / "schemas" / "template.schema.json";
}

fs::path ResourcePaths::departementSchema() const {
    return root / "styles" / "schemas" / "departement.schema.json";
}

fs::path ResourcePaths::styleSchema() const {
    return root / "styles" / "schemas" / "style.schema.json";
}

fs::path ResourcePaths::auditSchema() const {
    return root / "styles" / "schemas" / "audit.schema.json";
}

fs::path ResourcePaths::mappingSchema() const {
    return root / "docs" / "schemas" / "mapping.schema.json";
}

fs::path ResourcePaths::documentSchema() const {
    return root / "docs" / "schemas" / "document.schema.json";
}

namespace {

bool holdsResources(fs::path const& folder) {
    std::error_code ignored; // a folder that cannot be looked at holds nothing
    return fs::is_directory(folder / "data" / "contrats", ignored) && fs::is_directory(folder / "layers", ignored) &&
           fs::is_directory(folder / "styles", ignored);
}

} // namespace

Result<ResourcePaths> findResources(fs::path const& executable, fs::path const& override) {
    fs::path const folder = executable.parent_path();
    std::vector<fs::path> candidates{override};
    if (override.empty()) {
        candidates = {(folder.parent_path() / "share" / "cartocontrat"), folder / "share" / "cartocontrat"};
    }
    auto const found = std::find_if(candidates.begin(), candidates.end(), holdsResources);
    if (found == candidates.end()) {
        std::vector<std::string> names;
        for (fs::path const& candidate : candidates) {
            names.push_back(candidate.string());
        }
        return failure(Code::ResourcesMissing, {}, {join(names, ", ")});
    }
    return ResourcePaths{*found};
}

} // namespace cartocontrat
