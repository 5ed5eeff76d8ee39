// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/publication.hpp"

#include "sources/postgis/database_tables.hpp"
#include "sources/postgis/layer_styles.hpp"
#include "sources/postgis/published_layers.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace cartocontrat {

namespace {

/// The history, the counter of versions, and what follows each change of a row, whoever makes it: the program, QGIS or
/// a statement typed by hand. It runs with the rights of the schema's owner, so that editors need none on the history.
constexpr char const* followUp = R"sql(
CREATE SEQUENCE IF NOT EXISTS {versions};
CREATE TABLE IF NOT EXISTS {history} (table_modifiee text NOT NULL, cle text NOT NULL, version bigint NOT NULL,
  valeurs jsonb, modifie_par text NOT NULL, modifie_le timestamptz NOT NULL);
COMMENT ON TABLE {history} IS 'État de chaque ligne avant chaque modification ; valeurs vides : la ligne a été supprimée';
CREATE INDEX IF NOT EXISTS historique_version ON {history} (table_modifiee, version);
CREATE OR REPLACE FUNCTION {follow}() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $follow$
DECLARE
  auteur text := coalesce(nullif(current_setting('cartocontrat.auteur', true), ''), session_user);
BEGIN
  IF TG_OP <> 'INSERT' THEN
    INSERT INTO {history} VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], OLD.version, to_jsonb(OLD),
      OLD.modifie_par, OLD.modifie_le);
  END IF;
  IF TG_OP = 'DELETE' THEN
    INSERT INTO {history} VALUES (TG_TABLE_NAME, to_jsonb(OLD) ->> TG_ARGV[0], nextval({counter}), NULL, auteur, now());
    RETURN OLD;
  END IF;
  NEW.version := nextval({counter});
  NEW.modifie_par := auteur;
  NEW.modifie_le := now();
  RETURN NEW;
END $follow$;
)sql";

Result<void> makeFollowUp(Database const& database) {
    auto const counter = database.qualified(versionCounter);
    return database.run(
        fmt::format(followUp, fmt::arg("versions", counter), fmt::arg("history", database.qualified(rowHistory)),
                    fmt::arg("follow", database.qualified("suivre")), fmt::arg("counter", quotedText(counter))));
}

Result<void> requirePostgis(Database const& database) {
    auto const found = database.value("SELECT extversion FROM pg_extension WHERE extname = 'postgis'");
    if (!found) {
        return tl::make_unexpected(found.error());
    }
    return found->empty() ? failure(Code::PostgisAbsent, {}, {database.address().shown}) : Result<void>();
}

/// Makes the schema unless it is there; holds off other publications to it until the end of the transaction.
Result<void> makeSchema(Database const& database) {
    auto const& schema = database.address().schema;
    auto const locked = database.query(
        fmt::format("SELECT pg_advisory_xact_lock(hashtext({}))::text", quotedText("cartocontrat " + schema)));
    if (!locked) {
        return tl::make_unexpected(locked.error());
    }
    // IF NOT EXISTS would ask for the right to make schemas even where there is nothing to make.
    auto const there =
        database.value(fmt::format("SELECT 1::text FROM pg_namespace WHERE nspname = {}", quotedText(schema)));
    if (!there) {
        return tl::make_unexpected(there.error());
    }
    return there->empty() ? database.run("CREATE SCHEMA " + quotedName(schema)) : Result<void>();
}

/// Takes away what a former publication made, save the history, to which the rows edited since go.
Result<void> clear(Database const& database, std::vector<StoredTable> const& tables) {
    for (auto const& table : tables) {
        bool const isOurs = table.holdsFacts || table.name == layerRegister || table.name.starts_with("fond_");
        if (!isOurs) {
            continue;
        }
        auto const name = database.qualified(table.name);
        std::string statements;
        if (table.holdsFacts) {
            auto const key = quotedText(describeFacts(table.name).key);
            statements = fmt::format(
                "INSERT INTO {0} SELECT {1}, coalesce(to_jsonb(t) ->> {2}, t.ordre::text), t.version, to_jsonb(t), "
                "t.modifie_par, t.modifie_le FROM {3} t WHERE t.version <> (SELECT min(version) FROM {3});",
                database.qualified(rowHistory), quotedText(table.name), key, name);
        }
        // Without CASCADE: what others built on the table is theirs.
        if (auto dropped = database.run(statements + "DROP TABLE " + name); !dropped) {
            return dropped;
        }
    }
    return {};
}

Result<void> writeAll(Database const& database, Publication const& publication, Diagnostics& diagnostics) {
    auto const version =
        database.value(fmt::format("SELECT nextval({})::text", quotedText(database.qualified(versionCounter))));
    if (!version) {
        return tl::make_unexpected(version.error());
    }
    for (auto const& table : publication.tables) {
        if (auto written = writeFacts(database, table, *version); !written) {
            return written;
        }
    }
    if (auto written = writeLayers(database, publication.background, publication.crs); !written) {
        return written;
    }
    auto commented = database.run(fmt::format("COMMENT ON SCHEMA {} IS 'Cartes des contrats territoriaux'",
                                              quotedName(database.address().schema)));
    if (!commented) {
        return commented;
    }
    return writeLayerStyles(database, publication, diagnostics);
}

} // namespace

Result<void> publish(Database const& database, Publication const& publication, Existing existing,
                     Diagnostics& diagnostics) {
    auto const& address = database.address();
    if (auto there = requirePostgis(database); !there) {
        return there;
    }
    auto transaction = Transaction::begin(database, Isolation::Current);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    if (auto made = makeSchema(database); !made) {
        return made;
    }
    auto const tables = listTables(database);
    if (!tables) {
        return tl::make_unexpected(tables.error());
    }
    if (existing == Existing::Refused && !tables->empty()) {
        return failure(Code::SchemaNotEmpty, {}, {address.schema, std::to_string(tables->size())});
    }
    if (auto made = makeFollowUp(database); !made) {
        return made;
    }
    if (auto cleared = clear(database, *tables); !cleared) {
        return cleared;
    }
    if (auto written = writeAll(database, publication, diagnostics); !written) {
        return written;
    }
    return transaction->commit();
}

} // namespace cartocontrat
