// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>
#include <optional>

namespace cartocontrat {

/// A table read from a CSV file: RFC 4180, UTF-8 with or without BOM, LF or CRLF, quotes and line ends within
/// quotes; separator "," ";" or tab, found from the header. Blank lines are skipped.
class CsvTable {
public:
    /// Errors: FileMissing, FileUnreadable, RowMalformed (subject file:line), DuplicateKey (a column twice).
    [[nodiscard]] static Result<CsvTable> read(std::filesystem::path const& file);

    /// Errors: ColumnMissing, naming the nearest column, when one of `columns` is not there.
    [[nodiscard]] Result<void> require(std::vector<std::string> const& columns) const;

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    /// Empty when the table has no such column. \pre row < rowCount()
    [[nodiscard]] std::string const& value(std::size_t row, std::string const& column) const;
    /// "projets.csv:12": where a row begins, for messages.
    [[nodiscard]] std::string subject(std::size_t row) const;

private:
    struct Parser;
    [[nodiscard]] std::optional<std::size_t> indexOf(std::string const& column) const;

    std::filesystem::path m_file;
    std::vector<std::string> m_columns;
    std::vector<std::vector<std::string>> m_rows;
    std::vector<std::size_t> m_lines;
    std::string m_nothing;
};

} // namespace cartocontrat
