// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/tables/table_report.hpp"

#include <filesystem>

namespace cartocontrat {

/// Column of a file of rejected rows that says why; the readers of tables take no notice of it.
inline constexpr char const* rejectReasonColumn = "motif_du_rejet";

/// A row, and in words why it was rejected.
struct ReasonedRow {
    std::vector<std::string> cells;
    std::string reason;
};

/// Writes them to one file, made as those of `writeRejects`. Errors: FolderUnwritable, FileUnwritable.
[[nodiscard]] Result<void> writeReasonedRows(std::vector<std::string> const& columns,
                                             std::vector<ReasonedRow> const& rows, std::filesystem::path const& file);

/// Writes FOLDER/projets.csv and the like (projets-2.csv for another table of that name), one a table with rejected
/// rows, to be corrected and read again: the columns
/// of the table and the reason; a row with too many cells holds the last ones in its last column. In UTF-8 with a byte
/// order mark, ";" and CRLF, as spreadsheets take it. A file of rejects left there by an earlier run, for a table that
/// now has none, is removed. Makes the folder when there is something to write. Returns the files written. Errors:
/// FolderUnwritable, FileUnwritable.
[[nodiscard]] Result<std::vector<std::filesystem::path>> writeRejects(std::vector<TableReport> const& tables,
                                                                      std::filesystem::path const& folder);

} // namespace cartocontrat
