// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/tables/table.hpp"

namespace cartocontrat {

/// What became of every row of a table: read, of which repaired, or rejected.
struct TableReport {
    TableOrigin origin;
    std::vector<std::string> columns;
    std::size_t rowsRead = 0;
    std::size_t rowsRepaired = 0;
    std::vector<Error> repairs; ///< one a kind, the file as subject; the last argument is the number of values, if any
    std::vector<RejectedRow> rejected; ///< in the order of the table, those without its form last
};

/// Says the repairs as information, each rejected row and then their number as warnings.
void tell(TableReport const& report, Diagnostics& diagnostics);

} // namespace cartocontrat
