// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments/arguments.hpp"

#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <charconv>

namespace cartocontrat {

CLI::App* addCommand(CLI::App& app, char const* name, std::string const& description) {
    CLI::App* command = app.add_subcommand(name, description);
    command->group(Words::text("Commandes "));
    command->allow_extras();
    command->get_help_ptr()->group(Words::text("Options "));
    return command;
}

void addMany(CLI::App& command, char const* name, std::vector<std::string>& values, std::string const& type,
             std::string const& description) {
    command.add_option(name, values, description)->allow_extra_args(false)->option_text(type + " ...");
}

void addOne(CLI::App& command, char const* name, std::string& value, std::string const& type,
            std::string const& description) {
    command.add_option(name, value, description)->take_last()->option_text(type);
}

void addDataOption(CLI::App& command, std::vector<std::string>& folders) {
    addMany(command, "--data", folders, Words::text("DOSSIER|PG:BASE"),
            Words::text("Dossier des couches du fond de carte, ou fichier qui les contient ; sans lui, le fond "
                        "schématique livré. Répétable : pour chaque "
                        "couche, le premier dossier qui la contient sert. Ou « PG:host=… dbname=… » : les couches et "
                        "les tables que publish a mises dans une base PostGIS"));
}

void addAccessOptions(CLI::App& command, RawAccess& access) {
    addOne(command, "--cache", access.folder, Words::text("DOSSIER"),
           Words::text("Où garder les couches telles que lues, pour les retrouver plus vite ; par défaut "
                       "$XDG_CACHE_HOME/cartocontrat, ou ~/.cache/cartocontrat"));
    command.add_flag("--no-cache", access.none, Words::text("Relit les couches, et n’en garde rien"));
    command.add_flag("--allow-remote", access.remote,
                     Words::text("Lit aussi les sources virtuelles ou distantes (.vrt, /vsicurl/), refusées sinon"));
}

LayerAccess toAccess(RawAccess const& access) {
    LayerAccess result;
    if (access.none) {
        result.cache = std::filesystem::path();
    } else if (!access.folder.empty()) {
        result.cache = access.folder;
    }
    result.sources.remote = access.remote ? RemoteSources::Allowed : RemoteSources::Refused;
    return result;
}

void addJsonFlag(CLI::App& command, bool& json) {
    command.add_flag("--json", json, Words::text("Écrit du JSON"));
}

Result<double> parseNumber(char const* option, std::string const& value, double least, double most) {
    double number = 0;
    auto const [end, status] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (status != std::errc() || end != value.data() + value.size() || !(number >= least && number <= most)) {
        return failure(Code::OptionInvalid, {},
                       {option, value, Words::tr("un nombre de %1 à %2").arg(least).arg(most).toStdString()});
    }
    return number;
}

Result<DatabaseAddress> parseDatabase(char const* option, std::string const& value) {
    if (!isDatabaseAddress(value)) {
        return failure(Code::OptionInvalid, {},
                       {option, value, Words::text("une base, comme \"PG:host=serveur dbname=base\"")});
    }
    return readDatabaseAddress(value);
}

std::vector<std::filesystem::path> toPaths(std::vector<std::string> const& names) {
    return {names.begin(), names.end()};
}

} // namespace cartocontrat
