// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/table.hpp"

#include "base/text.hpp"
#include "sources/tables/text_encoding.hpp"

#include <algorithm>
#include <cassert>

namespace cartocontrat {

namespace {

bool isBlank(std::string const& cell) {
    return trimmed(cell).empty();
}

} // namespace

Table::Table(TableOrigin origin, std::vector<std::string> columns)
    : m_origin(std::move(origin)), m_columns(std::move(columns)) {
    for (auto const& column : m_columns) {
        m_foldedColumns.push_back(fold(column));
    }
}

Result<Table> Table::make(TableOrigin origin, std::vector<std::string> columns) {
    for (auto& column : columns) {
        column = std::string(trimmed(column));
    }
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (!column->empty() && std::find(columns.begin(), column, *column) != column) {
            return failure(Code::DuplicateKey, origin.file, {"en-tête", *column});
        }
    }
    return Table(std::move(origin), std::move(columns));
}

void Table::add(TableRow row) {
    auto& cells = row.cells;
    if (std::all_of(cells.begin(), cells.end(), isBlank)) {
        return;
    }
    if (cells.size() != m_columns.size()) {
        Error reason{Code::RowMalformed,
                     row.subject,
                     {"columns", std::to_string(m_columns.size()), std::to_string(cells.size())}};
        setAside({std::move(reason), std::move(cells)});
        return;
    }
    for (auto& cell : cells) {
        m_ligatures += repairLigatures(cell);
    }
    m_rows.push_back(std::move(row));
}

void Table::noteRepair(Code code, std::vector<std::string> arguments) {
    m_repairs.push_back({code, m_origin.file, std::move(arguments)});
}

std::vector<Error> Table::repairs() const {
    auto repairs = m_repairs;
    if (m_ligatures > 0) {
        repairs.push_back({Code::LigatureRepaired, m_origin.file, {std::to_string(m_ligatures)}});
    }
    return repairs;
}

Result<void> Table::require(std::vector<std::string> const& columns) const {
    for (auto const& column : columns) {
        if (!indexOf(column)) {
            return failure(Code::ColumnMissing, m_origin.file, {column, nearest(column, m_columns).value_or("")});
        }
    }
    return {};
}

std::optional<std::size_t> Table::indexOf(std::string const& column) const {
    auto const placeIn = [](std::vector<std::string> const& names, std::string const& name) {
        return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    if (auto const exact = placeIn(m_columns, column); exact < m_columns.size()) {
        return exact;
    }
    auto const folded = fold(column);
    if (std::count(m_foldedColumns.begin(), m_foldedColumns.end(), folded) == 1) {
        return placeIn(m_foldedColumns, folded);
    }
    return std::nullopt;
}

std::string const& Table::value(std::size_t row, std::string const& column) const {
    assert(row < m_rows.size());
    auto const index = indexOf(column);
    return index ? m_rows[row].cells[*index] : m_nothing;
}

} // namespace cartocontrat
