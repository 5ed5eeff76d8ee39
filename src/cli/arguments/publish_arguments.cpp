// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace cartocontrat {
namespace {

struct RawPublish {
    std::string to, schema, style;
    std::vector<std::string> data;
    bool replace = false;
};

Result<Command> toPublish(RawPublish const& raw) {
    if (raw.to.empty()) {
        return failure(Code::OptionValueMissing, {}, {"--to"});
    }
    auto address = parseDatabase("--to", raw.to);
    if (!address) {
        return tl::make_unexpected(address.error());
    }
    if (!raw.schema.empty()) {
        address->schema = raw.schema;
    }
    return PublishOptions{std::move(*address), toPaths(raw.data), raw.style,
                          raw.replace ? Existing::Replaced : Existing::Refused};
}

} // namespace

CommandArguments addPublishArguments(CLI::App& app) {
    auto const raw = std::make_shared<RawPublish>();
    CLI::App* const command = addCommand(
        app, "publish", Words::text("Met les données dans une base PostGIS, que tout le service lit par --data"));
    addOne(*command, "--to", raw->to, "PG:BASE",
           Words::text("Base, comme \"PG:host=serveur dbname=base user=nom\" ; le mot de passe dans ~/.pgpass"));
    addOne(*command, "--schema", raw->schema, Words::text("NOM"),
           Words::text("Schéma de la base, fait s’il n’existe pas ; par défaut cartocontrat"));
    addMany(*command, "--data", raw->data, Words::text("DOSSIER"),
            Words::text("Dossier des couches à publier ; sans lui, le fond schématique livré. Répétable"));
    addOne(*command, "--style", raw->style, Words::text("STYLE"),
           Words::text("Style que QGIS donne aux couches ; par défaut celui du modèle 2019"));
    command->add_flag("--replace", raw->replace,
                      Words::text("Remplace ce qui a été publié dans le schéma ; l’historique des projets reste"));
    return {command, [raw] { return toPublish(*raw); }};
}

} // namespace cartocontrat
