// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/table_report.hpp"

namespace cartocontrat {

void tell(TableReport const& report, Diagnostics& diagnostics) {
    for (auto const& repair : report.repairs) {
        diagnostics.info(repair.code, repair.subject, repair.arguments);
    }
    for (auto const& row : report.rejected) {
        diagnostics.warn(row.reason.code, row.reason.subject, row.reason.arguments);
    }
    if (!report.rejected.empty()) {
        diagnostics.warn(
            Code::RowsRejected, report.origin.file,
            {std::to_string(report.rejected.size()), std::to_string(report.rowsRead + report.rejected.size())});
    }
}

} // namespace cartocontrat
