// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/tables/table.hpp"

#include <filesystem>

namespace cartocontrat {

/// Where the tables of facts are found by name: a folder of files, a schema of a database.
class TableSource {
public:
    TableSource() = default;
    TableSource(TableSource const&) = delete;
    TableSource& operator=(TableSource const&) = delete;
    virtual ~TableSource() = default;

    /// Names of the tables there, sorted.
    [[nodiscard]] virtual std::vector<std::string> names() const = 0;
    /// Rows in an order that stays the same from one reading to the next. Errors: FileMissing when there is no table of
    /// that name, and those of reading.
    [[nodiscard]] virtual Result<Table> table(std::string const& name, Diagnostics& diagnostics) const = 0;
};

/// A folder that holds the table "projets" as projets.csv, .xlsx, .ods, .gpkg, .geojson, .json, .fgb, .shp, .dbf, .tab,
/// .mif or .kml. Where several do, the first of this list is read, with a warning (TableTwice). A table that is not in
/// the folder is looked for beside it, as data/routes_categories.csv is beside data/contrats.
class FolderTables : public TableSource {
public:
    explicit FolderTables(std::filesystem::path folder);

    [[nodiscard]] std::vector<std::string> names() const override;
    [[nodiscard]] Result<Table> table(std::string const& name, Diagnostics& diagnostics) const override;

private:
    std::filesystem::path m_folder;
};

/// Place of a file's ending in that list, in either case, its length for another ending; and whether it is there.
[[nodiscard]] std::size_t tableFileRank(std::filesystem::path const& file);
[[nodiscard]] bool isTableFile(std::filesystem::path const& file);

/// Reads a table from a file of one of the forms above, by its ending. `sheet` as for readVectorTable.
[[nodiscard]] Result<Table> readTable(std::filesystem::path const& file, std::string const& sheet = {});

} // namespace cartocontrat
