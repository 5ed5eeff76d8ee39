// SPDX-License-Identifier: EUPL-1.2
#include "cli/arguments/arguments.hpp"
#include "messages/words.hpp"

#include <CLI/CLI.hpp>

#include <memory>

namespace cartocontrat {
namespace {

/// What CLI11 fills in, before anything is understood.
struct RawBook {
    PageArguments pages;
    std::vector<std::string> files;
    std::string title, out = "out/livret.pdf";
};

Result<Command> toBook(RawBook const& raw) {
    std::vector<std::string> const colours{"ecran", "impression"};
    auto series = toSeriesRequest(raw.pages, colours);
    if (!series) {
        return tl::make_unexpected(series.error());
    }
    if (!raw.files.empty() && !raw.pages.territories.empty()) {
        return failure(
            Code::OptionInvalid, {},
            {"--territory", raw.pages.territories.front(), Words::text("soit des territoires, soit des fichiers PDF")});
    }
    return BookOptions{toPaths(raw.files), withDefaults(std::move(*series)), raw.title, raw.out,
                       toStrictness(raw.pages)};
}

} // namespace

CommandArguments addBookArguments(CLI::App& app) {
    auto const shared = std::make_shared<RawBook>();
    RawBook& raw = *shared;
    CLI::App& command =
        *addCommand(app, "book", Words::text("Réunit des pages en un seul PDF, avec signets et numéros de page"));
    command
        .add_option(
            "fichiers", raw.files,
            Words::text("Fichiers PDF à réunir, dans cet ordre ; sans eux, les cartes des territoires demandés"))
        ->option_text("FICHIER.pdf ...");
    addPageArguments(
        command, raw.pages,
        Words::text("Couleurs des cartes : ecran (RVB, par défaut), impression (textes et filets sombres en "
                    "noir pur)"));
    addOne(command, "--title", raw.title, Words::text("TITRE"), Words::text("Titre du document"));
    addOne(command, "--out", raw.out, Words::text("FICHIER"), Words::text("PDF à écrire ; par défaut out/livret.pdf"));
    return {&command, [shared] { return toBook(*shared); }};
}

} // namespace cartocontrat
