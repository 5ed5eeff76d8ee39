// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/contracts/contract_reader.hpp"
#include "sources/layers/source_options.hpp"
#include "sources/lists/list_catalogue.hpp"

namespace cartocontrat {

/// A list found in a data folder, and what came of it.
struct ListReading {
    std::string title, schema; ///< of its description
    std::filesystem::path file;
    std::vector<std::filesystem::path> otherForms; ///< files beside it, of the same name, that are not read
    Attribution attribution;
    std::string crs;         ///< of the positions, as PROJ knows it; empty when there are none
    bool crsAssumed = false; ///< from the coordinates: the file does not tell
    TableReport table;
    std::vector<std::string> added, updated; ///< ids of the places or projects
};

/// Reads the lists that an office has in its data folders, and the folders within: first postcodes and addresses, then
/// places and projects, which complete those of `contracts`. A list is known by the name of its file or by its columns.
/// A file with the name of a list that cannot be read, or lacks a column, is a warning; columns of no use are
/// information, and so are lists found twice in one folder under one name.
[[nodiscard]] std::vector<ListReading> readOfficeLists(std::vector<std::filesystem::path> const& folders,
                                                       std::vector<ListDescription> const& catalogue,
                                                       ContractReading& contracts, Diagnostics& diagnostics);

} // namespace cartocontrat
