// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/contracts/contract_reader.hpp"
#include "sources/layers/source_options.hpp"
#include "sources/lists/list_catalogue.hpp"
#include "sources/tables/table_source.hpp"

namespace cartocontrat {

/// A list found in a data folder, and what came of it.
struct ListReading {
    std::string title, schema;                     ///< of its description
    std::filesystem::path file;                    ///< of a database, the name of the table
    std::string sheet;                             ///< of the file; empty: its first
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

/// What the names of tables that hold lists begin with, where they stand among the tables of facts.
inline constexpr std::string_view listPrefix = "liste_";

/// The same of the tables so named.
[[nodiscard]] std::vector<ListReading> readOfficeLists(TableSource const& tables,
                                                       std::vector<ListDescription> const& catalogue,
                                                       ContractReading& contracts, Diagnostics& diagnostics);

} // namespace cartocontrat
