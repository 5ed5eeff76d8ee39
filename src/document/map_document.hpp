// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "document/project_change.hpp"
#include "domain/contract_data.hpp"
#include "domain/project_filter.hpp"
#include "scene/page_edits.hpp"

#include <filesystem>

namespace cartocontrat {

/// The territory shown, by what the data call it.
struct TerritoryName {
    TerritoryKind kind = TerritoryKind::Epci;
    std::string id; ///< as Territory::id; empty: the first of the series
    friend bool operator==(TerritoryName const&, TerritoryName const&) = default;
};

enum class ViewKind { Page, Map };

/// What the middle of the window showed last.
struct DocumentView {
    ViewKind kind = ViewKind::Page;
    std::optional<Extent> extent; ///< of the map, on the ground; none: the whole territory
    friend bool operator==(DocumentView const&, DocumentView const&) = default;
};

/// All that a user keeps of his work: what is shown, and what was changed by hand. The data themselves stay where they
/// are. A value: undoing is putting an earlier one back.
struct MapDocument {
    std::vector<std::filesystem::path> data; ///< folders, or one "PG:..."; empty: the background that ships
    std::string pageTemplate = "2019";
    std::string style; ///< empty: the template's
    std::string page = "A4";
    TerritoryName territory;
    ProjectFilter filter;
    std::string nomenclature;                      ///< scheme that the themes shown are of; empty: the template's
    std::map<std::string, PageEdits> pages;        ///< by slug of the territory
    std::map<std::string, ProjectChange> projects; ///< by id, added ones too
    std::map<std::string, PlaceChange> places;     ///< by id
    std::vector<Project> added;                    ///< imported; an id of the data replaces the project there
    std::vector<Place> addedPlaces;                ///< the same of places
    std::set<std::string> removed;                 ///< ids of projects
    DocumentView view;

    /// Of the page of a territory, which may have none.
    [[nodiscard]] PageEdits edits(std::string const& slug) const;
    friend bool operator==(MapDocument const&, MapDocument const&) = default;
};

/// The data as the document changes them. Changes of what the data have no more are told (ChangeUnused).
[[nodiscard]] ContractData applyChanges(ContractData data, MapDocument const& document, Diagnostics& diagnostics);

} // namespace cartocontrat
