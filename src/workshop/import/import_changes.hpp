// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/import/import_review.hpp"

namespace cartocontrat {

class ContractIndex;

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
    std::size_t row = 0;                ///< of the review; none where it is removed
    std::optional<Euros> cost;          ///< total, of the operation of a project; none: not told
    std::string told;                   ///< title or name as the row has it
    std::string like;                   ///< title or name of what the data have like it; empty: nothing
    Likeness likeness = Likeness::None; ///< to that one

    /// Whether the user is to say first that it is so.
    [[nodiscard]] bool isDoubtful() const { return kind == ChangeKind::Changed && likeness == Likeness::Near; }
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
    std::set<std::string> removed;           ///< ids
    std::map<std::string, Euros> costs = {}; ///< total cost of the operation, by project

    [[nodiscard]] bool isEmpty() const { return projects.empty() && places.empty() && removed.empty(); }
};
/// `isTaken`: by change.
[[nodiscard]] ImportedThings thingsOf(ImportChanges const& changes, std::vector<bool> const& isTaken);

/// What tells a project or place from others, once it is imported.
struct ImportedThing {
    std::string title;
    std::string commune; ///< names, where it lies; may be empty
    std::string amount;  ///< of a project, as it is printed; may be empty
};
[[nodiscard]] ImportedThing importedThing(ImportChange const& change, ContractIndex const& known);

/// Rows of the review whose change is not taken.
[[nodiscard]] std::set<std::size_t> declinedRows(ImportChanges const& changes, std::vector<bool> const& isTaken);

/// Where they would be written: NAME_ecartes.csv in a folder, NAME_ecartes-2.csv where that is there, as its rows may
/// have been corrected by hand.
[[nodiscard]] std::filesystem::path asideFile(ImportReview const& review, std::filesystem::path const& folder);

/// What is wrong with a cell, with its column, as the user is told.
using IssueWords = std::function<std::string(CellIssue const&)>;

/// Writes the rows set aside, and those declined, to `asideFile`, each with all its reasons; an empty path where there
/// are none. Errors: FolderUnwritable, FileUnwritable.
[[nodiscard]] Result<std::filesystem::path> writeAside(ImportReview const& review,
                                                       std::set<std::size_t> const& declined,
                                                       std::filesystem::path const& folder, IssueWords const& words);

} // namespace cartocontrat
