// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_line.hpp"

#include "base/text.hpp"
#include "cli/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <thread>

namespace cartocontrat {
namespace {

/// What CLI11 fills in, before anything is understood.
struct RawOptions {
    std::string listing, pageTemplate = "2019", page = "A4", dpi = "300", out = "out", jobs, report;
    std::vector<std::string> territories, themes, periods, origins, data;
    std::vector<std::string> formats{"pdf"};
    bool json = false, strict = false;
};

constexpr std::array<std::pair<char const*, Listing>, 6> listings{{{"territories", Listing::Territories},
                                                                   {"layers", Listing::Layers},
                                                                   {"projects", Listing::Projects},
                                                                   {"places", Listing::Places},
                                                                   {"templates", Listing::Templates},
                                                                   {"nomenclatures", Listing::Nomenclatures}}};

constexpr std::array<std::pair<char const*, FileFormat>, 3> formats{
    {{"pdf", FileFormat::Pdf}, {"png", FileFormat::Png}, {"svg", FileFormat::Svg}}};

template <class Table>
std::vector<std::string> namesOf(Table const& table) {
    std::vector<std::string> names;
    names.reserve(table.size());
    for (auto const& entry : table) {
        names.emplace_back(entry.first);
    }
    return names;
}

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

void addDataOption(CLI::App& command, RawOptions& raw) {
    addMany(command, "--data", raw.data, Words::text("DOSSIER"),
            Words::text(
                "Dossier des couches du fond de carte ; sans lui, le fond schématique livré. Répétable : pour chaque "
                "couche, le premier dossier qui la contient sert"));
}

void addExport(CLI::App& app, RawOptions& raw) {
    CLI::App& command = *addCommand(app, "export", Words::text("Fait les cartes d’un ou de plusieurs territoires"));
    addMany(command, "--territory", raw.territories, Words::text("NOM|SIREN|INSEE|all"),
            Words::text("Intercommunalité, ou commune qui en fait partie (code INSEE) ; par défaut toutes (all)"));
    addOne(command, "--template", raw.pageTemplate, Words::text("MODELE"),
           Words::text("Modèle de page ; par défaut 2019"));
    addMany(command, "--theme", raw.themes, Words::text("NOM"), Words::text("Ne montre que cette thématique"));
    addMany(command, "--period", raw.periods, Words::text("PERIODE"),
            Words::text("Ne montre que cette période : 2015-2018, a-venir, annuel, non-precisee"));
    addMany(command, "--origin", raw.origins, Words::text("ORIGINE"),
            Words::text(
                "Ne montre que cette origine : map-label (étiquettes imprimées), operation (fiches d’opération), vote "
                "(subventions votées)"));
    command
        .add_option("--format", raw.formats, Words::text("Formats des fichiers, parmi pdf, png, svg ; par défaut pdf"))
        ->allow_extra_args(false)
        ->delimiter(',')
        ->option_text(Words::text("FORMAT,..."));
    addOne(command, "--page", raw.page, "A4|A3", Words::text("Format de la page ; par défaut A4"));
    addOne(command, "--dpi", raw.dpi, "N", Words::text("Points par pouce du PNG, de 36 à 1200 ; par défaut 300"));
    addDataOption(command, raw);
    addOne(command, "--out", raw.out, Words::text("DOSSIER"),
           Words::text("Où écrire carte-<territoire>.<format> ; par défaut out"));
    addOne(command, "--jobs", raw.jobs, "N",
           Words::text("Pages faites en même temps ; par défaut le nombre de processeurs"));
    addOne(command, "--report", raw.report, Words::text("FICHIER"), Words::text("Écrit en JSON ce qui a été dessiné"));
    command.add_flag("--strict", raw.strict, Words::text("Rend le code 3 s’il y a des avertissements"));
}

void addCommands(CLI::App& app, RawOptions& raw) {
    CLI::App& list = *addCommand(app, "list", Words::text("Donne les noms que le programme connaît"));
    list.add_option("what", raw.listing,
                    Words::text("territories, layers, projects, places, templates ou nomenclatures"))
        ->option_text(" ");
    list.add_flag("--json", raw.json, Words::text("Écrit du JSON"));
    addExport(app, raw);
    CLI::App& check =
        *addCommand(app, "check", Words::text("Lit les données et dit ce qui y est, sans faire de carte"));
    addDataOption(check, raw);
    check.add_flag("--json", raw.json, Words::text("Écrit du JSON"));
}

std::string footer() {
    return Words::text(
        "Codes de sortie : 0 fait, 1 échec, 2 erreur d’utilisation, 3 fait avec des avertissements (--strict).\n"
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

/// The first argument that nothing took.
Error unknownArgument(CLI::App const& app, std::string const& asked) {
    bool const isOption = asked.starts_with("-");
    auto const commands = app.get_subcommands();
    if (!isOption && commands.empty()) {
        std::vector<std::string> const names{"list", "export", "check"};
        return {Code::CommandUnknown, {}, {asked, nearest(asked, names).value_or("")}};
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

Result<double> parseNumber(char const* option, std::string const& value, double least, double most) {
    double number = 0;
    auto const [end, status] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (status != std::errc() || end != value.data() + value.size() || !(number >= least && number <= most)) {
        return failure(Code::OptionInvalid, {},
                       {option, value, Words::tr("un nombre de %1 à %2").arg(least).arg(most).toStdString()});
    }
    return number;
}

Result<unsigned> parseJobs(std::string const& value) {
    if (value.empty()) {
        return std::max(1U, std::thread::hardware_concurrency());
    }
    constexpr double mostThreads = 64;
    auto const number = parseNumber("--jobs", value, 1, mostThreads);
    if (!number) {
        return tl::make_unexpected(number.error());
    }
    return static_cast<unsigned>(*number);
}

Result<std::vector<FileFormat>> parseFormats(std::vector<std::string> const& asked) {
    std::vector<FileFormat> found;
    for (std::string const& name : asked) {
        auto const* const entry = std::find_if(
            formats.begin(), formats.end(), [&](auto const& candidate) { return fold(candidate.first) == fold(name); });
        if (entry == formats.end()) {
            return failure(Code::FormatUnknown, {}, {name, nearest(name, namesOf(formats)).value_or("")});
        }
        if (std::find(found.begin(), found.end(), entry->second) == found.end()) {
            found.push_back(entry->second);
        }
    }
    return found;
}

std::vector<std::filesystem::path> toPaths(std::vector<std::string> const& names) {
    return {names.begin(), names.end()};
}

Result<Command> toExport(RawOptions const& raw) {
    auto const dpi = parseNumber("--dpi", raw.dpi, 36, 1200);
    if (!dpi) {
        return tl::make_unexpected(dpi.error());
    }
    auto const jobs = parseJobs(raw.jobs);
    if (!jobs) {
        return tl::make_unexpected(jobs.error());
    }
    auto const fileFormats = parseFormats(raw.formats);
    if (!fileFormats) {
        return tl::make_unexpected(fileFormats.error());
    }
    ExportOptions options;
    options.territories = raw.territories.empty() ? std::vector<std::string>{"all"} : raw.territories;
    options.pageTemplate = raw.pageTemplate;
    options.themes = raw.themes;
    options.periods = raw.periods;
    options.origins = raw.origins;
    options.formats = *fileFormats;
    options.page = raw.page;
    options.dpi = *dpi;
    options.data = toPaths(raw.data);
    options.out = raw.out;
    options.jobs = *jobs;
    if (!raw.report.empty()) {
        options.report = raw.report;
    }
    options.strictness = raw.strict ? Strictness::Strict : Strictness::Lenient;
    return options;
}

Result<Command> toList(RawOptions const& raw) {
    auto const* const entry = std::find_if(listings.begin(), listings.end(), [&](auto const& candidate) {
        return fold(candidate.first) == fold(raw.listing);
    });
    if (entry == listings.end()) {
        std::vector<std::string> const names = namesOf(listings);
        return failure(Code::OptionInvalid, {}, {"list", raw.listing, join(names, ", ")});
    }
    return ListOptions{entry->second, raw.json ? OutputForm::Json : OutputForm::Text};
}

Result<Command> toCommand(CLI::App const& app, RawOptions const& raw) {
    if (app.got_subcommand("list")) {
        return toList(raw);
    }
    if (app.got_subcommand("check")) {
        return CheckOptions{toPaths(raw.data), raw.json ? OutputForm::Json : OutputForm::Text};
    }
    return toExport(raw);
}

std::string withoutLineEnd(std::string value) {
    while (!value.empty() && value.back() == '\n') {
        value.pop_back();
    }
    return value;
}

} // namespace

Result<Command> parseCommandLine(std::span<char const* const> arguments, std::string const& version) {
    RawOptions raw;
    CLI::App app(Words::text("Fait les cartes des contrats territoriaux du Pas-de-Calais."), "cartocontrat");
    speakFrench(app);
    app.allow_extras();
    app.footer(footer());
    app.set_version_flag("--version", "cartocontrat " + version, Words::text("Affiche la version"))
        ->group(Words::text("Options "));
    addCommands(app, raw);

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
    if (app.get_subcommands().empty()) {
        return failure(Code::CommandUnknown, {}, {"", ""});
    }
    return toCommand(app, raw);
}

} // namespace cartocontrat
