// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/operation_reader.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

Operation& operationOf(std::string const& project, ContractData& data) {
    auto const found = std::find_if(data.operations.begin(), data.operations.end(),
                                    [&](Operation const& one) { return one.project == project; });
    if (found != data.operations.end()) {
        return *found;
    }
    Operation operation;
    operation.project = project;
    return data.operations.emplace_back(std::move(operation));
}

} // namespace

Outcome readOperations(ContractDesk& desk) {
    KeySet sheets;
    return unlessMissing(readRows(
        desk, "operations_detail",
        {"projet_id", "livret", "start_text", "end_text", "total_cost_eur", "tax", "summary"}, [&](RecordReader& rows) {
            Operation operation;
            operation.project =
                rows.reference("projet_id", rows.key("projet_id", rows.text("projet_id"), sheets), desk.projects);
            operation.livret = rows.text("livret");
            operation.start = rows.text("start_text");
            operation.end = rows.text("end_text");
            operation.totalCost = rows.euros("total_cost_eur");
            operation.tax = rows.text("tax");
            operation.summary = rows.text("summary");
            operation.sourceLine = rows.text("source_line");
            if (rows.accept()) {
                desk.data().operations.push_back(std::move(operation));
            }
        }));
}

Outcome readContributions(ContractDesk& desk) {
    return unlessMissing(readRows(desk, "financements", {"projet_id", "source", "amount_eur"}, [&](RecordReader& rows) {
        auto const project = rows.reference("projet_id", rows.required("projet_id"), desk.projects);
        auto source = rows.required("source");
        auto const amount = rows.euros("amount_eur");
        static_cast<void>(rows.required("amount_eur"));
        if (rows.accept()) {
            operationOf(project, desk.data()).plan.push_back({std::move(source), *amount});
        }
    }));
}

} // namespace cartocontrat
