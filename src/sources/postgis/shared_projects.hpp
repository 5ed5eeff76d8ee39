// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/postgis/database.hpp"

#include <cstdint>
#include <map>
#include <variant>

namespace cartocontrat {

/// Texts as they stand in the cells of a project, by column.
using ProjectCells = std::map<std::string, std::string>;

/// A project as the office's database holds it.
struct SharedProject {
    std::string id;
    std::int64_t version = 0; ///< no other state of any row ever has the same
    ProjectCells cells;
    std::string author, changedAt; ///< who wrote this state and when, in French ("22/11/2026 à 03h12")
};

/// A cell that somebody else wrote since the version we know, or that we want otherwise than it now is.
struct CellDifference {
    std::string column, known, now, wanted;
    friend bool operator==(CellDifference const&, CellDifference const&) = default;
};

/// A change that was not made, because somebody else was first. Nothing was written.
struct EditConflict {
    std::string project;
    std::int64_t knownVersion = 0;
    std::int64_t version = 0; ///< the present one, from which the change can be made again
    bool isDeleted = false;
    std::string author, changedAt; ///< of the change that was first
    std::vector<CellDifference> differences;
};

/// The version that the change made, or why there is none.
using EditOutcome = std::variant<std::int64_t, EditConflict>;

/// The projects of an office that several people edit at once. A change says from which version it was made and is
/// written only if the row still has it, else it is a conflict, even when both changed different columns: amounts and
/// their wording, rule and place of a project only make sense together. Changes are checked by the same rules as
/// tables that are read, within the transaction that writes them. To be used from one thread.
///
/// Errors of all: those of Database and of reading tables; of changes also those of a row that would be rejected,
/// ProjectUnknown and ColumnMissing.
class SharedProjects {
public:
    /// `author` stands beside the changes; empty: the name that the connection was made with.
    [[nodiscard]] static Result<SharedProjects> connect(DatabaseAddress const& address, std::string const& author);

    /// In their order.
    [[nodiscard]] Result<std::vector<SharedProject>> read() const;
    [[nodiscard]] Result<SharedProject> find(std::string const& id) const;
    [[nodiscard]] Result<EditOutcome> update(std::string const& id, std::int64_t version,
                                             ProjectCells const& changes) const;
    /// After the last; columns that `cells` lacks are empty. The outcome is always a version. Errors: DuplicateKey.
    [[nodiscard]] Result<EditOutcome> insert(ProjectCells const& cells) const;
    /// The version of the outcome is the one removed.
    [[nodiscard]] Result<EditOutcome> remove(std::string const& id, std::int64_t version) const;

private:
    explicit SharedProjects(Database database) : m_database(std::move(database)) {}
    Database m_database;
};

} // namespace cartocontrat
