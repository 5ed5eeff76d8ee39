// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/tables/table_file.hpp"
#include "workshop/import/column_mapping.hpp"
#include "workshop/import/row_check.hpp"

#include <functional>
#include <set>
#include <stop_token>

namespace cartocontrat {

/// What becomes of a row.
enum class RowState {
    Ready,
    ToDecide,
    SetAside,
    Malformed ///< without the form of the table: it can only be set aside
};

/// What was wrong with a row as it stands in the file, or is since it was corrected.
struct ToldIssue {
    CellIssue issue;
    bool isOpen = false; ///< still
};

/// A row that is not imported.
struct AsideRow {
    std::vector<std::string> cells; ///< as they stand in the file, and where the row is
    std::vector<CellIssue> issues;  ///< why; none: the user chose so, as `choice` says
    Error choice;                   ///< its subject is the row's
};

/// The rows of a table on their way into the data: what keeps each from it, and what the user decides of it. Nothing is
/// changed but this.
class ImportReview {
public:
    struct Progress {
        std::function<void(std::size_t done, std::size_t all)> tell; ///< may be null; on the thread that checks
        std::stop_token stop;
    };

    /// Checks all rows; no value once asked to stop. `crs`: of all positions; empty: as found.
    [[nodiscard]] static std::optional<ImportReview> make(std::shared_ptr<Table const> table, ColumnMapping mapping,
                                                          std::string const& crs, KnownValues values,
                                                          Progress const& progress);

    /// Rows of the table, then those without its form.
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    [[nodiscard]] std::size_t count(RowState state) const;
    [[nodiscard]] RowState state(std::size_t row) const;
    [[nodiscard]] std::size_t line(std::size_t row) const; ///< in the file
    /// Corrected by the user or as it stands in the file; empty for a part that no column gives.
    [[nodiscard]] std::string cell(std::size_t row, std::string const& part) const;
    [[nodiscard]] bool isEdited(std::size_t row, std::string const& part) const;
    /// As it stands in the file.
    [[nodiscard]] std::string told(std::size_t row, std::string const& part) const;
    /// As RowChecker::choices of what stands in the file.
    [[nodiscard]] std::vector<std::string> choices(std::size_t row, std::string const& part) const;
    /// What was wrong with a row as it stands in the file; that it repeats another is last.
    [[nodiscard]] std::vector<CellIssue> const& found(std::size_t row) const { return m_rows[row].found; }
    /// What still is.
    [[nodiscard]] std::vector<CellIssue> open(std::size_t row) const;
    /// What was, then what the corrections made so.
    [[nodiscard]] std::vector<ToldIssue> issues(std::size_t row) const;
    /// Rows of which something was wrong in the file, or is.
    [[nodiscard]] std::vector<std::size_t> rowsToReview() const;

    void setCell(std::size_t row, std::string const& part, std::string text);
    /// The cell as in the file.
    void revert(std::size_t row, std::string const& part);
    /// What a row is taken for that is like what the data have.
    void setIdentity(std::size_t row, Identity identity);
    [[nodiscard]] Identity identity(std::size_t row) const { return m_rows[row].identity; }
    /// \pre the row is not malformed, to be taken back
    void setAside(std::size_t row, bool isAside);
    /// The first proposal of every issue that has one, those to set a row aside among them; how many there were.
    std::size_t applyAllProposals();
    void setAllAside();

    /// \pre the row is Ready
    [[nodiscard]] CheckedRow const& checked(std::size_t row) const { return m_rows[row].checked; }
    [[nodiscard]] Table const& table() const { return *m_table; }
    [[nodiscard]] ColumnMapping const& mapping() const { return m_mapping; }
    [[nodiscard]] ContractData const& contracts() const { return m_checker->contracts(); }
    [[nodiscard]] std::string const& crs() const { return m_crs; } ///< of the positions; empty: there are none
    /// Columns of the table, and of a layer the two that tell where its rows are.
    [[nodiscard]] std::vector<std::string> asideColumns() const;
    /// Rows set aside, each with all that `issues` says of it; and those declined at last.
    [[nodiscard]] std::vector<AsideRow> asideRows(std::set<std::size_t> const& declined) const;

    /// What the user decided of a row.
    struct Decision {
        RowCells edits;
        Identity identity = Identity::Known;
        bool isAside = false;
        friend bool operator==(Decision const&, Decision const&) = default;
    };
    /// By row of the table, of those of which something was.
    [[nodiscard]] std::map<std::size_t, Decision> decisions() const;
    /// The same of another mapping of the same table; a correction of a part whose column is no more the same is left.
    void decide(std::map<std::size_t, Decision> const& decisions, ColumnMapping const& former);

private:
    struct Row {
        std::vector<CellIssue> found;
        CheckedRow checked;
        RowCells edits;
        Identity identity = Identity::Known;
        bool isAside = false;
        RowPlace place;                 ///< as the file tells
        std::optional<RowPlace> mended; ///< as its coordinates tell since they were corrected
    };

    ImportReview() = default;
    [[nodiscard]] bool isMalformed(std::size_t row) const { return row >= m_table->rowCount(); }
    [[nodiscard]] RowCells cells(std::size_t row) const;
    /// The row that comes before it with the same key, among those that are not set aside.
    [[nodiscard]] std::optional<CellIssue> repeated(std::size_t row) const;
    void recheck(std::size_t row);
    /// As `Row::mended`; no value where none of its coordinates was corrected.
    [[nodiscard]] std::optional<RowPlace> mendedPlace(std::size_t row) const;

    std::shared_ptr<Table const> m_table;
    ColumnMapping m_mapping;
    std::vector<std::pair<std::string, std::size_t>> m_columns; ///< part and column
    std::shared_ptr<RowChecker> m_checker;
    std::vector<Row> m_rows;
    std::map<std::string, std::set<std::size_t>> m_keys; ///< rows that are one thing
    std::string m_askedCrs, m_crs;
};

/// "subventions.csv:9", "liste.xlsx, ligne 9" -> 9.
[[nodiscard]] std::size_t lineOf(std::string const& subject);

} // namespace cartocontrat
