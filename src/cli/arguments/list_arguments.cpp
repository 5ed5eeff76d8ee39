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

struct RawList {
    std::string what;
    std::vector<std::string> data;
    bool json = false;
};

constexpr std::array<std::pair<char const*, Listing>, 7> listings{{{"territories", Listing::Territories},
                                                                   {"layers", Listing::Layers},
                                                                   {"projects", Listing::Projects},
                                                                   {"places", Listing::Places},
                                                                   {"templates", Listing::Templates},
                                                                   {"styles", Listing::Styles},
                                                                   {"nomenclatures", Listing::Nomenclatures}}};

Result<Command> toList(RawList const& raw) {
    auto const* const entry = std::find_if(listings.begin(), listings.end(), [&](auto const& candidate) {
        return fold(candidate.first) == fold(raw.what);
    });
    if (entry == listings.end()) {
        std::vector<std::string> const names = namesOf(listings);
        return failure(Code::OptionInvalid, {}, {"list", raw.what, join(names, ", ")});
    }
    for (std::string const& data : raw.data) {
        if (auto const address = parseDatabase("--data", data); !address) {
            return tl::make_unexpected(address.error());
        }
    }
    return ListOptions{entry->second, raw.json ? OutputForm::Json : OutputForm::Text, toPaths(raw.data)};
}

} // namespace

CommandArguments addListArguments(CLI::App& app) {
    auto const raw = std::make_shared<RawList>();
    CLI::App* const command = addCommand(app, "list", Words::text("Donne les noms que le programme connaît"));
    command
        ->add_option("what", raw->what,
                     Words::text("territories, layers, projects, places, templates, styles ou nomenclatures"))
        ->option_text(" ");
    addMany(*command, "--data", raw->data, "PG:BASE",
            Words::text("Base PostGIS dont lire les tables, à la place de celles qui sont livrées"));
    addJsonFlag(*command, raw->json);
    return {command, [raw] { return toList(*raw); }};
}

} // namespace cartocontrat
