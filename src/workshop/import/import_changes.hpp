// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/import/import_review.hpp"

namespace cartocontrat {

enum class ChangeKind { Added, Changed, Removed };

/// What a field of a project or place was and becomes, as texts; a position in metres on the ground.
struct FieldChange {
    std::string part; ///< of ImportField; "position" for a position, "place" for a rule of location
    std::string before, after;
    friend bool operator==(FieldChange const&, FieldChange const&) = default;
};

/// What the import does to one project or place.
struct ImportChange {
    ChangeKind kind = ChangeKind::Added;
    std::string id, title;
    std::vector<FieldChange> fields;    ///< of what is added, those that it has; none of what is removed
    std::variant<Project, Place> thing; ///< as it becomes; as it was, where it is removed
    std::size_t line = 0;               ///< in the file; 0 where it is removed
};

struct ImportChanges {
    std::vector<ImportChange> changes; ///< in the order of the file, those removed last
    std::size_t unchanged = 0;         ///< rows that say what the data have
};

/// What the rows that are ready do to the data. Removed would be what an earlier import of a file of that name added
/// and this one has no more.
[[nodiscard]] ImportChanges changesOf(ImportReview const& review);

/// The same but for what it holds of rows.
struct ImportedThings {
    std::vector<Project> projects;
    std::vector<Place> places;
    std::set<std::string> removed; ///< ids

    [[nodiscard]] bool isEmpty() const { return projects.empty() && places.empty() && removed.empty(); }
};
/// `isTaken`: by change.
[[nodiscard]] ImportedThings thingsOf(ImportChanges const& changes, std::vector<bool> const& isTaken);

/// Writes the rows set aside to NAME_ecartes.csv in a folder, each with the reason; an empty path where there are none,
/// and a file of an earlier import then goes. Errors: FolderUnwritable, FileUnwritable.
[[nodiscard]] Result<std::filesystem::path> writeAside(ImportReview const& review, std::filesystem::path const& folder);

} // namespace cartocontrat
