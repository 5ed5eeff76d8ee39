// SPDX-License-Identifier: EUPL-1.2
#include "workshop/rejects.hpp"

#include "base/text.hpp"
#include "messages/messages.hpp"
#include "sources/tables/csv.hpp"
#include "workshop/output_folder.hpp"

#include <algorithm>

namespace cartocontrat {

namespace fs = std::filesystem;

namespace {

constexpr char separator = ';';

/// As many cells as columns: those missing are empty, those too many go to the last one.
std::vector<std::string> fitted(std::vector<std::string> cells, std::size_t columns) {
    while (cells.size() > columns && cells.size() > 1) {
        auto const last = std::move(cells.back());
        cells.pop_back();
        cells.back() += separator + last;
    }
    cells.resize(columns);
    return cells;
}

std::string toCsv(std::vector<std::string> columns, std::vector<ReasonedRow> const& rows) {
    auto const given = columns.size();
    auto const reason =
        static_cast<std::size_t>(std::find(columns.begin(), columns.end(), rejectReasonColumn) - columns.begin());
    if (reason == columns.size()) {
        columns.emplace_back(rejectReasonColumn);
    }
    std::string text = "\uFEFF" + csvLine(columns, separator);
    for (auto const& row : rows) {
        auto cells = fitted(row.cells, given);
        cells.resize(columns.size());
        cells[reason] = row.reason;
        text += csvLine(cells, separator);
    }
    return text;
}

/// A name for each table, as those of a list and of the contracts may be the same: "projets", "projets-2".
std::vector<std::string> fileNamesOf(std::vector<TableReport> const& tables) {
    std::vector<std::string> names;
    for (auto const& table : tables) {
        auto name = table.origin.name;
        for (int again = 2; std::find(names.begin(), names.end(), name) != names.end(); ++again) {
            name = table.origin.name + "-" + std::to_string(again);
        }
        names.push_back(name);
    }
    return names;
}

bool isFileOfRejects(fs::path const& file) {
    auto const table = readCsv(file);
    return table && table->indexOf(rejectReasonColumn);
}

} // namespace

Result<void> writeReasonedRows(std::vector<std::string> const& columns, std::vector<ReasonedRow> const& rows,
                               fs::path const& file) {
    if (auto const ready = prepareOutputFolder(file.parent_path()); !ready) {
        return tl::make_unexpected(ready.error());
    }
    return writeTextFile(file, toCsv(columns, rows));
}

Result<std::vector<fs::path>> writeRejects(std::vector<TableReport> const& tables, fs::path const& folder) {
    std::vector<fs::path> files;
    auto const names = fileNamesOf(tables);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        auto const& table = tables[i];
        auto const file = folder / (names[i] + ".csv");
        if (table.rejected.empty()) {
            std::error_code ignored; // an old file left behind does no harm to what is written
            if (isFileOfRejects(file)) {
                fs::remove(file, ignored);
            }
            continue;
        }
        std::vector<ReasonedRow> rows;
        for (auto const& row : table.rejected) {
            rows.push_back({row.cells, sentence(row.reason)});
        }
        if (auto const written = writeReasonedRows(table.columns, rows, file); !written) {
            return tl::make_unexpected(written.error());
        }
        files.push_back(file);
    }
    return files;
}

} // namespace cartocontrat
