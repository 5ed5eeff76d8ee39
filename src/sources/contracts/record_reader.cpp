// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/record_reader.hpp"

#include "base/text.hpp"

#include <charconv>
#include <cmath>

namespace cartocontrat {

namespace {

/// from_chars of the whole text.
template <class Number>
std::optional<Number> parseWhole(std::string_view text) {
    Number value{};
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

/// "-52357.2" -> -5235720. Nothing when there are more than two decimals or anything but digits.
std::optional<std::int64_t> parseCents(std::string_view text) {
    bool const negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    auto const dot = text.find('.');
    std::string digits(text.substr(0, dot));
    std::string decimals(dot == std::string_view::npos ? "" : text.substr(dot + 1));
    if (digits.empty() || decimals.size() > 2 || (dot != std::string_view::npos && decimals.empty())) {
        return std::nullopt;
    }
    decimals.resize(2, '0');
    digits += decimals;
    if (digits.find_first_not_of("0123456789") != std::string::npos) {
        return std::nullopt;
    }
    auto const cents = parseWhole<std::int64_t>(digits);
    return cents && negative ? std::optional{-*cents} : cents;
}

} // namespace

RecordReader::RecordReader(std::filesystem::path const& file, std::vector<std::string> const& columns) {
    auto table = CsvTable::read(file);
    if (!table) {
        m_error = table.error();
        return;
    }
    if (auto const complete = table->require(columns); !complete) {
        m_error = complete.error();
        return;
    }
    m_table = std::move(*table);
}

bool RecordReader::next() {
    m_row = m_row ? *m_row + 1 : 0;
    return !m_error && *m_row < m_table.rowCount();
}

std::string RecordReader::text(std::string const& column) const {
    return std::string(trimmed(m_table.value(*m_row, column)));
}

std::string RecordReader::required(std::string const& column) {
    auto value = text(column);
    if (value.empty()) {
        fail(Code::ValueInvalid, {column, value, "une valeur"});
    }
    return value;
}

std::string RecordReader::uniqueKey(std::string const& column) {
    auto value = required(column);
    if (!m_seen[column].insert(value).second) {
        fail(Code::DuplicateKey, {column, value});
    }
    return value;
}

std::string RecordReader::reference(std::string const& column, KeySet const& known) {
    auto value = text(column);
    if (!value.empty() && !known.contains(value)) {
        std::vector<std::string> const candidates(known.begin(), known.end());
        fail(Code::KeyUnknown, {column, value, nearest(value, candidates).value_or("")});
    }
    return value;
}

std::vector<std::string> RecordReader::references(std::string const& column, KeySet const& known) {
    auto values = list(column);
    for (auto const& value : values) {
        if (!known.contains(value)) {
            std::vector<std::string> const candidates(known.begin(), known.end());
            fail(Code::KeyUnknown, {column, value, nearest(value, candidates).value_or("")});
        }
    }
    return values;
}

std::vector<std::string> RecordReader::list(std::string const& column) const {
    auto values = split(text(column), ';');
    for (auto& value : values) {
        value = std::string(trimmed(value));
    }
    return values;
}

std::optional<double> RecordReader::number(std::string const& column) {
    auto const value = text(column);
    if (value.empty()) {
        return std::nullopt;
    }
    auto const parsed = parseWhole<double>(value);
    if (!parsed || !std::isfinite(*parsed)) {
        fail(Code::ValueInvalid, {column, value, "un nombre, avec un point décimal"});
        return std::nullopt;
    }
    return parsed;
}

double RecordReader::requiredNumber(std::string const& column) {
    static_cast<void>(required(column));
    return number(column).value_or(0);
}

int RecordReader::requiredCount(std::string const& column) {
    auto const value = required(column);
    auto const parsed = parseWhole<int>(value);
    if (!parsed || *parsed < 0) {
        fail(Code::ValueInvalid, {column, value, "un nombre entier, nul ou positif"});
    }
    return parsed.value_or(0);
}

std::optional<Euros> RecordReader::euros(std::string const& column) {
    auto const value = text(column);
    if (value.empty()) {
        return std::nullopt;
    }
    auto const cents = parseCents(value);
    if (!cents) {
        fail(Code::ValueInvalid, {column, value, "un montant en euros, avec un point et deux décimales au plus"});
        return std::nullopt;
    }
    return Euros::fromCents(*cents);
}

std::string RecordReader::translated(std::string const& column, std::map<std::string, std::string> const& words) {
    auto const value = text(column);
    auto const found = words.find(value);
    if (found != words.end()) {
        return found->second;
    }
    std::vector<std::string> known;
    for (auto const& entry : words) {
        known.push_back(entry.first.empty() ? "(vide)" : entry.first);
    }
    fail(Code::ValueInvalid, {column, value, join(known, ", ")});
    return {};
}

void RecordReader::fail(Code code, std::vector<std::string> arguments) {
    if (!m_error) {
        m_error = Error{code, m_table.subject(*m_row), std::move(arguments)};
    }
}

} // namespace cartocontrat
