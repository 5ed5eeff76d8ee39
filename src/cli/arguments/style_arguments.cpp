// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace cartocontrat {
namespace {

struct RawStyle {
    std::string file, to, style = "contrat-2018", layer, attribute = "kind", scale = "100000";
};

Result<Command> toStyleExport(RawStyle const& raw) {
    if (raw.to.empty()) {
        return failure(Code::OptionValueMissing, {}, {"--to"});
    }
    return StyleExportOptions{raw.style, raw.to};
}

Result<Command> toStyleImport(RawStyle const& raw) {
    if (raw.file.empty()) {
        return failure(Code::OptionValueMissing, {}, {"style import"});
    }
    if (raw.to.empty()) {
        return failure(Code::OptionValueMissing, {}, {"--to"});
    }
    auto const scale = parseNumber("--scale", raw.scale, 1000, 10000000);
    if (!scale) {
        return tl::make_unexpected(scale.error());
    }
    return StyleImportOptions{raw.file, raw.to, raw.style, raw.layer, raw.attribute, *scale};
}

CLI::App& addAction(CLI::App& command, char const* name, std::string const& description) {
    CLI::App& action = *command.add_subcommand(name, description);
    action.group(Words::text("Actions "));
    action.allow_extras();
    action.fallthrough();
    return action;
}

} // namespace

CommandArguments addStyleArguments(CLI::App& app) {
    auto const shared = std::make_shared<RawStyle>();
    RawStyle& raw = *shared;
    CLI::App& command = *addCommand(app, "style", Words::text("Échange un style avec QGIS et les serveurs de cartes"));
    // Options are the command's own, so that a near miss can be told whatever the action.
    CLI::App const& exporting = addAction(
        command, "export", Words::text("Écrit un SLD par couche de SIG, un SLD pour toutes, un QML par couche"));
    CLI::App& importing = addAction(command, "import", Words::text("Fait un fichier de style d’un SLD"));
    importing.add_option("file", raw.file, Words::text("SLD à lire"))->option_text(" ");
    addOne(command, "--to", raw.to, Words::text("CHEMIN"),
           Words::text("Dossier où exporter, ou fichier de style (.json) à écrire"));
    addOne(command, "--style", raw.style, Words::text("STYLE"),
           Words::text("Style à exporter, ou que l’import complète ; par défaut contrat-2018"));
    addOne(command, "--layer", raw.layer, Words::text("COUCHE"),
           Words::text("Import : couche que le SLD décrit ; par défaut d’après ses noms"));
    addOne(command, "--attribute", raw.attribute, Words::text("CHAMP"),
           Words::text("Import : champ des filtres qui dit la classe ; par défaut kind"));
    addOne(command, "--scale", raw.scale, "N",
           Words::text("Import : échelle 1 : N des grandeurs données sur le terrain ; par défaut 100000"));
    return {&command, [shared, &exporting, &importing]() -> Result<Command> {
                if (exporting.parsed()) {
                    return toStyleExport(*shared);
                }
                return importing.parsed() ? toStyleImport(*shared) : failure(Code::CommandUnknown, {}, {"", ""});
            }};
}

} // namespace cartocontrat
