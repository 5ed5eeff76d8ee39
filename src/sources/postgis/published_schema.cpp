// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/published_schema.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

namespace cartocontrat {

bool isOwnColumn(std::string const& column) {
    static constexpr std::array<std::string_view, 5> own{orderColumn, versionColumn, authorColumn, timeColumn,
                                                         positionColumn};
    return std::find(own.begin(), own.end(), column) != own.end();
}

std::vector<std::string> factColumns(std::vector<std::string> columns) {
    std::erase_if(columns, isOwnColumn);
    return columns;
}

std::string layerTable(std::string const& layer) {
    auto name = "fond_" + layer;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::string sridOf(std::string const& crs) {
    constexpr std::string_view authority = "EPSG:";
    return crs.starts_with(authority) ? crs.substr(authority.size()) : std::string();
}

FactTable describeFacts(std::string const& table) {
    static std::map<std::string, FactTable> const known{
        {"cis", {orderColumn, "Centres d’incendie et de secours"}},
        {"colleges", {"uai", "Collèges publics"}},
        {"communes", {"insee", "Communes des intercommunalités"}},
        {"communes_nouvelles", {"ancien_insee", "Communes qui ont fusionné, et la commune nouvelle de chacune"}},
        {"communes_voisines", {"insee", "Communes alentour, hors des intercommunalités"}},
        {"contracts", {"contract_id", "Contrats territoriaux"}},
        {"engagements", {orderColumn, "Engagements des livrets"}},
        {"epci", {"siren", "Intercommunalités"}},
        {"financements", {orderColumn, "Financeurs des projets et leurs montants"}},
        {"indicateurs", {orderColumn, "Chiffres des contrats"}},
        {"indicateurs_dictionnaire", {"indicator", "Ce que chaque indicateur mesure"}},
        {"legende", {orderColumn, "Légende des cartes, telle qu’imprimée"}},
        {"lieux", {"lieu_id", "Présence du Département"}},
        {"livrets", {orderColumn, "Livrets des contrats et leurs signataires"}},
        {"nomenclatures", {orderColumn, "Thématiques et autres listes de mots"}},
        {"operations_detail", {orderColumn, "Fiches des opérations"}},
        {"projets", {"projet_id", "Projets financés ; modifiables par « cartocontrat edit projet »"}},
        {"projets_nomenclatures",
         {orderColumn, "Postes des nomenclatures dont relèvent projets, engagements et quartiers"}},
        {"qpv", {orderColumn, "Quartiers prioritaires de la politique de la ville"}},
        {"routes_categories", {"numero", "Catégorie de chaque route départementale"}},
        {"sources", {"source", "Documents d’où viennent les faits"}},
    };
    auto const found = known.find(table);
    return found == known.end() ? FactTable{orderColumn, "Table « " + table + " »"} : found->second;
}

Result<std::vector<StoredTable>> listTables(Database const& database) {
    auto const& address = database.address();
    auto const usable = database.value(
        fmt::format("SELECT has_schema_privilege(oid, 'USAGE')::text FROM pg_namespace WHERE nspname = {}",
                    quotedText(address.schema)));
    if (!usable) {
        return tl::make_unexpected(usable.error());
    }
    if (usable->empty()) {
        return failure(Code::SchemaAbsent, {}, {address.schema, address.shown});
    }
    if (*usable != "true") {
        return failure(Code::DatabaseDenied, {}, {address.shown, address.schema});
    }
    auto const rows = database.query(
        fmt::format("SELECT c.relname::text, (EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND "
                    "a.attname = {}))::text, "
                    "has_table_privilege(c.oid, 'SELECT')::text "
                    "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
                    "WHERE n.nspname = {} AND c.relkind IN ('r', 'p', 'v', 'm') ORDER BY c.relname COLLATE \"C\"",
                    quotedText(orderColumn), quotedText(address.schema)));
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    std::vector<StoredTable> tables;
    for (auto const& row : *rows) {
        tables.push_back({row.at(0), row.at(1) == "true", row.at(2) == "true"});
    }
    return tables;
}

Result<void> requireReadable(Database const& database, std::vector<StoredTable> const& tables,
                             std::string const& table) {
    auto const& address = database.address();
    auto const full = address.schema + "." + table;
    auto const stored =
        std::find_if(tables.begin(), tables.end(), [&](StoredTable const& one) { return one.name == table; });
    if (stored == tables.end()) {
        return failure(Code::DatabaseTableMissing, {}, {full, address.shown});
    }
    return stored->isReadable ? Result<void>() : failure(Code::DatabaseDenied, {}, {address.shown, full});
}

Result<std::vector<std::string>> columnsOf(Database const& database, std::string const& table) {
    auto const rows = database.query(
        fmt::format("SELECT attname::text FROM pg_attribute WHERE attrelid = {}::regclass AND attnum > 0 "
                    "AND NOT attisdropped ORDER BY attnum",
                    quotedText(database.qualified(table))));
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    std::vector<std::string> columns;
    for (auto const& row : *rows) {
        columns.push_back(row.front());
    }
    return columns;
}

} // namespace cartocontrat
