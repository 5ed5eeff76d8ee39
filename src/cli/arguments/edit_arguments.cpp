// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <charconv>
#include <memory>

namespace cartocontrat {
namespace {

struct RawEdit {
    std::string what, project, data, version, author;
    std::vector<std::string> changes;
};

Result<ProjectCells> parseChanges(std::vector<std::string> const& asked) {
    ProjectCells cells;
    for (std::string const& change : asked) {
        auto const mark = change.find('=');
        std::string const column(trimmed(change.substr(0, mark)));
        if (mark == std::string::npos || column.empty()) {
            return failure(Code::OptionInvalid, {}, {"--set", change, Words::text("colonne=valeur")});
        }
        cells[column] = change.substr(mark + 1);
    }
    return cells;
}

Result<std::optional<std::int64_t>> parseVersion(std::string const& asked) {
    if (asked.empty()) {
        return std::nullopt;
    }
    std::int64_t version = 0;
    auto const [end, status] = std::from_chars(asked.data(), asked.data() + asked.size(), version);
    if (status != std::errc() || end != asked.data() + asked.size() || version < 1) {
        return failure(Code::OptionInvalid, {},
                       {"--version", asked, Words::text("le numéro que donne « cartocontrat list projects »")});
    }
    return version;
}

Result<Command> toEdit(RawEdit const& raw) {
    if (fold(raw.what) != "projet" || raw.project.empty()) {
        return failure(Code::OptionInvalid, {},
                       {"edit", raw.what, Words::text("« projet », puis l’identifiant du projet")});
    }
    if (raw.data.empty() || raw.changes.empty()) {
        return failure(Code::OptionValueMissing, {}, {raw.data.empty() ? "--data" : "--set"});
    }
    auto address = parseDatabase("--data", raw.data);
    if (!address) {
        return tl::make_unexpected(address.error());
    }
    auto cells = parseChanges(raw.changes);
    if (!cells) {
        return tl::make_unexpected(cells.error());
    }
    auto const version = parseVersion(raw.version);
    if (!version) {
        return tl::make_unexpected(version.error());
    }
    return EditOptions{std::move(*address), raw.project, std::move(*cells), *version, raw.author};
}

} // namespace

CommandArguments addEditArguments(CLI::App& app) {
    auto const raw = std::make_shared<RawEdit>();
    CLI::App* const command =
        addCommand(app, "edit", Words::text("Modifie un projet dans la base PostGIS que le service partage"));
    command->add_option("what", raw->what, Words::text("projet"))->option_text(" ");
    command->add_option("id", raw->project, Words::text("Identifiant du projet"))->option_text(" ");
    addMany(*command, "--set", raw->changes, Words::text("COLONNE=VALEUR"),
            Words::text("Nouvelle valeur d’une colonne de la table projets ; répétable"));
    addOne(*command, "--data", raw->data, "PG:BASE", Words::text("Base PostGIS où la publication a été faite"));
    addOne(*command, "--version", raw->version, "N",
           Words::text("Version à partir de laquelle la modification est faite : si quelqu’un a modifié le projet "
                       "depuis, rien n’est écrit ; par défaut la version actuelle"));
    addOne(*command, "--author", raw->author, Words::text("NOM"),
           Words::text("Qui modifie ; par défaut le nom de connexion à la base"));
    return {command, [raw] { return toEdit(*raw); }};
}

} // namespace cartocontrat
