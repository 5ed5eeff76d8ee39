// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"
#include "cli/arguments/arguments.hpp"
#include "cli/words.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <memory>

namespace cartocontrat {
namespace {

struct RawList {
    std::string what;
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
    return ListOptions{entry->second, raw.json ? OutputForm::Json : OutputForm::Text};
}

} // namespace

CommandArguments addListArguments(CLI::App& app) {
    auto const raw = std::make_shared<RawList>();
    CLI::App* const command = addCommand(app, "list", Words::text("Donne les noms que le programme connaît"));
    command
        ->add_option("what", raw->what,
                     Words::text("territories, layers, projects, places, templates, styles ou nomenclatures"))
        ->option_text(" ");
    addJsonFlag(*command, raw->json);
    return {command, [raw] { return toList(*raw); }};
}

} // namespace cartocontrat
