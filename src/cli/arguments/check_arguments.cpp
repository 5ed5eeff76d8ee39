// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace cartocontrat {
namespace {

struct RawCheck {
    std::vector<std::string> data;
    std::string contracts, rejects;
    RawAccess access;
    bool json = false, strict = false;
};

CheckOptions toCheck(RawCheck const& raw) {
    CheckOptions options;
    options.data = toPaths(raw.data);
    if (!raw.contracts.empty()) {
        options.contracts = raw.contracts;
    }
    if (!raw.rejects.empty()) {
        options.rejects = raw.rejects;
    }
    options.access = toAccess(raw.access);
    options.form = raw.json ? OutputForm::Json : OutputForm::Text;
    options.strictness = raw.strict ? Strictness::Strict : Strictness::Lenient;
    return options;
}

} // namespace

CommandArguments addCheckArguments(CLI::App& app) {
    auto const raw = std::make_shared<RawCheck>();
    CLI::App* const command =
        addCommand(app, "check", Words::text("Lit les données et dit ce qui y est, sans faire de carte"));
    addDataOption(*command, raw->data);
    addAccessOptions(*command, raw->access);
    addOne(*command, "--contracts", raw->contracts, Words::text("DOSSIER"),
           Words::text("Lit ces tables de contrats au lieu de celles du programme"));
    addOne(*command, "--rejects", raw->rejects, Words::text("DOSSIER"),
           Words::text("Y écrit les lignes rejetées, une table par fichier, avec leur motif"));
    addJsonFlag(*command, raw->json);
    command->add_flag("--strict", raw->strict, Words::text("Rend le code 3 s’il y a des avertissements"));
    return {command, [raw]() -> Result<Command> { return toCheck(*raw); }};
}

} // namespace cartocontrat
