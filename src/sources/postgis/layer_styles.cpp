// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/layer_styles.hpp"

#include "sources/postgis/published_schema.hpp"

#include <fmt/format.h>

namespace cartocontrat {

namespace {

/// As QGIS makes it itself (QgsPostgresProvider); it looks for it in the schema public only.
constexpr char const* table = "public.layer_styles";
constexpr char const* definition =
    "CREATE TABLE IF NOT EXISTS public.layer_styles (id serial PRIMARY KEY, f_table_catalog varchar, "
    "f_table_schema varchar, f_table_name varchar, f_geometry_column varchar, stylename text, styleqml xml, "
    "stylesld xml, useasdefault boolean, description text, owner varchar(63) DEFAULT CURRENT_USER, ui xml, "
    "update_time timestamp DEFAULT CURRENT_TIMESTAMP, type varchar);";
constexpr char const* description = "Style publié par Cartocontrat";

/// A style is shared by everyone: the table, once there, must be ours to write; else we must be allowed to make it.
Result<bool> mayWrite(Database const& database) {
    auto const may = database.value(
        "SELECT coalesce((SELECT has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'DELETE') "
        "AND has_table_privilege(c.oid, 'SELECT') "
        "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname = 'public' AND c.relname = 'layer_styles'), "
        "(SELECT has_schema_privilege(oid, 'CREATE') FROM pg_namespace WHERE nspname = 'public'), false)::text");
    return may.map([](std::string const& answer) { return answer == "true"; });
}

std::string document(std::string const& xml) {
    return xml.empty() ? "NULL" : "XMLPARSE(DOCUMENT " + quotedText(xml) + ")";
}

} // namespace

Result<void> writeLayerStyles(Database const& database, Publication const& publication, Diagnostics& diagnostics) {
    auto const& schema = database.address().schema;
    auto const may = mayWrite(database);
    if (!may) {
        return tl::make_unexpected(may.error());
    }
    if (!*may) {
        diagnostics.warn(Code::StylesUnshared, {}, {table});
        return {};
    }
    auto statements = fmt::format(
        "{} DELETE FROM {} WHERE f_table_catalog = current_database() AND f_table_schema = {} AND description = {};",
        definition, table, quotedText(schema), quotedText(description));
    for (auto const& layer : publication.background.layers()) {
        auto const style = publication.styles.find(layer.id);
        if (style == publication.styles.end() || style->second.qml.empty()) {
            continue;
        }
        statements += fmt::format(
            "INSERT INTO {} (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, stylename, styleqml, "
            "stylesld, useasdefault, description) VALUES (current_database(), {}, {}, 'geom', {}, {}, {}, true, {});",
            table, quotedText(schema), quotedText(layerTable(layer.id)), quotedText(publication.styleName),
            document(style->second.qml), document(style->second.sld), quotedText(description));
    }
    return database.run(statements);
}

} // namespace cartocontrat
