// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/postgis/published_schema.hpp"
#include "sources/tables/table_source.hpp"

namespace cartocontrat {

/// The tables of facts in the schema of a database, each row with the cells that were published or edited since.
class DatabaseTables : public TableSource {
public:
    /// Errors: those of listTables. `database` must outlive the tables.
    [[nodiscard]] static Result<std::unique_ptr<DatabaseTables>> open(Database const& database);

    [[nodiscard]] std::vector<std::string> names() const override;
    /// Errors: DatabaseTableMissing, DatabaseDenied, and those of reading.
    [[nodiscard]] Result<Table> table(std::string const& name, Diagnostics& diagnostics) const override;

private:
    DatabaseTables(Database const& database, std::vector<StoredTable> tables);
    Database const& m_database;
    std::vector<StoredTable> m_tables;
};

/// Makes a table of facts in the schema and fills it; its rows have that version. Rows and columns without a name or
/// their form are no part of it. Errors: DuplicateKey (a key twice or none, or a column named as one of ours).
[[nodiscard]] Result<void> writeFacts(Database const& database, Table const& table, std::string const& version);

} // namespace cartocontrat
