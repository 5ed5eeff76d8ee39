// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "domain/contract_data.hpp"

#include <filesystem>

namespace cartocontrat {

/// Reads the CSV files of a folder such as data/contrats, and routes_categories.csv beside it. A file or column that
/// is missing is an error; a row that cannot be read is one too (file, line, column), since a contract's facts may
/// not be dropped unseen. Only routes_categories.csv may be missing, with a warning: every road then has the lowest
/// category.
///
/// Places are those the legend draws: collèges and CIS from their own complete lists (ids: UAI, "cis-" and INSEE
/// code), MDADT, MDS, CER, consultations and permanences from lieux.csv, whose other rows only help to read the
/// contracts. A place whose commune no text tells keeps an empty INSEE code.
[[nodiscard]] Result<ContractData> readContracts(std::filesystem::path const& folder, Diagnostics& diagnostics);

} // namespace cartocontrat
