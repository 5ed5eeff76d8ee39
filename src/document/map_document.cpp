// SPDX-License-Identifier: EUPL-1.2
#include "document/map_document.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// Changes each thing that has a change under its id, and tells the changes that found none.
template <class Thing, class Change>
void changeAll(std::vector<Thing>& things, std::map<std::string, Change> const& changes, Diagnostics& diagnostics) {
    std::set<std::string> found;
    for (auto& thing : things) {
        if (auto const change = changes.find(thing.id); change != changes.end()) {
            thing = changed(std::move(thing), change->second);
            found.insert(change->first);
        }
    }
    for (auto const& [id, change] : changes) {
        if (!found.contains(id)) {
            diagnostics.warn(Code::ChangeUnused, {}, {id});
        }
    }
}

} // namespace

PageEdits MapDocument::edits(std::string const& slug) const {
    auto const found = pages.find(slug);
    return found == pages.end() ? PageEdits{} : found->second;
}

ContractData applyChanges(ContractData data, MapDocument const& document, Diagnostics& diagnostics) {
    auto& projects = data.projects;
    for (auto const& project : document.added) {
        auto const same =
            std::find_if(projects.begin(), projects.end(), [&](Project const& one) { return one.id == project.id; });
        if (same != projects.end()) {
            *same = project;
        } else {
            projects.push_back(project);
        }
    }
    changeAll(projects, document.projects, diagnostics);
    changeAll(data.places, document.places, diagnostics);
    std::erase_if(projects, [&](Project const& project) { return document.removed.contains(project.id); });
    return data;
}

} // namespace cartocontrat
