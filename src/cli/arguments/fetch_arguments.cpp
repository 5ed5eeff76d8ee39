// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <array>
#include <memory>

namespace cartocontrat {
namespace {

struct RawFetch {
    std::string out = "fond.gpkg", bbox, service;
    std::vector<std::string> layers, territories;
    bool resume = false;
};

Result<std::array<double, 4>> parseBbox(std::string const& value) {
    auto const wrong =
        failure(Code::OptionInvalid, {},
                {"--bbox", value, Words::text("xmin,ymin,xmax,ymax en mètres, en Lambert-93 (EPSG:2154)")});
    std::vector<std::string> const pieces = split(value, ',');
    std::array<double, 4> numbers{};
    if (pieces.size() != numbers.size()) {
        return wrong;
    }
    constexpr double beyondFrance = 1e8;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        auto const number = parseNumber("--bbox", pieces[i], -beyondFrance, beyondFrance);
        if (!number) {
            return wrong;
        }
        numbers.at(i) = *number;
    }
    if (numbers[0] >= numbers[2] || numbers[1] >= numbers[3]) {
        return wrong;
    }
    return numbers;
}

Result<Command> toFetch(RawFetch const& raw) {
    FetchOptions options;
    options.out = raw.out;
    if (options.out.extension() != ".gpkg") {
        return failure(Code::OptionInvalid, {}, {"--out", raw.out, Words::text("le nom d’un fichier .gpkg")});
    }
    if (!raw.bbox.empty()) {
        auto const bbox = parseBbox(raw.bbox);
        if (!bbox) {
            return tl::make_unexpected(bbox.error());
        }
        options.bbox = *bbox;
    }
    options.layers = raw.layers;
    options.territories = raw.territories;
    if (!raw.service.empty()) {
        options.service = raw.service;
    }
    options.keptPages = raw.resume ? KeptPages::Resume : KeptPages::Discard;
    return options;
}

} // namespace

CommandArguments addFetchArguments(CLI::App& app) {
    auto const shared = std::make_shared<RawFetch>();
    RawFetch& raw = *shared;
    CLI::App& command = *addCommand(
        app, "fetch", Words::text("Télécharge des couches d’un service WFS 2.0 dans un GeoPackage, à lire par --data"));
    addOne(command, "--out", raw.out, Words::text("FICHIER.gpkg"),
           Words::text("Où écrire ; les tables d’un fichier qui existe et ne sont pas demandées y restent. Par défaut "
                       "fond.gpkg"));
    addMany(command, "--layer", raw.layers, Words::text("COUCHE"),
            Words::text("Ne demande que cette couche, parmi celles de layers/services/geoplateforme.json ; par défaut "
                        "toutes"));
    addMany(command, "--territory", raw.territories, Words::text("NOM|SIREN|INSEE|all"),
            Words::text("Ne demande que ce qui touche l’emprise de ce territoire ; par défaut le département"));
    addOne(command, "--bbox", raw.bbox, "XMIN,YMIN,XMAX,YMAX",
           Words::text("Ne demande que ce qui touche cette emprise, en Lambert-93 ; remplace --territory"));
    addOne(command, "--service", raw.service, Words::text("ADRESSE"),
           Words::text("Adresse du service ; par défaut la Géoplateforme de l’IGN"));
    command.add_flag("--resume", raw.resume,
                     Words::text("Reprend un téléchargement interrompu : ce qui est reçu n’est pas redemandé"));
    return {&command, [shared] { return toFetch(*shared); }};
}

} // namespace cartocontrat
