// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/table_report.hpp"

#include <numeric>

namespace cartocontrat {

std::size_t TableReport::rowsNotDrawn() const {
    return std::accumulate(notDrawn.begin(), notDrawn.end(), std::size_t{0},
                           [](std::size_t sum, RowsNotDrawn const& group) { return sum + group.count; });
}

TableReport reportOfUnread(Table const& table) {
    TableReport report;
    report.origin = table.origin();
    report.columns = table.columns();
    report.rows = table.rowCount() + table.malformed().size();
    report.repairs = table.repairs();
    report.rejected = table.malformed();
    if (table.rowCount() > 0) {
        report.notDrawn.push_back({{Code::TableNotDrawn, table.origin().file, {}}, table.rowCount()});
    }
    return report;
}

void tell(TableReport const& report, Diagnostics& diagnostics) {
    for (auto const& repair : report.repairs) {
        diagnostics.info(repair.code, repair.subject, repair.arguments);
    }
    for (auto const& row : report.rejected) {
        diagnostics.warn(row.reason.code, row.reason.subject, row.reason.arguments);
    }
    if (!report.rejected.empty()) {
        diagnostics.warn(Code::RowsRejected, report.origin.file,
                         {std::to_string(report.rejected.size()), std::to_string(report.rows)});
    }
}

} // namespace cartocontrat
