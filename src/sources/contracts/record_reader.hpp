// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/euros.hpp"
#include "sources/contracts/csv.hpp"

#include <cstdint>
#include <map>
#include <set>

namespace cartocontrat {

/// Known values of a key, to check references against and to suggest from.
using KeySet = std::set<std::string>;

/// Typed reading of a table, row after row. The first thing that is wrong is kept as the error; reading goes on with
/// neutral values, so that callers check once, at the end.
class RecordReader {
public:
    /// Reads and checks the columns; when that fails there is no row.
    RecordReader(std::filesystem::path const& file, std::vector<std::string> const& columns);

    /// Moves to the next row; false after the last, or once something was wrong.
    [[nodiscard]] bool next();
    [[nodiscard]] std::optional<Error> const& error() const { return m_error; }

    /// Without spaces around; may be empty.
    [[nodiscard]] std::string text(std::string const& column) const;
    /// Must not be empty.
    [[nodiscard]] std::string required(std::string const& column);
    /// Required, and in no earlier row.
    [[nodiscard]] std::string uniqueKey(std::string const& column);
    /// Must be one of `known`, or empty.
    [[nodiscard]] std::string reference(std::string const& column, KeySet const& known);
    /// Pieces between ";", each one of `known`.
    [[nodiscard]] std::vector<std::string> references(std::string const& column, KeySet const& known);
    [[nodiscard]] std::vector<std::string> list(std::string const& column) const;
    /// Decimal point, finite; nothing when empty.
    [[nodiscard]] std::optional<double> number(std::string const& column);
    [[nodiscard]] double requiredNumber(std::string const& column);
    [[nodiscard]] int requiredCount(std::string const& column);
    /// Decimal point, two decimals at most, exact; nothing when empty.
    [[nodiscard]] std::optional<Euros> euros(std::string const& column);
    /// The word that stands for a value in the program.
    [[nodiscard]] std::string translated(std::string const& column, std::map<std::string, std::string> const& words);

private:
    void fail(Code code, std::vector<std::string> arguments);

    CsvTable m_table;
    std::optional<std::size_t> m_row;
    std::optional<Error> m_error;
    std::map<std::string, KeySet> m_seen;
};

} // namespace cartocontrat
