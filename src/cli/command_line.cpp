// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_line.hpp"

#include "base/text.hpp"
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace cartocontrat {
namespace {

void speakFrench(CLI::App& app) {
    app.get_formatter()->label("Usage", Words::text("Utilisation "));
    app.get_formatter()->label("OPTIONS", Words::text("options"));
    app.get_formatter()->label("SUBCOMMAND", Words::text("commande"));
    app.get_formatter()->label("SUBCOMMANDS", Words::text("commandes"));
    app.get_formatter()->label("Positionals", Words::text("Arguments "));
    app.get_formatter()->label("REQUIRED", Words::text("(obligatoire)"));
    app.get_formatter()->column_width(34);
    app.set_help_flag("-h,--help", Words::text("Affiche cette aide"));
    app.option_defaults()->group(Words::text("Options "));
    app.get_help_ptr()->group(Words::text("Options "));
}

std::vector<CommandArguments> addCommands(CLI::App& app) {
    return {addListArguments(app),    addExportArguments(app), addCheckArguments(app),
            addFetchArguments(app),   addStyleArguments(app),  addBookArguments(app),
            addPublishArguments(app), addEditArguments(app),   addAuditArguments(app)};
}

std::string footer() {
    return Words::text(
        "Codes de sortie : 0 fait, 1 échec, 2 erreur d’utilisation, 3 fait avec des avertissements (--strict) ou "
        "des défauts (audit).\n"
        "Aide d’une commande : cartocontrat <commande> --help");
}

std::vector<std::string> optionNames(CLI::App const& app) {
    std::vector<std::string> names;
    for (CLI::Option const* option : app.get_options()) {
        for (std::string const& name : option->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    return names;
}

std::vector<std::string> commandNames(CLI::App const& app) {
    std::vector<std::string> names;
    for (CLI::App const* command : app.get_subcommands({})) {
        names.push_back(command->get_name());
    }
    return names;
}

/// The first argument that nothing took.
Error unknownArgument(CLI::App const& app, std::string const& asked) {
    bool const isOption = asked.starts_with("-");
    auto const commands = app.get_subcommands();
    if (!isOption && commands.empty()) {
        return {Code::CommandUnknown, {}, {asked, nearest(asked, commandNames(app)).value_or("")}};
    }
    std::vector<std::string> const names = optionNames(commands.empty() ? app : *commands.front());
    return {Code::OptionUnknown, {}, {asked, isOption ? nearest(asked, names).value_or("") : ""}};
}

/// CLI11 says which option failed only in its message, before the first colon.
Error parseFailure(CLI::ParseError const& error) {
    std::string const message = error.what();
    std::string const option = message.substr(0, message.find(':'));
    if (dynamic_cast<CLI::ArgumentMismatch const*>(&error) != nullptr) {
        return {Code::OptionValueMissing, {}, {option}};
    }
    return {Code::OptionInvalid, {}, {option, message, Words::text("une valeur du type attendu")}};
}

std::string withoutLineEnd(std::string value) {
    while (!value.empty() && value.back() == '\n') {
        value.pop_back();
    }
    return value;
}

} // namespace

Result<Command> parseCommandLine(std::span<char const* const> arguments, std::string const& version) {
    CLI::App app(Words::text("Fait les cartes des contrats territoriaux d’un département."), "cartocontrat");
    speakFrench(app);
    app.allow_extras();
    app.footer(footer());
    app.set_version_flag("--version", "cartocontrat " + version, Words::text("Affiche la version"))
        ->group(Words::text("Options "));
    std::vector<CommandArguments> const commands = addCommands(app);

    // CLI11 wants them last first.
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        app.parse(reversed);
    } catch (CLI::CallForHelp const&) {
        return Answer{withoutLineEnd(app.help())};
    } catch (CLI::CallForVersion const& answer) {
        return Answer{answer.what()};
    } catch (CLI::ParseError const& error) {
        return tl::make_unexpected(parseFailure(error));
    }
    std::vector<std::string> const remaining = app.remaining(true);
    if (!remaining.empty()) {
        return tl::make_unexpected(unknownArgument(app, remaining.front()));
    }
    auto const asked = std::find_if(commands.begin(), commands.end(),
                                    [](CommandArguments const& command) { return command.app->parsed(); });
    if (asked == commands.end()) {
        return failure(Code::CommandUnknown, {}, {"", ""});
    }
    return asked->understand();
}

} // namespace cartocontrat
