// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/tables/table.hpp"

#include <filesystem>
#include <stop_token>

namespace cartocontrat {

/// A CSV file (RFC 4180), in UTF-8, UTF-16 or Windows-1252, LF or CRLF, quotes and line ends within quotes; separator
/// "," ";" or tab, found from the header. Errors: FileMissing, FileUnreadable (also for an empty file),
/// RowMalformed for a quote that is never closed, as a truncated file has it, DuplicateKey (a column twice).
[[nodiscard]] Result<Table> readCsv(std::filesystem::path const& file);

/// How such a file is written; what is not told is found from its first lines.
struct CsvForm {
    std::string encoding; ///< of DecodedText; empty: not told
    char separator = 0;   ///< 0: not told
    friend bool operator==(CsvForm const&, CsvForm const&) = default;
};

/// A row as it stands in the file.
struct CsvRow {
    std::size_t line = 0; ///< its first, from 1
    std::vector<std::string> cells;
    bool isSound = true; ///< not when text follows a quote: it is then one cell, the text of the row
};

/// All the rows of such a file, blank ones too, and how it is written; those read so far once asked to stop. Errors: as
/// for readCsv, but for DuplicateKey.
struct CsvRows {
    CsvForm form;
    std::vector<CsvRow> rows;
};
[[nodiscard]] Result<CsvRows> readCsvRows(std::filesystem::path const& file, CsvForm asked,
                                          std::stop_token const& stop = {});

/// A row of such a file with its line end (CRLF), quoted where it must be.
[[nodiscard]] std::string csvLine(std::vector<std::string> const& cells, char separator);

} // namespace cartocontrat
