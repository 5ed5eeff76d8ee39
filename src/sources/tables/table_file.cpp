// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/table_file.hpp"

#include "base/text.hpp"
#include "sources/tables/table_source.hpp"
#include "sources/tables/vector_table.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace cartocontrat {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t rowsShown = 12;

std::string endingOf(fs::path const& file) {
    return fold(file.extension().string());
}

bool isCsv(fs::path const& file) {
    return tableFileRank(file) == 0 || !isTableFile(file);
}

std::size_t filledCells(CsvRow const& row) {
    return static_cast<std::size_t>(std::count_if(row.cells.begin(), row.cells.end(),
                                                  [](std::string const& cell) { return !trimmed(cell).empty(); }));
}

/// Place among the rows of the one that names the columns; of a header that is there twice, the second.
std::size_t findHeader(std::vector<CsvRow> const& rows, std::vector<std::string> const& knownColumns) {
    std::set<std::string> known;
    for (auto const& column : knownColumns) {
        known.insert(fold(column));
    }
    std::optional<std::size_t> best, first;
    std::ptrdiff_t bestCount = 1;
    for (std::size_t i = 0; i < std::min(rows.size(), rowsShown); ++i) {
        auto const& cells = rows[i].cells;
        auto const count = std::count_if(cells.begin(), cells.end(),
                                         [&](std::string const& cell) { return known.contains(fold(cell)); });
        if (count > bestCount || (best && count == bestCount && cells == rows[*best].cells)) {
            best = i;
            bestCount = count;
        }
        if (!first && filledCells(rows[i]) > 1) {
            first = i;
        }
    }
    auto const filled = std::find_if(rows.begin(), rows.end(), [](CsvRow const& row) { return filledCells(row) > 0; });
    return best ? *best : first.value_or(static_cast<std::size_t>(filled - rows.begin()));
}

/// Each its own, and none without one.
std::vector<std::string> namesOf(std::vector<std::string> const& header) {
    std::vector<std::string> names;
    for (auto const& cell : header) {
        auto const told = std::string(trimmed(cell));
        auto const name = told.empty() ? "Colonne " + std::to_string(names.size() + 1) : told;
        auto unlike = name;
        for (int again = 2; std::find(names.begin(), names.end(), unlike) != names.end(); ++again) {
            unlike = name + " (" + std::to_string(again) + ")";
        }
        names.push_back(std::move(unlike));
    }
    return names;
}

/// A sheet writes no cells after its last, and as many as the longest row has for a title above the table.
void dropEmptyEnd(std::vector<std::string>& cells, std::size_t least) {
    while (cells.size() > least && trimmed(cells.back()).empty()) {
        cells.pop_back();
    }
}

/// "liste.xlsx, ligne 12" -> 12.
std::size_t numberAtEnd(std::string const& subject) {
    auto const start = subject.find_last_not_of("0123456789") + 1;
    std::size_t number = 0;
    std::from_chars(subject.data() + start, subject.data() + subject.size(), number);
    return number;
}

std::vector<CsvRow> rowsOf(Table const& table) {
    std::vector<CsvRow> rows;
    for (std::size_t i = 0; i < table.rowCount(); ++i) {
        rows.push_back({numberAtEnd(table.row(i).subject), table.row(i).cells});
    }
    return rows;
}

Error withoutRows(fs::path const& file) {
    return {Code::FileUnreadable, file.filename().string(), {file.string(), "il n’a aucune ligne sous ses titres"}};
}

/// The table of raw rows, of which `reading` tells the header.
Result<Table> tableOf(fs::path const& file, std::string form, std::vector<CsvRow> const& rows,
                      TableReading const& reading) {
    auto const isHeader = [&](CsvRow const& row) { return row.line == reading.headerLine; };
    auto const header = std::find_if(rows.begin(), rows.end(), isHeader);
    if (header == rows.end()) {
        return tl::make_unexpected(withoutRows(file));
    }
    auto titles = header->cells;
    dropEmptyEnd(titles, 1);
    auto table = Table::make({file.stem().string(), file.filename().string(), std::move(form), {}}, namesOf(titles));
    for (auto row = header + 1; table && row != rows.end(); ++row) {
        auto const subject = file.filename().string() + ":" + std::to_string(row->line);
        if (row->isSound) {
            auto cells = row->cells;
            dropEmptyEnd(cells, titles.size());
            table->add({subject, std::move(cells), {}});
        } else {
            table->setAside({{Code::RowMalformed, subject, {"after-quote"}}, row->cells});
        }
    }
    if (table && table->rowCount() + table->malformed().size() == 0) {
        return tl::make_unexpected(withoutRows(file));
    }
    return table;
}

void keepFirst(std::vector<CsvRow>& rows) {
    rows.resize(std::min(rows.size(), rowsShown));
}

Result<TableFile> readRows(fs::path const& file, std::string form, std::vector<CsvRow> rows, TableReading reading,
                           std::vector<std::string> sheets, std::vector<std::string> const& knownColumns) {
    if (reading.headerLine == 0 && !rows.empty()) {
        reading.headerLine = rows[findHeader(rows, knownColumns)].line;
    }
    auto table = tableOf(file, std::move(form), rows, reading);
    if (!table) {
        return tl::make_unexpected(table.error());
    }
    keepFirst(rows);
    return TableFile{std::move(*table), std::move(reading), std::move(sheets), std::move(rows)};
}

} // namespace

bool isTableOrLayer(fs::path const& file) {
    auto const ending = endingOf(file);
    return ending == "txt" || ending == "tsv" || (isTableFile(file) && ending != "json");
}

bool hasHeaderRow(fs::path const& file) {
    auto const ending = endingOf(file);
    return isCsv(file) || ending == "xlsx" || ending == "ods";
}

Result<TableFile> readTableFile(fs::path const& file, TableReading asked, std::vector<std::string> const& knownColumns,
                                std::stop_token const& stop) {
    if (isCsv(file)) {
        auto read = readCsvRows(file, asked.csv, stop);
        if (!read) {
            return tl::make_unexpected(read.error());
        }
        asked.csv = read->form;
        return readRows(file, "CSV, " + read->form.encoding, std::move(read->rows), asked, {}, knownColumns);
    }
    auto sheets = sheetsOf(file);
    if (!sheets) {
        return tl::make_unexpected(sheets.error());
    }
    if (asked.sheet.empty() && !sheets->empty()) {
        auto const named = std::find(sheets->begin(), sheets->end(), file.stem().string());
        asked.sheet = named == sheets->end() ? sheets->front() : *named;
    }
    auto const header = hasHeaderRow(file) ? VectorForm::Header::None : VectorForm::Header::FirstRow;
    auto table = readVectorTable(file, asked.sheet, {header, VectorForm::Shapes::Inside}, stop);
    if (!table) {
        return tl::make_unexpected(table.error());
    }
    if (header == VectorForm::Header::None) {
        return readRows(file, table->origin().form, rowsOf(*table), asked, std::move(*sheets), knownColumns);
    }
    if (table->rowCount() == 0) {
        return tl::make_unexpected(withoutRows(file));
    }
    auto rows = rowsOf(*table);
    keepFirst(rows);
    return TableFile{std::move(*table), std::move(asked), std::move(*sheets), std::move(rows)};
}

} // namespace cartocontrat
