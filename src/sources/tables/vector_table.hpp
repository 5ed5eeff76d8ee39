// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/tables/table.hpp"

#include <filesystem>
#include <stop_token>

namespace cartocontrat {

/// A table that GDAL reads: a sheet of XLSX or ODS, whose first row gives the columns, or a layer of GeoPackage,
/// Shapefile (or its DBF alone), MapInfo TAB/MIF, GeoJSON, KML, FlatGeobuf. All attributes as text: sheets are read
/// cell by cell as text, so that a code typed as text keeps its zeros; dates as ISO. A point, or a multipoint of one,
/// gives the row its position. `sheet`: name of the sheet or layer; empty for the one named like the file, else the
/// first. Errors: FileMissing, FileUnreadable, DuplicateKey (a column twice).
[[nodiscard]] Result<Table> readVectorTable(std::filesystem::path const& file, std::string const& sheet);

/// What else than rows under titles is wanted of such a file.
struct VectorForm {
    enum class Header { FirstRow, None } header = Header::FirstRow; ///< of a sheet; none: every row is one of cells
    enum class Shapes { Points, Inside } shapes = Shapes::Points;   ///< a line or an area too gives a point on it
};
/// The rows read so far once asked to stop.
[[nodiscard]] Result<Table> readVectorTable(std::filesystem::path const& file, std::string const& sheet,
                                            VectorForm form, std::stop_token const& stop = {});

/// Names of the sheets or layers, in the order of the file. Errors: FileMissing, FileUnreadable.
[[nodiscard]] Result<std::vector<std::string>> sheetsOf(std::filesystem::path const& file);

} // namespace cartocontrat
