// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract_data.hpp"
#include "sources/contracts/commune_gazetteer.hpp"
#include "sources/tables/table_report.hpp"
#include "sources/tables/table_source.hpp"

namespace cartocontrat {

/// The facts of the contracts, and what became of each row of the tables they were read from.
struct ContractReading {
    ContractData data;
    std::vector<TableReport> tables; ///< in the order of reading, then those that no page needs
    CommuneGazetteer gazetteer;      ///< of the communes of the data
};

/// Reads the tables that data/README.md describes. A table or column that is missing is an error, and so is a file that
/// cannot be read. A row that cannot be read is set aside with its reason, and so are the rows that refer to it; the
/// rest is read. All of that is told in the reports and in `diagnostics`: repairs as information, rejected rows and
/// communes outside the EPCI of their row as warnings. Some tables may be missing: routes_categories, with a warning
/// (every road then has the lowest category), communes_nouvelles, operations_detail, financements, engagements, qpv and
/// projets_nomenclatures.
///
/// Places are those the legend draws: collèges and CIS from their own complete lists (ids: UAI, "cis-" and INSEE
/// code), MDADT, MDS, CER, consultations and permanences from lieux, whose other rows only help to read the
/// contracts. A place whose commune no text tells keeps an empty INSEE code.
[[nodiscard]] Result<ContractReading> readContracts(TableSource const& source, Diagnostics& diagnostics);

/// From a folder such as data/contrats. Errors: FolderMissing too.
[[nodiscard]] Result<ContractReading> readContracts(std::filesystem::path const& folder, Diagnostics& diagnostics);

} // namespace cartocontrat
