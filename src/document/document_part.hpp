// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/map_document.hpp"

namespace cartocontrat {

/// The edits of the page of a territory.
struct PagePart {
    std::string slug;
    PageEdits edits;
    friend bool operator==(PagePart const&, PagePart const&) = default;
};

/// The change of a project; an empty one is none.
struct ProjectPart {
    std::string id;
    ProjectChange change;
    friend bool operator==(ProjectPart const&, ProjectPart const&) = default;
};

struct PlacePart {
    std::string id;
    PlaceChange change;
    friend bool operator==(PlacePart const&, PlacePart const&) = default;
};

/// What imports have added and removed, and the changes by hand, which an import takes the place of.
struct ImportPart {
    std::vector<Project> added;
    std::vector<Place> addedPlaces;
    std::set<std::string> removed;
    std::map<std::string, ProjectChange> projects;
    std::map<std::string, PlaceChange> places;
    friend bool operator==(ImportPart const&, ImportPart const&) = default;
};

/// A part of a document that one step of work changes: undoing puts back what it was.
using DocumentPart = std::variant<PagePart, ProjectPart, PlacePart, ImportPart>;

/// What the document has in the place of `part`.
[[nodiscard]] DocumentPart present(MapDocument const& document, DocumentPart const& part);
void put(MapDocument& document, DocumentPart part);

} // namespace cartocontrat
