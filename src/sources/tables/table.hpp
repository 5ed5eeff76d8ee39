// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "geo/geometry.hpp"

#include <optional>

namespace cartocontrat {

struct TableRow {
    std::string subject; ///< where it stands, for messages: "projets.csv:12", "liste.xlsx, ligne 4"
    std::vector<std::string> cells;
    std::optional<Point> position; ///< in the table's CRS, x eastwards; none: the form holds no geometry, or no point
};

/// A row set aside: why, with the row's own subject, and its cells as they were.
struct RejectedRow {
    Error reason;
    std::vector<std::string> cells;
};

/// Where a table comes from.
struct TableOrigin {
    std::string name; ///< "projets"
    std::string file; ///< "projets.csv"; of a database, the table's full name
    std::string form; ///< encoding of a text or name of a driver: "CSV, UTF-8", "XLSX", "GPKG"
    std::string crs;  ///< of the rows' positions, as PROJ understands it; may be empty
};

/// Rows of text under named columns, whatever they were read from; the order is that of the source.
class Table {
public:
    /// Errors: DuplicateKey, when two columns have one name; those without a name may be several.
    [[nodiscard]] static Result<Table> make(TableOrigin origin, std::vector<std::string> columns);

    /// A row of more or fewer cells than there are columns is set aside, one of empty cells only is none. Œ and œ lost
    /// in an encoding are put back.
    void add(TableRow row);
    void setAside(RejectedRow row) { m_malformed.push_back(std::move(row)); }
    void rename(std::string name) { m_origin.name = std::move(name); }
    void noteRepair(Code code, std::vector<std::string> arguments);

    /// Errors: ColumnMissing, naming the nearest column, when one of `columns` is not there.
    [[nodiscard]] Result<void> require(std::vector<std::string> const& columns) const;
    /// The column of that name; else the only one that has it but for case, accents and punctuation.
    [[nodiscard]] std::optional<std::size_t> indexOf(std::string const& column) const;

    [[nodiscard]] TableOrigin const& origin() const { return m_origin; }
    [[nodiscard]] std::vector<std::string> const& columns() const { return m_columns; }
    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    /// \pre row < rowCount()
    [[nodiscard]] TableRow const& row(std::size_t row) const { return m_rows[row]; }
    /// Empty when the table has no such column. \pre row < rowCount()
    [[nodiscard]] std::string const& value(std::size_t row, std::string const& column) const;
    /// Rows that do not have the form of the table; they are not among the others.
    [[nodiscard]] std::vector<RejectedRow> const& malformed() const { return m_malformed; }
    /// What had to be put right to read the table (encoding, ligatures), the file as subject.
    [[nodiscard]] std::vector<Error> repairs() const;

private:
    Table(TableOrigin origin, std::vector<std::string> columns);

    TableOrigin m_origin;
    std::vector<std::string> m_columns;
    std::vector<std::string> m_foldedColumns;
    std::vector<TableRow> m_rows;
    std::vector<RejectedRow> m_malformed;
    std::vector<Error> m_repairs;
    std::size_t m_ligatures = 0;
    std::string m_nothing;
};

} // namespace cartocontrat
