// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments/arguments.hpp"
#include "cli/words.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace cartocontrat {
namespace {

struct RawCheck {
    std::vector<std::string> data;
    bool json = false;
};

} // namespace

CommandArguments addCheckArguments(CLI::App& app) {
    auto const raw = std::make_shared<RawCheck>();
    CLI::App* const command =
        addCommand(app, "check", Words::text("Lit les données et dit ce qui y est, sans faire de carte"));
    addDataOption(*command, raw->data);
    addJsonFlag(*command, raw->json);
    return {command, [raw]() -> Result<Command> {
                return CheckOptions{toPaths(raw->data), raw->json ? OutputForm::Json : OutputForm::Text};
            }};
}

} // namespace cartocontrat
