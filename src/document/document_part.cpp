// SPDX-License-Identifier: EUPL-1.2
#include "document/document_part.hpp"

#include "base/overloaded.hpp"

namespace cartocontrat {

namespace {

template <class Value>
Value valueAt(std::map<std::string, Value> const& values, std::string const& key) {
    auto const found = values.find(key);
    return found == values.end() ? Value{} : found->second;
}

/// What says nothing leaves no trace, so that a document undone equals the one before.
template <class Value>
void putAt(std::map<std::string, Value>& values, std::string const& key, Value value) {
    if (value == Value{}) {
        values.erase(key);
    } else {
        values[key] = std::move(value);
    }
}

} // namespace

DocumentPart present(MapDocument const& document, DocumentPart const& part) {
    return std::visit(Overloaded{[&](PagePart const& page) -> DocumentPart {
                                     return PagePart{page.slug, document.edits(page.slug)};
                                 },
                                 [&](ProjectPart const& project) -> DocumentPart {
                                     return ProjectPart{project.id, valueAt(document.projects, project.id)};
                                 },
                                 [&](PlacePart const& place) -> DocumentPart {
                                     return PlacePart{place.id, valueAt(document.places, place.id)};
                                 },
                                 [&](ImportPart const&) -> DocumentPart {
                                     return ImportPart{document.added, document.addedPlaces, document.removed,
                                                       document.projects, document.places};
                                 }},
                      part);
}

void put(MapDocument& document, DocumentPart part) {
    std::visit(
        Overloaded{[&](PagePart& page) {
                       std::erase_if(page.edits.callouts,
                                     [](auto const& entry) { return entry.second == CalloutEdit{}; });
                       putAt(document.pages, page.slug, std::move(page.edits));
                   },
                   [&](ProjectPart& project) { putAt(document.projects, project.id, std::move(project.change)); },
                   [&](PlacePart& place) { putAt(document.places, place.id, std::move(place.change)); },
                   [&](ImportPart& import) {
                       document.added = std::move(import.added);
                       document.addedPlaces = std::move(import.addedPlaces);
                       document.removed = std::move(import.removed);
                       document.projects = std::move(import.projects);
                       document.places = std::move(import.places);
                   }},
        part);
}

} // namespace cartocontrat
