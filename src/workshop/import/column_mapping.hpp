// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/tables/table.hpp"
#include "workshop/import/known_values.hpp"

namespace cartocontrat {

/// What each column of a table gives. No two columns give the same.
struct ColumnMapping {
    ImportSubject subject = ImportSubject::Projects;
    std::vector<std::string> parts; ///< by column; empty: it is not imported
    friend bool operator==(ColumnMapping const&, ColumnMapping const&) = default;

    /// Index of the column that gives a part; no value: none does.
    [[nodiscard]] std::optional<std::size_t> columnOf(std::string const& part) const;
    /// Has the column give that part, and no other column give it.
    void set(std::size_t column, std::string const& part);
    /// Parts without which nothing can be imported, and that no column gives.
    [[nodiscard]] std::vector<std::string> missing() const;
};

/// A mapping that was given a name, for tables with the same columns.
struct SavedMapping {
    std::string name;
    ImportSubject subject = ImportSubject::Projects;
    std::map<std::string, std::string> parts; ///< by name of column; empty: it is not imported
    friend bool operator==(SavedMapping const&, SavedMapping const&) = default;
};

[[nodiscard]] SavedMapping savedAs(std::string name, ColumnMapping const& mapping,
                                   std::vector<std::string> const& columns);
/// The mapping of a table's columns, of which those that it does not name give nothing.
[[nodiscard]] ColumnMapping applied(SavedMapping const& saved, std::vector<std::string> const& columns);

/// How the part of a column was found.
enum class Recognised { No, ByTitle, BySaved, ByValues };

struct RecognisedColumns {
    std::string schema; ///< name of the description or of the saved mapping; empty: none
    ColumnMapping mapping;
    std::vector<Recognised> how; ///< by column
};

/// By a mapping that was saved for these columns, else by the description whose titles they have most of, for what
/// their titles do not say by their values.
[[nodiscard]] RecognisedColumns recogniseColumns(Table const& table, std::vector<ListDescription> const& lists,
                                                 std::vector<SavedMapping> const& saved, KnownValues& values);

/// All titles that descriptions know, by which a header is told from the rows under it.
[[nodiscard]] std::vector<std::string> knownColumns(std::vector<ListDescription> const& lists);

} // namespace cartocontrat
