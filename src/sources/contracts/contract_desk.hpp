// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/contracts/contract_reader.hpp"
#include "sources/tables/record_reader.hpp"

namespace cartocontrat {

/// What is read of the contracts so far, and what later tables refer to.
struct ContractDesk {
    TableSource const& source;
    Diagnostics& diagnostics;
    ContractReading reading{};
    KeySet epcis{}, slugs{}, contracts{}, communes{}, neighbours{}, themes{}, colleges{}, offices{}, roads{};
    KeySet projects{}; ///< commitments and QPV too

    [[nodiscard]] ContractData& data() { return reading.data; }
};

using Outcome = Result<void>;

/// Reads a table row by row; `readRow` takes what it wants of a row and keeps it if the reader accepts it.
template <class ReadRow>
Outcome readRows(ContractDesk& desk, std::string const& name, std::vector<std::string> const& columns,
                 ReadRow readRow) {
    auto const table = desk.source.table(name, desk.diagnostics);
    if (!table) {
        return tl::make_unexpected(table.error());
    }
    if (auto complete = table->require(columns); !complete) {
        return complete;
    }
    RecordReader rows(*table);
    while (rows.next()) {
        readRow(rows);
    }
    desk.reading.tables.push_back(rows.report());
    tell(desk.reading.tables.back(), desk.diagnostics);
    return {};
}

[[nodiscard]] bool isMissing(Outcome const& outcome);
/// Of a table that may be missing.
[[nodiscard]] Outcome unlessMissing(Outcome const& outcome);

/// The INSEE code of the commune that `asked` names by code or name; empty when it is.
[[nodiscard]] std::string communeOf(RecordReader& rows, std::string const& column, std::string const& asked,
                                    std::vector<std::string> const& epcis, ContractDesk const& desk);

/// Warns of a commune that is in none of the EPCI of its row, if it names one.
void checkWithin(std::string const& insee, std::vector<std::string> const& epcis, std::string const& subject,
                 ContractDesk& desk);

/// engagements: each is of the communes that it names, else of the whole EPCI of its contracts. May be missing.
[[nodiscard]] Outcome readCommitments(ContractDesk& desk);
/// qpv; may be missing.
[[nodiscard]] Outcome readQpvs(ContractDesk& desk);
/// projets_nomenclatures: codes of what the tables before hold. May be missing.
[[nodiscard]] Outcome readTags(ContractDesk& desk);

} // namespace cartocontrat
