// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/csv.hpp"

#include "base/text.hpp"
#include "sources/tables/text_encoding.hpp"
#include "sources/text_file.hpp"

#include <algorithm>
#include <array>

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

/// That of the one of the first lines which holds most of one: a title may stand above the table.
char separatorOfLines(std::string_view text) {
    constexpr int most = 10;
    char best = ',';
    std::ptrdiff_t bestCount = 0;
    for (int line = 0; line < most && !text.empty(); ++line) {
        auto const first = text.substr(0, text.find('\n'));
        char const separator = findSeparator(first);
        if (auto const count = std::count(first.begin(), first.end(), separator); count > bestCount) {
            best = separator;
            bestCount = count;
        }
        text.remove_prefix(std::min(first.size() + 1, text.size()));
    }
    return best;
}

std::string place(std::filesystem::path const& file, std::size_t line) {
    return file.filename().string() + ":" + std::to_string(line);
}

/// What became of a row: a quote that is never closed takes the rest of the file with it.
enum class RowForm { Sound, TextAfterQuote, OpenQuote };

/// Reads rows one after the other and counts lines.
struct Parser {
    std::string_view text;
    char separator;
    std::size_t position = 0;
    std::size_t line = 1;

    [[nodiscard]] bool atEnd() const { return position >= text.size(); }
    [[nodiscard]] bool atLineEnd() const { return atEnd() || text[position] == '\n' || text[position] == '\r'; }

    RowForm cell(std::string& value) {
        if (!atEnd() && text[position] == '"') {
            return quotedCell(value);
        }
        while (!atLineEnd() && text[position] != separator) {
            value += text[position++];
        }
        return RowForm::Sound;
    }

    RowForm quotedCell(std::string& value) {
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
                return atLineEnd() || text[position] == separator ? RowForm::Sound : RowForm::TextAfterQuote;
            }
        }
        return RowForm::OpenQuote;
    }

    /// A row with text after a quote comes back as one cell, its text as it stands in the file.
    RowForm row(std::vector<std::string>& cells) {
        auto const start = position;
        auto form = cell(cells.emplace_back());
        while (form == RowForm::Sound && !atEnd() && text[position] == separator) {
            ++position;
            form = cell(cells.emplace_back());
        }
        if (form == RowForm::TextAfterQuote) {
            while (!atLineEnd()) {
                ++position;
            }
            cells.assign(1, std::string(text.substr(start, position - start)));
        }
        endLine();
        return form;
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

/// The header row; blank lines before it are skipped. No column when there is no such row.
std::vector<std::string> readHeader(Parser& parser) {
    std::vector<std::string> cells;
    bool blank = true;
    while (blank && !parser.atEnd()) {
        cells.clear();
        if (parser.row(cells) != RowForm::Sound) {
            return {};
        }
        blank = std::all_of(cells.begin(), cells.end(), [](std::string const& cell) { return trimmed(cell).empty(); });
    }
    return blank ? std::vector<std::string>() : cells;
}

} // namespace

Result<Table> readCsv(std::filesystem::path const& file) {
    auto const bytes = readText(file);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    auto const decoded = decodeText(*bytes);
    if (!decoded) {
        return failure(Code::FileUnreadable, file.string(), {file.string(), "ce n’est pas du texte"});
    }
    Parser parser{decoded->text, findSeparator(decoded->text)};
    auto const columns = readHeader(parser);
    if (columns.empty()) {
        bool const isEmpty = trimmed(decoded->text).empty();
        return failure(Code::FileUnreadable, file.string(),
                       {file.string(), isEmpty ? "il est vide" : "son en-tête est mal formé"});
    }
    auto table =
        Table::make({file.stem().string(), file.filename().string(), "CSV, " + decoded->encoding, {}}, columns);
    if (!table) {
        return table;
    }
    if (decoded->encoding != "UTF-8") {
        table->noteRepair(Code::EncodingRepaired, {decoded->encoding});
    }
    while (!parser.atEnd()) {
        auto const subject = place(file, parser.line);
        std::vector<std::string> cells;
        auto const form = parser.row(cells);
        if (form == RowForm::OpenQuote) {
            return failure(Code::RowMalformed, subject, {"quote"});
        }
        if (form == RowForm::TextAfterQuote) {
            table->setAside({{Code::RowMalformed, subject, {"after-quote"}}, std::move(cells)});
        } else {
            table->add({subject, std::move(cells), {}});
        }
    }
    return table;
}

Result<CsvRows> readCsvRows(std::filesystem::path const& file, CsvForm asked, std::stop_token const& stop) {
    auto const bytes = readText(file);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    auto const decoded = asked.encoding.empty() ? decodeText(*bytes) : decodeTextAs(*bytes, asked.encoding);
    if (!decoded) {
        return failure(Code::FileUnreadable, file.string(), {file.string(), "ce n’est pas du texte"});
    }
    if (trimmed(decoded->text).empty()) {
        return failure(Code::FileUnreadable, file.string(), {file.string(), "il est vide"});
    }
    CsvRows read{{decoded->encoding, asked.separator == 0 ? separatorOfLines(decoded->text) : asked.separator}, {}};
    for (Parser parser{decoded->text, read.form.separator}; !parser.atEnd() && !stop.stop_requested();) {
        auto& row = read.rows.emplace_back(CsvRow{parser.line, {}});
        auto const form = parser.row(row.cells);
        if (form == RowForm::OpenQuote) {
            return failure(Code::RowMalformed, place(file, row.line), {"quote"});
        }
        row.isSound = form == RowForm::Sound;
    }
    return read;
}

std::string csvLine(std::vector<std::string> const& cells, char separator) {
    std::string line;
    for (auto const& cell : cells) {
        line += &cell == cells.data() ? std::string() : std::string(1, separator);
        if (cell.find_first_of("\";\r\n\t,") == std::string::npos) {
            line += cell;
            continue;
        }
        line += '"';
        for (char const c : cell) {
            line += c == '"' ? std::string(2, c) : std::string(1, c);
        }
        line += '"';
    }
    return line + "\r\n";
}

} // namespace cartocontrat
