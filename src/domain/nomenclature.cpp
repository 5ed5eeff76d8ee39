// SPDX-License-Identifier: EUPL-1.2
#include "domain/nomenclature.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

bool hasTag(Project const& project, std::string const& scheme, std::string const& code) {
    return std::any_of(project.tags.begin(), project.tags.end(),
                       [&](Tag const& tag) { return tag.scheme == scheme && tag.code == code; });
}

} // namespace

NomenclatureEntry const* findEntry(std::span<NomenclatureEntry const> entries, std::string const& scheme,
                                   std::string const& code) {
    auto const found = std::find_if(entries.begin(), entries.end(), [&](NomenclatureEntry const& entry) {
        return entry.scheme == scheme && entry.code == code;
    });
    return found == entries.end() ? nullptr : &*found;
}

void addTag(Project& project, Tag const& tag, std::span<NomenclatureEntry const> entries) {
    for (auto code = tag.code; !code.empty() && !hasTag(project, tag.scheme, code);) {
        project.tags.push_back({tag.scheme, code, tag.basis});
        auto const* const entry = findEntry(entries, tag.scheme, code);
        code = entry == nullptr ? std::string() : entry->parent;
    }
}

void tagWithTheme(Project& project, std::span<NomenclatureEntry const> entries) {
    for (auto const& entry : entries) {
        if (entry.scheme == themeScheme && entry.label == project.theme) {
            addTag(project, {entry.scheme, entry.code, project.themeBasis}, entries);
        }
    }
}

Tag const* mainTag(Project const& project, std::string const& scheme) {
    auto const found =
        std::find_if(project.tags.begin(), project.tags.end(), [&](Tag const& tag) { return tag.scheme == scheme; });
    return found == project.tags.end() ? nullptr : &*found;
}

} // namespace cartocontrat
