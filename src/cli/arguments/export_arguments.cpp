// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "cli/arguments/arguments.hpp"
#include "cli/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <thread>

namespace cartocontrat {
namespace {

/// What CLI11 fills in, before anything is understood.
struct RawExport {
    std::string pageTemplate = "2019", style, page = "A4", dpi = "300", out = "out", jobs, report;
    std::vector<std::string> territories, themes, periods, origins, data;
    std::vector<std::string> formats{"pdf"};
    bool strict = false;
};

constexpr std::array<std::pair<char const*, FileFormat>, 3> formats{
    {{"pdf", FileFormat::Pdf}, {"png", FileFormat::Png}, {"svg", FileFormat::Svg}}};

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

Result<Command> toExport(RawExport const& raw) {
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
    options.style = raw.style;
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

} // namespace

CommandArguments addExportArguments(CLI::App& app) {
    auto const shared = std::make_shared<RawExport>();
    RawExport& raw = *shared;
    CLI::App& command = *addCommand(app, "export", Words::text("Fait les cartes d’un ou de plusieurs territoires"));
    addMany(command, "--territory", raw.territories, Words::text("NOM|SIREN|INSEE|all"),
            Words::text("Intercommunalité, ou commune qui en fait partie (code INSEE) ; par défaut toutes (all)"));
    addOne(command, "--template", raw.pageTemplate, Words::text("MODELE"),
           Words::text("Modèle de page ; par défaut 2019"));
    addOne(command, "--style", raw.style, Words::text("STYLE"),
           Words::text("Style livré, ou fichier de style (.json) ; par défaut celui du modèle"));
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
    addDataOption(command, raw.data);
    addOne(command, "--out", raw.out, Words::text("DOSSIER"),
           Words::text("Où écrire carte-<territoire>.<format> ; par défaut out"));
    addOne(command, "--jobs", raw.jobs, "N",
           Words::text("Pages faites en même temps ; par défaut le nombre de processeurs"));
    addOne(command, "--report", raw.report, Words::text("FICHIER"), Words::text("Écrit en JSON ce qui a été dessiné"));
    command.add_flag("--strict", raw.strict, Words::text("Rend le code 3 s’il y a des avertissements"));
    return {&command, [shared] { return toExport(*shared); }};
}

} // namespace cartocontrat
