// SPDX-License-Identifier: EUPL-1.2
#include "document/map_document.hpp"

#include "base/text.hpp"
#include "domain/nomenclature.hpp"
#include "sources/tables/french_values.hpp"

#include <algorithm>
#include <unordered_map>

namespace cartocontrat {

namespace {

/// Changes each thing that has a change under its id, which leaves `unused`.
template <class Thing, class Change>
void changeAll(std::vector<Thing>& things, std::map<std::string, Change> const& changes,
               std::set<std::string>& unused) {
    for (auto& thing : things) {
        if (auto const change = changes.find(thing.id); change != changes.end()) {
            thing = changed(std::move(thing), change->second);
            unused.erase(change->first);
        }
    }
}

/// An id that is there is replaced.
template <class Thing>
void addAll(std::vector<Thing>& things, std::vector<Thing> const& added) {
    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < things.size() && !added.empty(); ++i) {
        known.emplace(things[i].id, i);
    }
    for (auto const& one : added) {
        auto const [place, isNew] = known.try_emplace(one.id, things.size());
        if (isNew) {
            things.push_back(one);
        } else {
            things[place->second] = one;
        }
    }
}

/// The code of a theme that was changed follows its label; codes of other nomenclatures were chosen themselves.
void retag(std::vector<Project>& projects, std::map<std::string, ProjectChange> const& changes,
           std::vector<NomenclatureEntry> const& entries) {
    for (auto& project : projects) {
        auto const change = changes.find(project.id);
        if (change == changes.end()) {
            continue;
        }
        if (change->second.theme) {
            std::erase_if(project.tags, [](Tag const& tag) { return tag.scheme == themeScheme; });
            project.themeBasis = TagBasis::Inferred;
            tagWithTheme(project, entries);
        }
        for (auto const& [scheme, codes] : change->second.tags) {
            std::erase_if(project.tags, [&name = scheme](Tag const& tag) { return tag.scheme == name; });
            for (auto const& code : codes) {
                addTag(project, {scheme, code, TagBasis::Inferred}, entries);
            }
        }
    }
}

/// Dates and costs that were changed, of operations that no sheet told before too.
void changeOperations(std::vector<Operation>& operations, std::map<std::string, ProjectChange> const& changes) {
    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < operations.size() && !changes.empty(); ++i) {
        known.emplace(operations[i].project, i);
    }
    auto const operationOf = [&](std::string const& project) -> Operation& {
        auto const [place, isNew] = known.try_emplace(project, operations.size());
        if (isNew) {
            operations.emplace_back().project = project;
        }
        return operations[place->second];
    };
    for (auto const& [id, change] : changes) {
        for (auto const& text : operationTexts) {
            if (auto const& value = change.*text.changed) {
                operationOf(id).*text.kept = *value;
            }
        }
        if (change.totalCost) {
            operationOf(id).totalCost = change.totalCost;
        }
    }
}

/// A place that was moved is of the EPCI of its commune.
void followCommunes(ContractData& data, std::map<std::string, PlaceChange> const& changes) {
    for (auto& place : data.places) {
        if (auto const change = changes.find(place.id); change != changes.end() && change->second.insee) {
            place.epciSiren = data.epciOf(place.insee);
        }
    }
}

/// Warns of labels that print another amount than the one given by hand.
void compareAmounts(std::vector<Project> const& projects, std::map<std::string, ProjectChange> const& changes,
                    Diagnostics& diagnostics) {
    for (auto const& project : projects) {
        auto const change = changes.find(project.id);
        bool const isByHand = change != changes.end() && (change->second.amount || change->second.amountText);
        if (isByHand && project.amount && contradicts(project.amountText, *project.amount)) {
            diagnostics.warn(Code::AmountContradicted, project.id,
                             {typeset(project.amountText), toText(*project.amount)});
        }
    }
}

template <class Change>
std::set<std::string> idsOf(std::map<std::string, Change> const& changes) {
    std::set<std::string> ids;
    for (auto const& [id, change] : changes) {
        ids.insert(id);
    }
    return ids;
}

} // namespace

PageEdits MapDocument::edits(std::string const& slug) const {
    auto const found = pages.find(slug);
    return found == pages.end() ? PageEdits{} : found->second;
}

ContractData applyChanges(ContractData data, MapDocument const& document, Diagnostics& diagnostics) {
    auto& projects = data.projects;
    addAll(projects, document.added);
    addAll(data.places, document.addedPlaces);
    auto unused = idsOf(document.projects), unusedPlaces = idsOf(document.places);
    for (auto* const subjects : {&projects, &data.commitments, &data.qpvs}) {
        changeAll(*subjects, document.projects, unused);
        retag(*subjects, document.projects, data.nomenclatures);
    }
    changeOperations(data.operations, document.projects);
    compareAmounts(projects, document.projects, diagnostics);
    changeAll(data.places, document.places, unusedPlaces);
    followCommunes(data, document.places);
    unused.merge(unusedPlaces);
    for (auto const& id : unused) {
        diagnostics.warn(Code::ChangeUnused, {}, {id});
    }
    std::erase_if(projects, [&](Project const& project) { return document.removed.contains(project.id); });
    return data;
}

} // namespace cartocontrat
