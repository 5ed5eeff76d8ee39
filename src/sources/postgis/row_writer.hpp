// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/postgis/database.hpp"

namespace cartocontrat {

/// Adds rows to a table, many by one statement.
class RowWriter {
public:
    /// `columns` as SQL writes a list of them.
    RowWriter(Database const& database, std::string const& table, std::string const& columns);
    /// `values` as SQL writes a list of them. Rows are in the table once finish() is called.
    [[nodiscard]] Result<void> add(std::string const& values);
    [[nodiscard]] Result<void> finish();

private:
    Database const& m_database;
    std::string m_head, m_rows;
};

} // namespace cartocontrat
