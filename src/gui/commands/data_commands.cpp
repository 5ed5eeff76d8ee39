// SPDX-License-Identifier: EUPL-1.2
#include "gui/commands/commands.hpp"
#include "gui/commands/part_command.hpp"

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

} // namespace

CommandPtr placeProject(DocumentEditor& editor, std::string const& project, HandPlacement placement) {
    auto change = changeOf(editor.document().projects, project);
    change.placement = std::move(placement);
    return std::make_unique<PartCommand>(editor, translated(QT_TRANSLATE_NOOP("Edits", "placer le projet")),
                                         ProjectPart{project, std::move(change)});
}

CommandPtr moveProject(DocumentEditor& editor, std::string const& project, Point to, MovedBy by) {
    auto change = changeOf(editor.document().projects, project);
    change.placement = to;
    return std::make_unique<PartCommand>(editor, translated(QT_TRANSLATE_NOOP("Edits", "déplacer le point du projet")),
                                         ProjectPart{project, std::move(change)}, runOf(project, by));
}

CommandPtr movePlace(DocumentEditor& editor, std::string const& place, Point to, MovedBy by) {
    auto change = changeOf(editor.document().places, place);
    change.position = to;
    return std::make_unique<PartCommand>(editor, translated(QT_TRANSLATE_NOOP("Edits", "déplacer le lieu")),
                                         PlacePart{place, std::move(change)}, runOf(place, by));
}

CommandPtr editProject(DocumentEditor& editor, std::string const& project, ProjectChange change) {
    return std::make_unique<PartCommand>(editor, translated(QT_TRANSLATE_NOOP("Edits", "modifier le projet")),
                                         ProjectPart{project, std::move(change)});
}

CommandPtr editPlace(DocumentEditor& editor, std::string const& place, PlaceChange change) {
    return std::make_unique<PartCommand>(editor, translated(QT_TRANSLATE_NOOP("Edits", "modifier le lieu")),
                                         PlacePart{place, std::move(change)});
}

CommandPtr importProjects(DocumentEditor& editor, std::vector<Project> const& imported,
                          std::set<std::string> const& removed) {
    ImportPart part{editor.document().added, editor.document().removed};
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < part.added.size(); ++i) {
        places[part.added[i].id] = i;
    }
    for (auto const& project : imported) {
        auto const [place, isNew] = places.try_emplace(project.id, part.added.size());
        if (isNew) {
            part.added.push_back(project);
        } else {
            part.added[place->second] = project;
        }
        part.removed.erase(project.id);
    }
    part.removed.insert(removed.begin(), removed.end());
    std::erase_if(part.added, [&](Project const& project) { return removed.contains(project.id); });
    return std::make_unique<PartCommand>(editor, translated(QT_TRANSLATE_NOOP("Edits", "importer des projets")),
                                         std::move(part));
}

} // namespace cartocontrat
