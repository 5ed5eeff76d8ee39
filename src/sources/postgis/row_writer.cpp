// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/row_writer.hpp"

namespace cartocontrat {

RowWriter::RowWriter(Database const& database, std::string const& table, std::string const& columns)
    : m_database(database), m_head("INSERT INTO " + database.qualified(table) + " (" + columns + ") VALUES ") {}

Result<void> RowWriter::add(std::string const& values) {
    constexpr std::size_t longest = 1'000'000; // bytes of a statement, beyond which no time is gained
    m_rows += (m_rows.empty() ? "(" : ", (") + values + ")";
    return m_rows.size() < longest ? Result<void>() : finish();
}

Result<void> RowWriter::finish() {
    if (m_rows.empty()) {
        return {};
    }
    auto const outcome = m_database.run(m_head + m_rows);
    m_rows.clear();
    return outcome;
}

} // namespace cartocontrat
