// SPDX-License-Identifier: EUPL-1.2
#include "gui/commands/commands.hpp"
#include "gui/commands/part_command.hpp"
#include "workshop/import/import_changes.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace cartocontrat {

namespace {

QString translated(char const* text) {
    return QCoreApplication::translate("Edits", text);
}

Run runOf(std::string const& subject, MovedBy by) {
    return by == MovedBy::Keys ? Run{subject} : Run{};
}

template <class Change>
Change changeOf(std::map<std::string, Change> const& changes, std::string const& id) {
    auto const found = changes.find(id);
    return found == changes.end() ? Change{} : found->second;
}

/// In the place of those of the same id.
template <class Thing>
void putAll(std::vector<Thing>& things, std::vector<Thing> const& imported) {
    std::map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < things.size(); ++i) {
        known[things[i].id] = i;
    }
    for (auto const& one : imported) {
        auto const [place, isNew] = known.try_emplace(one.id, things.size());
        if (isNew) {
            things.push_back(one);
        } else {
            things[place->second] = one;
        }
    }
}

/// Leaves the change of what is no part of the project itself: of its operation.
void keepOperation(std::map<std::string, ProjectChange>& changes, std::string const& id, std::optional<Euros> cost) {
    auto const former = changeOf(changes, id);
    ProjectChange kept;
    kept.start = former.start;
    kept.end = former.end;
    kept.totalCost = cost ? cost : former.totalCost;
    changes.erase(id);
    if (!kept.isEmpty()) {
        changes.emplace(id, std::move(kept));
    }
}

} // namespace

CommandPtr placeProject(DocumentEditor& editor, std::string const& project, HandPlacement placement) {
    auto change = changeOf(editor.document().projects, project);
    change.placement = std::move(placement);
    return std::make_unique<PartCommand>(
        editor, stepText(editor, translated(QT_TRANSLATE_NOOP("Edits", "placer le projet")), project),
        ProjectPart{project, std::move(change)});
}

CommandPtr moveProject(DocumentEditor& editor, std::string const& project, Point to, MovedBy by) {
    auto change = changeOf(editor.document().projects, project);
    change.placement = to;
    return std::make_unique<PartCommand>(
        editor, stepText(editor, translated(QT_TRANSLATE_NOOP("Edits", "déplacer le point du projet")), project),
        ProjectPart{project, std::move(change)}, runOf(project, by));
}

CommandPtr movePlace(DocumentEditor& editor, std::string const& place, Point to, std::string const& insee, MovedBy by) {
    auto change = changeOf(editor.document().places, place);
    change.position = to;
    if (!insee.empty()) {
        change.insee = insee;
    }
    return std::make_unique<PartCommand>(
        editor, stepText(editor, translated(QT_TRANSLATE_NOOP("Edits", "déplacer le lieu")), place),
        PlacePart{place, std::move(change)}, runOf(place, by));
}

CommandPtr editProject(DocumentEditor& editor, std::string const& project, ProjectChange change) {
    return std::make_unique<PartCommand>(
        editor, stepText(editor, translated(QT_TRANSLATE_NOOP("Edits", "modifier le projet")), project),
        ProjectPart{project, std::move(change)});
}

CommandPtr editPlace(DocumentEditor& editor, std::string const& place, PlaceChange change) {
    return std::make_unique<PartCommand>(
        editor, stepText(editor, translated(QT_TRANSLATE_NOOP("Edits", "modifier le lieu")), place),
        PlacePart{place, std::move(change)});
}

CommandPtr importThings(DocumentEditor& editor, ImportedThings const& things) {
    auto part = std::get<ImportPart>(present(editor.document(), ImportPart{}));
    putAll(part.added, things.projects);
    putAll(part.addedPlaces, things.places);
    for (auto const& project : things.projects) {
        part.removed.erase(project.id);
        auto const cost = things.costs.find(project.id);
        keepOperation(part.projects, project.id,
                      cost == things.costs.end() ? std::nullopt : std::optional(cost->second));
    }
    for (auto const& place : things.places) {
        part.places.erase(place.id);
    }
    part.removed.insert(things.removed.begin(), things.removed.end());
    for (auto const& id : things.removed) {
        part.projects.erase(id); // of what is no more
    }
    std::erase_if(part.added, [&](Project const& project) { return things.removed.contains(project.id); });
    return std::make_unique<PartCommand>(editor,
                                         things.places.empty()
                                             ? translated(QT_TRANSLATE_NOOP("Edits", "importer des projets"))
                                             : translated(QT_TRANSLATE_NOOP("Edits", "importer des lieux")),
                                         std::move(part));
}

} // namespace cartocontrat
