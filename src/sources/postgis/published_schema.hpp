// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/postgis/database.hpp"

namespace cartocontrat {

/// How a schema that `publish` made is laid out: a table for each table of facts, under its own name; "fond_..." for
/// each layer; and these two.
inline constexpr char const* layerRegister = "couches";   ///< what each layer is and where it comes from
inline constexpr char const* rowHistory = "historique";   ///< each row as it was before each change
inline constexpr char const* versionCounter = "versions"; ///< sequence: no two states of rows have one version

/// Columns that the tables of facts have beside those of the facts.
inline constexpr char const* orderColumn = "ordre"; ///< from 1, the order of rows
inline constexpr char const* versionColumn = "version";
inline constexpr char const* authorColumn = "modifie_par";
inline constexpr char const* timeColumn = "modifie_le";
inline constexpr char const* positionColumn = "geom"; ///< only where the rows had positions
[[nodiscard]] bool isOwnColumn(std::string const& column);
[[nodiscard]] std::vector<std::string> factColumns(std::vector<std::string> columns);

/// "communes-voisines" -> "fond_communes_voisines"
[[nodiscard]] std::string layerTable(std::string const& layer);

/// The number of a CRS that is "EPSG:..."; empty for any other.
[[nodiscard]] std::string sridOf(std::string const& crs);

/// What is known of a table of facts.
struct FactTable {
    std::string key;     ///< column whose values are unique; orderColumn when there is none
    std::string comment; ///< French
};
[[nodiscard]] FactTable describeFacts(std::string const& table);

/// A table or view of the schema.
struct StoredTable {
    std::string name;
    bool holdsFacts; ///< has orderColumn
    bool isReadable; ///< by who is connected
};

/// The tables of the schema, sorted by name. Errors: SchemaAbsent, DatabaseDenied (the schema may not be looked into).
[[nodiscard]] Result<std::vector<StoredTable>> listTables(Database const& database);

/// Errors: DatabaseTableMissing, DatabaseDenied.
[[nodiscard]] Result<void> requireReadable(Database const& database, std::vector<StoredTable> const& tables,
                                           std::string const& table);

/// The columns of a table in their order. \pre it is there
[[nodiscard]] Result<std::vector<std::string>> columnsOf(Database const& database, std::string const& table);

} // namespace cartocontrat
