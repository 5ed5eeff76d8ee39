// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <thread>

namespace cartocontrat {
namespace {

constexpr std::array<std::pair<char const*, Colours>, 3> colourNames{
    {{"ecran", Colours::Screen}, {"impression", Colours::BlackInk}, {"cmjn", Colours::Cmyk}}};

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

Result<Colours> parseColours(std::string const& asked, std::span<std::string const> allowed) {
    for (auto const& [name, colours] : colourNames) {
        if (fold(name) == fold(asked) && std::find(allowed.begin(), allowed.end(), name) != allowed.end()) {
            return colours;
        }
    }
    return failure(Code::OptionInvalid, {}, {"--colour", asked, join(allowed, ", ")});
}

} // namespace

void addPageArguments(CLI::App& command, PageArguments& raw, std::string const& colours) {
    addMany(command, "--territory", raw.territories, Words::text("NOM|SIREN|INSEE|departement|all"),
            Words::text("Intercommunalité, grand territoire (nom), commune (code INSEE) ou tout le département ; par "
                        "défaut les intercommunalités (all)"));
    addOne(command, "--template", raw.pageTemplate, Words::text("MODELE"),
           Words::text("Modèle de page ; par défaut 2019 (list templates)"));
    addOne(command, "--style", raw.style, Words::text("STYLE"),
           Words::text("Style livré, ou fichier de style (.json) ; par défaut celui du modèle"));
    addMany(command, "--theme", raw.themes, Words::text("NOM"), Words::text("Ne montre que cette thématique"));
    addMany(command, "--tag", raw.tags, Words::text("NOMENCLATURE:CODE"),
            Words::text("Ne montre que ce poste d’une nomenclature, par son code ou son libellé ; de plusieurs "
                        "nomenclatures, ce qui est dans chacune"));
    addMany(command, "--period", raw.periods, Words::text("PERIODE"),
            Words::text("Ne montre que cette période : 2015-2018, a-venir, annuel, non-precisee"));
    addMany(command, "--origin", raw.origins, Words::text("ORIGINE"),
            Words::text(
                "Ne montre que cette origine : map-label (étiquettes imprimées), operation (fiches d’opération), vote "
                "(subventions votées), commitment (engagements), qpv (quartiers prioritaires)"));
    addOne(command, "--page", raw.page, Words::text("FORMAT"),
           Words::text("Format de la page : A4, A4-portrait, A3, A3-portrait ou ecran ; par défaut celui du modèle"));
    addDataOption(command, raw.data);
    addAccessOptions(command, raw.access);
    addOne(command, "--colour", raw.colours, Words::text("COULEURS"), colours);
    command.add_flag("--geo", raw.georeferenced, Words::text("Géoréférence le cadre de la carte dans le PDF (GeoPDF)"));
    addOne(command, "--bleed", raw.bleed, "MM",
           Words::text("Fond perdu autour de la page du PDF, de 0 à 10 mm ; par défaut 0"));
    command.add_flag("--crop-marks", raw.cropMarks, Words::text("Traits de coupe autour de la page du PDF"));
    addOne(command, "--logo", raw.logo, Words::text("FICHIER.svg"),
           Words::text("Logo en haut à droite ; par défaut celui du modèle, s’il en nomme un"));
    addOne(command, "--mention", raw.mention, Words::text("TEXTE"),
           Words::text("Mention de communication au pied de la page ; par défaut celle du modèle"));
    addOne(command, "--date", raw.date, Words::text("TEXTE"),
           Words::text("Date de réalisation, imprimée telle quelle (« déc. 2018 »)"));
    addOne(command, "--jobs", raw.jobs, "N",
           Words::text("Pages faites en même temps ; par défaut le nombre de processeurs"));
    command.add_flag("--strict", raw.strict, Words::text("Rend le code 3 s’il y a des avertissements"));
}

Result<SeriesRequest> toSeriesRequest(PageArguments const& raw, std::span<std::string const> colours) {
    auto const jobs = parseJobs(raw.jobs);
    if (!jobs) {
        return tl::make_unexpected(jobs.error());
    }
    auto const chosen = parseColours(raw.colours, colours);
    if (!chosen) {
        return tl::make_unexpected(chosen.error());
    }
    auto const bleed = parseNumber("--bleed", raw.bleed, 0, 10);
    if (!bleed) {
        return tl::make_unexpected(bleed.error());
    }
    SeriesRequest request;
    request.territories = raw.territories;
    request.pageTemplate = raw.pageTemplate;
    request.style = raw.style;
    request.themes = raw.themes;
    request.tags = raw.tags;
    request.periods = raw.periods;
    request.origins = raw.origins;
    request.page = raw.page;
    request.data = toPaths(raw.data);
    request.access = toAccess(raw.access);
    request.output.colours = *chosen;
    request.output.ground = raw.georeferenced ? PdfGround::Georeferenced : PdfGround::Unsaid;
    request.output.trim = {*bleed, raw.cropMarks ? CropMarks::With : CropMarks::Without};
    request.imprint = {raw.logo, raw.mention, raw.date};
    request.jobs = *jobs;
    return request;
}

SeriesRequest withDefaults(SeriesRequest request) {
    if (request.territories.empty()) {
        request.territories = {"all"};
    }
    if (request.pageTemplate.empty()) {
        request.pageTemplate = "2019";
    }
    return request;
}

Strictness toStrictness(PageArguments const& raw) {
    return raw.strict ? Strictness::Strict : Strictness::Lenient;
}

} // namespace cartocontrat
