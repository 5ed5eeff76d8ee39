// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace cartocontrat {
namespace {

struct RawAudit {
    std::vector<std::string> files;
    bool json = false;
};

} // namespace

CommandArguments addAuditArguments(CLI::App& app) {
    auto const raw = std::make_shared<RawAudit>();
    CLI::App* const command = addCommand(
        app, "audit", Words::text("Contrôle des pages avant l’impression ; rend le code 3 s’il y trouve un défaut"));
    command
        ->add_option("fichiers", raw->files,
                     Words::text("Rapport d’« export --report », contrôlé avec les fichiers qu’il nomme, ou pages PDF "
                                 "ou SVG, de ce programme ou d’un autre"))
        ->option_text("RAPPORT.json|PAGE.pdf|PAGE.svg ...");
    addJsonFlag(*command, raw->json);
    return {command, [raw]() -> Result<Command> {
                if (raw->files.empty()) {
                    return failure(Code::OptionInvalid, {},
                                   {"fichiers", "", Words::text("un rapport (.json) ou des pages (.pdf, .svg)")});
                }
                return AuditOptions{toPaths(raw->files), raw->json ? OutputForm::Json : OutputForm::Text};
            }};
}

} // namespace cartocontrat
