// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"
#include "sources/postgis/database.hpp"
#include "sources/tables/table.hpp"

#include <map>

namespace cartocontrat {

/// How QGIS is to draw a layer; empty texts when it has no say.
struct LayerStyle {
    std::string sld, qml;
};

/// What an office shares.
struct Publication {
    std::vector<Table> const& tables;
    Background const& background;
    std::map<std::string, LayerStyle> const& styles; ///< by id of the layer
    std::string styleName;
    std::string crs; ///< of the layers, "EPSG:2154"
};

/// What to do with tables that a schema has already.
enum class Existing {
    Refused,
    Replaced, ///< those that a publication made; the history of rows stays, with the last state of each edited row
};

/// Writes all of it to the schema of the database's address, which is made if need be, in one transaction: after a
/// failure everything is as it was. Two publications at once follow one another. Layers get rows in
/// public.layer_styles, where QGIS looks for styles; without the right to write there they get none, with a warning.
/// Errors: PostgisAbsent, SchemaNotEmpty, DatabaseDenied, DatabaseRefused, and those of writeFacts.
[[nodiscard]] Result<void> publish(Database const& database, Publication const& publication, Existing existing,
                                   Diagnostics& diagnostics);

} // namespace cartocontrat
