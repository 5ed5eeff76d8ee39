// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/tables/french_values.hpp"
#include "sources/tables/table_report.hpp"

#include <map>
#include <set>

namespace cartocontrat {

/// Keys of a table, to check references against and to suggest from.
struct KeySet {
    std::set<std::string> known;
    std::set<std::string> rejected; ///< of rows that were set aside, and of no other row
};

/// Typed reading of a table, row after row. The first thing that is wrong with a row is kept as the reason to reject
/// it; reading goes on with neutral values, so that callers ask once a row, by accept().
class RecordReader {
public:
    /// `table` must live as long as the reader.
    explicit RecordReader(Table const& table);

    /// Moves to the next row; false after the last.
    [[nodiscard]] bool next();
    /// To be asked once all of a row is read: whether it is to be kept. If not, it is set aside, or counted as not
    /// drawn: what was said first, fail or leaveOut, decides.
    [[nodiscard]] bool accept();
    [[nodiscard]] std::size_t rowNumber() const { return m_row; } ///< among the table's, from 0
    [[nodiscard]] TableRow const& row() const { return m_table.row(m_row); }
    [[nodiscard]] std::string const& subject() const { return row().subject; }
    /// \pre next() was false
    [[nodiscard]] TableReport report() const;

    /// Without spaces around; may be empty.
    [[nodiscard]] std::string text(std::string const& column) const;
    /// Must not be empty.
    [[nodiscard]] std::string required(std::string const& column);
    /// As normalCode has it; may be empty.
    [[nodiscard]] std::string code(std::string const& column, CodeForm form);
    /// `value` of that column: must not be empty nor be in an earlier row that was accepted. Goes to `keys` once the
    /// row is accepted or rejected. \pre `keys` lives until then
    [[nodiscard]] std::string key(std::string const& column, std::string value, KeySet& keys);
    /// Must be one of `keys`, if need be but for case, accents and punctuation; or empty.
    [[nodiscard]] std::string reference(std::string const& column, std::string value, KeySet const& keys);
    /// Pieces of the cell between ";", each one of `keys`.
    [[nodiscard]] std::vector<std::string> references(std::string const& column, KeySet const& keys);
    [[nodiscard]] std::vector<std::string> list(std::string const& column) const;
    [[nodiscard]] double requiredNumber(std::string const& column);
    [[nodiscard]] int requiredCount(std::string const& column);
    /// Exact, not negative; nothing when empty.
    [[nodiscard]] std::optional<Euros> euros(std::string const& column);
    /// ISO 8601, from a year to a day; may be empty.
    [[nodiscard]] std::string date(std::string const& column);
    /// The word that stands for a value in the program.
    [[nodiscard]] std::string translated(std::string const& column, std::map<std::string, std::string> const& words);

    /// Rejects the row, unless it already is, or is left out.
    void fail(Code code, std::vector<std::string> arguments);
    /// Has the row counted as not drawn, unless it is rejected already.
    void leaveOut(Code code, std::vector<std::string> arguments);
    /// Counts a value of the row that was understood though written otherwise.
    void repaired(Code code) { m_rowRepairs.push_back(code); }

private:
    struct PendingKey {
        KeySet* keys;
        std::string value;
    };

    Table const& m_table;
    std::size_t m_row = 0;
    bool m_begun = false;
    std::optional<Error> m_reason, m_leftOut;
    std::vector<PendingKey> m_pendingKeys;
    std::vector<Code> m_rowRepairs;
    std::map<Code, std::size_t> m_repairs;
    TableReport m_report;
};

} // namespace cartocontrat
