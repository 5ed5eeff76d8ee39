// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/record_reader.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cartocontrat {

namespace {

/// The only one of `candidates` that reads like `asked` but for case, accents and punctuation.
std::optional<std::string> sameWord(std::string const& asked, std::vector<std::string> const& candidates) {
    std::optional<std::string> found;
    auto const folded = fold(asked);
    for (auto const& candidate : candidates) {
        if (fold(candidate) == folded && !folded.empty()) {
            if (found) {
                return std::nullopt;
            }
            found = candidate;
        }
    }
    return found;
}

} // namespace

RecordReader::RecordReader(Table const& table) : m_table(table) {
    m_report.origin = table.origin();
    m_report.columns = table.columns();
}

bool RecordReader::next() {
    m_row = m_begun ? m_row + 1 : 0;
    m_begun = true;
    return m_row < m_table.rowCount();
}

bool RecordReader::accept() {
    bool const isSound = !m_reason;
    for (auto const& [keys, value] : m_pendingKeys) {
        if (isSound) {
            keys->known.insert(value);
            keys->rejected.erase(value);
        } else if (!keys->known.contains(value)) {
            keys->rejected.insert(value);
        }
    }
    if (isSound && m_leftOut) {
        auto& groups = m_report.notDrawn;
        auto const same = std::find_if(groups.begin(), groups.end(),
                                       [&](RowsNotDrawn const& group) { return group.reason == *m_leftOut; });
        ++(same == groups.end() ? groups.emplace_back(RowsNotDrawn{*m_leftOut}) : *same).count;
    } else if (isSound) {
        ++m_report.rowsRead;
        m_report.rowsRepaired += m_rowRepairs.empty() ? 0 : 1;
        for (Code const code : m_rowRepairs) {
            ++m_repairs[code];
        }
    } else {
        m_report.rejected.push_back({*m_reason, m_table.row(m_row).cells});
    }
    bool const isKept = isSound && !m_leftOut;
    m_reason.reset();
    m_leftOut.reset();
    m_pendingKeys.clear();
    m_rowRepairs.clear();
    return isKept;
}

TableReport RecordReader::report() const {
    auto report = m_report;
    report.rows = m_table.rowCount() + m_table.malformed().size();
    report.repairs = m_table.repairs();
    for (auto const& [code, count] : m_repairs) {
        report.repairs.push_back({code, m_table.origin().file, {std::to_string(count)}});
    }
    report.rejected.insert(report.rejected.end(), m_table.malformed().begin(), m_table.malformed().end());
    return report;
}

std::string RecordReader::text(std::string const& column) const {
    return std::string(trimmed(m_table.value(m_row, column)));
}

std::string RecordReader::required(std::string const& column) {
    auto value = text(column);
    if (value.empty()) {
        fail(Code::ValueInvalid, {column, value, "une valeur"});
    }
    return value;
}

std::string RecordReader::code(std::string const& column, CodeForm form) {
    auto const value = text(column);
    auto normal = normalCode(value, form);
    if (normal != value) {
        repaired(Code::CodeRepaired);
    }
    return normal;
}

std::string RecordReader::key(std::string const& column, std::string value, KeySet& keys) {
    if (value.empty()) {
        fail(Code::ValueInvalid, {column, value, "une valeur"});
        return value;
    }
    if (keys.known.contains(value)) {
        fail(Code::DuplicateKey, {column, value});
    }
    m_pendingKeys.push_back({&keys, value});
    return value;
}

std::string RecordReader::reference(std::string const& column, std::string value, KeySet const& keys) {
    if (value.empty() || keys.known.contains(value)) {
        return value;
    }
    if (keys.rejected.contains(value)) {
        fail(Code::KeyRejected, {column, value});
        return value;
    }
    std::vector<std::string> const candidates(keys.known.begin(), keys.known.end());
    if (auto const same = sameWord(value, candidates)) {
        repaired(Code::SpellingRepaired);
        return *same;
    }
    fail(Code::KeyUnknown, {column, value, nearest(value, candidates).value_or("")});
    return value;
}

std::vector<std::string> RecordReader::references(std::string const& column, KeySet const& keys) {
    auto values = list(column);
    for (auto& value : values) {
        value = reference(column, value, keys);
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

double RecordReader::requiredNumber(std::string const& column) {
    auto const value = required(column);
    auto const number = readNumber(value);
    if (!number) {
        fail(Code::ValueInvalid, {column, value, "un nombre, comme 12,5"});
        return 0;
    }
    if (number->writing == Writing::Understood) {
        repaired(Code::NumberRepaired);
    }
    return number->value;
}

int RecordReader::requiredCount(std::string const& column) {
    auto const value = required(column);
    auto const number = readNumber(value);
    bool const isCount = number && number->value >= 0 && number->value == std::floor(number->value) &&
                         number->value <= std::numeric_limits<int>::max();
    if (!isCount) {
        fail(Code::ValueInvalid, {column, value, "un nombre entier, nul ou positif"});
        return 0;
    }
    if (number->writing == Writing::Understood) {
        repaired(Code::NumberRepaired);
    }
    return static_cast<int>(number->value);
}

std::optional<Euros> RecordReader::euros(std::string const& column) {
    auto const value = text(column);
    if (value.empty()) {
        return std::nullopt;
    }
    auto const amount = readEuros(value);
    if (!amount) {
        fail(Code::ValueInvalid,
             {column, value, "un montant en euros, au centime près, comme 1 250 000,00 ou 1,3 million €"});
        return std::nullopt;
    }
    if (amount->value < Euros::fromCents(0)) {
        fail(Code::ValueInvalid, {column, value, "un montant nul ou positif"});
        return std::nullopt;
    }
    if (amount->writing == Writing::Understood) {
        repaired(Code::NumberRepaired);
    }
    return amount->value;
}

std::string RecordReader::date(std::string const& column) {
    auto const value = text(column);
    if (value.empty()) {
        return value;
    }
    auto const date = readDate(value);
    if (!date) {
        fail(Code::ValueInvalid, {column, value, "une date, comme 31/12/2021, ou une année"});
        return value;
    }
    if (date->writing == Writing::Understood) {
        repaired(Code::DateRepaired);
    }
    return date->value;
}

std::string RecordReader::translated(std::string const& column, std::map<std::string, std::string> const& words) {
    auto const value = text(column);
    if (auto const found = words.find(value); found != words.end()) {
        return found->second;
    }
    std::vector<std::string> known;
    for (auto const& entry : words) {
        known.push_back(entry.first.empty() ? "(vide)" : entry.first);
    }
    if (auto const same = sameWord(value, known); same && words.contains(*same)) {
        repaired(Code::SpellingRepaired);
        return words.at(*same);
    }
    fail(Code::ValueInvalid, {column, value, join(known, ", ")});
    return {};
}

void RecordReader::fail(Code code, std::vector<std::string> arguments) {
    if (!m_reason && !m_leftOut) {
        m_reason = Error{code, subject(), std::move(arguments)};
    }
}

void RecordReader::leaveOut(Code code, std::vector<std::string> arguments) {
    if (!m_reason && !m_leftOut) {
        m_leftOut = Error{code, m_table.origin().file, std::move(arguments)};
    }
}

} // namespace cartocontrat
