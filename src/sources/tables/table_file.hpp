// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/tables/csv.hpp"

namespace cartocontrat {

/// How the one table of a file is read; what is not told is found from the file.
struct TableReading {
    CsvForm csv;
    std::string sheet;          ///< of a workbook or of a file of several layers; empty: not told
    std::size_t headerLine = 0; ///< of a CSV or a sheet: the row that names the columns, from 1; 0: not told
    friend bool operator==(TableReading const&, TableReading const&) = default;
};

/// A table that somebody hands in, and all that he may want to change of how it was read.
struct TableFile {
    Table table;
    TableReading reading;
    std::vector<std::string> sheets; ///< empty for a CSV
    /// Rows from the file's first on, as they stand there with their numbers; those of a GIS file are of its table.
    std::vector<CsvRow> firstRows;
};

/// Whether it ends as tables and layers do, documents of the program not among them.
[[nodiscard]] bool isTableOrLayer(std::filesystem::path const& file);

/// Whether its columns are named by a row of it, which may be another than the first.
[[nodiscard]] bool hasHeaderRow(std::filesystem::path const& file);

/// Reads a file of one of the forms of readTable, or any text as a CSV. Of an area or a line a point on it is the
/// position. The header is the one of the first rows that has most of `knownColumns`, told but for case, accents and
/// punctuation; else the first with two cells. Columns without a name are "Colonne 3", a name that is there twice is
/// "Montant (2)". Once asked to stop, an error or a part of the rows: nobody waits for them. Errors: those of
/// readTable, and FileUnreadable when there is no row under the header.
[[nodiscard]] Result<TableFile> readTableFile(std::filesystem::path const& file, TableReading asked,
                                              std::vector<std::string> const& knownColumns,
                                              std::stop_token const& stop = {});

} // namespace cartocontrat
