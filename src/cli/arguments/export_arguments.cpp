// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <memory>

namespace cartocontrat {
namespace {

/// What CLI11 fills in, before anything is understood.
struct RawExport {
    PageArguments pages;
    std::string dpi = "300", out = "out", report, profile, contactSheet, document;
    std::vector<std::string> formats{"pdf"};
};

constexpr std::array<std::pair<char const*, FileFormat>, 5> formats{{{"pdf", FileFormat::Pdf},
                                                                     {"png", FileFormat::Png},
                                                                     {"svg", FileFormat::Svg},
                                                                     {"html", FileFormat::Html},
                                                                     {"csv", FileFormat::Csv}}};

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

/// Errors: OptionInvalid, when an option has no use beside the others.
Result<void> checkPress(RawExport const& raw, Colours colours) {
    if (!raw.profile.empty() && colours != Colours::Cmyk) {
        return failure(Code::OptionInvalid, {}, {"--icc", raw.profile, Words::text("aussi --colour cmjn")});
    }
    if (raw.pages.georeferenced && colours == Colours::Cmyk) {
        return failure(Code::OptionInvalid, {},
                       {"--colour", raw.pages.colours, Words::text("ecran ou impression avec --geo")});
    }
    return {};
}

Result<std::optional<std::filesystem::path>> parseContactSheet(std::string const& name) {
    if (name.empty()) {
        return std::nullopt;
    }
    std::filesystem::path const file = name;
    if (file.extension() != ".pdf" && file.extension() != ".png") {
        return failure(Code::OptionInvalid, {},
                       {"--contact-sheet", name, Words::text("un nom de fichier en .pdf ou .png")});
    }
    return file;
}

Result<Command> toExport(RawExport const& raw) {
    constexpr std::array colours{"ecran", "impression", "cmjn"};
    auto series = toSeriesRequest(raw.pages, std::vector<std::string>(colours.begin(), colours.end()));
    if (!series) {
        return tl::make_unexpected(series.error());
    }
    auto const dpi = parseNumber("--dpi", raw.dpi, 36, 1200);
    if (!dpi) {
        return tl::make_unexpected(dpi.error());
    }
    auto const fileFormats = parseFormats(raw.formats);
    if (!fileFormats) {
        return tl::make_unexpected(fileFormats.error());
    }
    auto const contactSheet = parseContactSheet(raw.contactSheet);
    if (!contactSheet) {
        return tl::make_unexpected(contactSheet.error());
    }
    if (auto const checked = checkPress(raw, series->output.colours); !checked) {
        return tl::make_unexpected(checked.error());
    }
    series->output.formats = *fileFormats;
    series->output.dpi = *dpi;
    series->output.folder = raw.out;
    if (!raw.profile.empty()) {
        series->output.profile = raw.profile;
    }
    ExportOptions options{std::move(*series), {}, *contactSheet, {}, toStrictness(raw.pages)};
    if (raw.document.empty()) {
        options.series = withDefaults(std::move(options.series));
    } else {
        options.document = raw.document;
    }
    if (!raw.report.empty()) {
        options.report = raw.report;
    }
    return options;
}

} // namespace

CommandArguments addExportArguments(CLI::App& app) {
    auto const shared = std::make_shared<RawExport>();
    RawExport& raw = *shared;
    CLI::App& command = *addCommand(app, "export", Words::text("Fait les cartes d’un ou de plusieurs territoires"));
    addPageArguments(command, raw.pages,
                     Words::text("Couleurs du PDF : ecran (RVB, par défaut), impression (textes et filets sombres en "
                                 "noir pur), cmjn (PDF/X-3 pour l’imprimeur, par Ghostscript)"));
    command
        .add_option(
            "--format", raw.formats,
            Words::text("Formats des fichiers, parmi pdf, png, svg et, pour dire la carte en texte, html, csv ; "
                        "par défaut pdf"))
        ->allow_extra_args(false)
        ->delimiter(',')
        ->option_text(Words::text("FORMAT,..."));
    addOne(command, "--dpi", raw.dpi, "N", Words::text("Points par pouce du PNG, de 36 à 1200 ; par défaut 300"));
    addOne(command, "--icc", raw.profile, Words::text("FICHIER"),
           Words::text("Profil CMJN de l’imprimeur, avec --colour cmjn ; par défaut celui de Ghostscript"));
    addOne(
        command, "--document", raw.document, Words::text("FICHIER.carto.json"),
        Words::text("Document du programme : ses données, son modèle, ses filtres, ses corrections ; ce que d’autres "
                    "options demandent l’emporte"));
    addOne(command, "--out", raw.out, Words::text("DOSSIER"),
           Words::text("Où écrire carte-<territoire>.<format> ; par défaut out"));
    addOne(command, "--contact-sheet", raw.contactSheet, Words::text("FICHIER"),
           Words::text("Écrit aussi la planche-contact de la série, en .pdf ou .png"));
    addOne(command, "--report", raw.report, Words::text("FICHIER"), Words::text("Écrit en JSON ce qui a été dessiné"));
    return {&command, [shared] { return toExport(*shared); }};
}

} // namespace cartocontrat
