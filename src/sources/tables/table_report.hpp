// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/tables/table.hpp"

namespace cartocontrat {

/// Sound rows of a table that the program has no use for, for one reason.
struct RowsNotDrawn {
    Error reason;
    std::size_t count = 0;
};

/// What became of every row of a table: read, of which repaired, not drawn or rejected.
struct TableReport {
    TableOrigin origin;
    std::vector<std::string> columns;
    std::size_t rows = 0; ///< of the table: read, not drawn and rejected together
    std::size_t rowsRead = 0;
    std::size_t rowsRepaired = 0;
    std::vector<Error> repairs; ///< one a kind, the file as subject; the last argument is the number of values, if any
    std::vector<RejectedRow> rejected; ///< in the order of the table, those without its form last
    std::vector<RowsNotDrawn> notDrawn;

    [[nodiscard]] std::size_t rowsNotDrawn() const;
};

/// That of a table that the program does not read: its rows are not drawn, those without its form rejected.
[[nodiscard]] TableReport reportOfUnread(Table const& table);

/// Says the repairs as information, each rejected row and then their number as warnings.
void tell(TableReport const& report, Diagnostics& diagnostics);

} // namespace cartocontrat
