// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/location.hpp"
#include "geo/projector.hpp"
#include "sources/lists/list_catalogue.hpp"
#include "sources/tables/record_reader.hpp"

namespace cartocontrat {

/// Which column of a table plays which part of a schema.
class ListColumns {
public:
    /// Nothing when the table lacks a required part. `columns`: those of the table.
    [[nodiscard]] static std::optional<ListColumns> make(ListSchema const& schema,
                                                         std::vector<std::string> const& columns);
    /// Name of the column; empty when no column plays that part.
    [[nodiscard]] std::string const& of(std::string const& part) const;
    [[nodiscard]] bool has(std::string const& part) const { return !of(part).empty(); }

    /// A column that plays no part, and the one it is nearly spelled as; empty when it is like none.
    struct Unused {
        std::string column, nearest;
    };
    [[nodiscard]] std::vector<Unused> unused(ListSchema const& schema, std::vector<std::string> const& columns) const;

private:
    std::map<std::string, std::string> m_columns;
};

/// A position that a row tells.
struct ToldPosition {
    Point point; ///< on the ground
    LocationQuality quality = LocationQuality::Coordinates;
};

/// Where the things that lists tell ought to be, and in which CRS their positions may be.
struct ListScope {
    Extent area;                  ///< on the ground
    std::vector<std::string> crs; ///< that of the ground first; tried in order where a list tells none
    std::string told = {};        ///< of all positions, whatever the list tells; empty: as it tells
};

/// The rows of a list, read by part.
class ListRows {
public:
    /// The arguments must outlive it.
    ListRows(Table const& table, ListSchema const& schema, ListColumns const& columns, ListScope const& scope);

    /// Moves to the next row; false after the last.
    [[nodiscard]] bool next() { return reader.next(); }
    /// Without spaces around; empty when no column plays that part.
    [[nodiscard]] std::string text(std::string const& part) const;
    /// Pieces between ";".
    [[nodiscard]] std::vector<std::string> list(std::string const& part) const;
    /// Whether the row is one that the schema takes; else it is left out, with the reason.
    [[nodiscard]] bool isTaken();
    /// From the geometry, longitude and latitude, x and y, or both in one cell; nothing where the row tells none, only
    /// that of its commune, or one far from the area, which is repaired by leaving it.
    [[nodiscard]] std::optional<ToldPosition> position();
    /// Of the last position read; empty when there was none.
    [[nodiscard]] std::string const& crs() const { return m_crs; }
    [[nodiscard]] bool crsAssumed() const { return !m_assumedCrs.empty(); }
    [[nodiscard]] ListColumns const& columns() const { return m_columns; }

    RecordReader reader;

private:
    struct RawPosition {
        Point point;
        std::string crs; ///< empty: not told
    };
    [[nodiscard]] std::optional<RawPosition> rawPosition(std::size_t row) const;
    [[nodiscard]] std::string const& cell(std::size_t row, std::string const& part) const;
    void assumeCrs();

    Table const& m_table;
    ListSchema const& m_schema;
    ListColumns const& m_columns;
    ListScope const& m_scope;
    std::string m_crs;
    std::string m_assumedCrs; ///< of the positions for which none is told; empty when there are none
    bool m_northFirst = false;
    std::map<std::string, Projector> m_projectors; ///< by the CRS they come from
};

/// Least score of the Base Adresse Nationale (0 to 1) that makes an address certain.
inline constexpr double certainScore = 0.5;

/// Quality of a position that a geocoder gave with that score and type of result.
[[nodiscard]] LocationQuality geocodingQuality(std::string const& score, std::string const& type);

} // namespace cartocontrat
