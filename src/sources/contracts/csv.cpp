// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/csv.hpp"

#include "base/text.hpp"
#include "sources/text_file.hpp"

#include <algorithm>
#include <array>
#include <cassert>

namespace cartocontrat {

namespace {

/// The one of , ; and tab that the first line holds most often outside quotes; a comma when it holds none.
char findSeparator(std::string_view text) {
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (char const c : text) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            break;
        } else if (!quoted) {
            auto const found = std::find(candidates.begin(), candidates.end(), c);
            if (found != candidates.end()) {
                ++counts[static_cast<std::size_t>(found - candidates.begin())];
            }
        }
    }
    return candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

std::string place(std::filesystem::path const& file, std::size_t line) {
    return file.filename().string() + ":" + std::to_string(line);
}

} // namespace

/// Reads rows one after the other and counts lines.
struct CsvTable::Parser {
    std::string_view text;
    char separator;
    std::size_t position = 0;
    std::size_t line = 1;

    [[nodiscard]] bool atEnd() const { return position >= text.size(); }

    /// Nothing when a quote is never closed or is followed by other than a separator or a line end.
    std::optional<std::string> cell() {
        std::string value;
        if (!atEnd() && text[position] == '"') {
            return quotedCell();
        }
        while (!atEnd() && text[position] != separator && text[position] != '\n' && text[position] != '\r') {
            value += text[position++];
        }
        return value;
    }

    std::optional<std::string> quotedCell() {
        std::string value;
        for (++position; !atEnd(); ++position) {
            char const c = text[position];
            if (c != '"') {
                line += c == '\n' ? 1U : 0U;
                value += c;
            } else if (position + 1 < text.size() && text[position + 1] == '"') {
                value += c;
                ++position;
            } else {
                ++position;
                bool const ends =
                    atEnd() || text[position] == separator || text[position] == '\n' || text[position] == '\r';
                return ends ? std::optional{value} : std::nullopt;
            }
        }
        return std::nullopt;
    }

    std::optional<std::vector<std::string>> row() {
        std::vector<std::string> cells;
        while (true) {
            auto value = cell();
            if (!value) {
                return std::nullopt;
            }
            cells.push_back(std::move(*value));
            if (atEnd() || text[position] != separator) {
                break;
            }
            ++position;
        }
        endLine();
        return cells;
    }

    void endLine() {
        if (!atEnd() && text[position] == '\r') {
            ++position;
        }
        if (!atEnd() && text[position] == '\n') {
            ++position;
        }
        ++line;
    }
};

Result<CsvTable> CsvTable::read(std::filesystem::path const& file) {
    auto const text = readText(file);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    CsvTable table;
    table.m_file = file;
    Parser parser{*text, findSeparator(*text)};
    while (!parser.atEnd()) {
        auto const line = parser.line;
        auto cells = parser.row();
        if (!cells) {
            return failure(Code::RowMalformed, place(file, line), {"quote"});
        }
        if (cells->size() == 1 && trimmed(cells->front()).empty()) {
            continue;
        }
        if (table.m_columns.empty()) {
            for (auto const& cell : *cells) {
                if (table.indexOf(std::string(trimmed(cell)))) {
                    return failure(Code::DuplicateKey, place(file, line), {"en-tête", cell});
                }
                table.m_columns.emplace_back(trimmed(cell));
            }
            continue;
        }
        if (cells->size() != table.m_columns.size()) {
            return failure(Code::RowMalformed, place(file, line),
                           {"columns", std::to_string(table.m_columns.size()), std::to_string(cells->size())});
        }
        table.m_rows.push_back(std::move(*cells));
        table.m_lines.push_back(line);
    }
    return table;
}

Result<void> CsvTable::require(std::vector<std::string> const& columns) const {
    for (auto const& column : columns) {
        if (!indexOf(column)) {
            return failure(Code::ColumnMissing, place(m_file, 1), {column, nearest(column, m_columns).value_or("")});
        }
    }
    return {};
}

std::optional<std::size_t> CsvTable::indexOf(std::string const& column) const {
    auto const found = std::find(m_columns.begin(), m_columns.end(), column);
    if (found == m_columns.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - m_columns.begin());
}

std::string const& CsvTable::value(std::size_t row, std::string const& column) const {
    assert(row < m_rows.size());
    auto const index = indexOf(column);
    return index ? m_rows[row][*index] : m_nothing;
}

std::string CsvTable::subject(std::size_t row) const {
    assert(row < m_lines.size());
    return place(m_file, m_lines[row]);
}

} // namespace cartocontrat
