// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/tables/table.hpp"

#include <filesystem>

namespace cartocontrat {

/// A CSV file (RFC 4180), in UTF-8, UTF-16 or Windows-1252, LF or CRLF, quotes and line ends within quotes; separator
/// "," ";" or tab, found from the header. Errors: FileMissing, FileUnreadable (also for an empty file),
/// RowMalformed for a quote that is never closed, as a truncated file has it, DuplicateKey (a column twice).
[[nodiscard]] Result<Table> readCsv(std::filesystem::path const& file);

/// A row of such a file with its line end (CRLF), quoted where it must be.
[[nodiscard]] std::string csvLine(std::vector<std::string> const& cells, char separator);

} // namespace cartocontrat
