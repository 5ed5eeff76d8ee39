// SPDX-License-Identifier: EUPL-1.2
#include "workshop/file_name.hpp"

#include <catch2/catch.hpp>

namespace cartocontrat {
namespace {

TEST_CASE("The name of a page's files is its pattern, each field with its value") {
    Territory ternois;
    ternois.slug = "ternois";
    ternois.pageNumber = 18;
    Territory departement;
    departement.slug = "pas-de-calais";
    PageTemplate pageTemplate;
    pageTemplate.generation = "2019-2021";
    struct Case {
        char const* pattern;
        Territory const& territory;
        char const* stem;
    };
    for (auto const& one :
         {Case{usualFileName, ternois, "carte-ternois"},
          Case{"{contrat}-{numéro}-{territoire}", ternois, "2019-2021-18-ternois"},
          Case{"{CONTRAT}-{numero}-{Territoire}", ternois, "2019-2021-18-ternois"},
          Case{"{contrat}-{numéro}-{territoire}", departement, "2019-2021-pas-de-calais"},
          Case{"{territoire}_{format}", ternois, "ternois_a4-portrait"}, Case{"carte", ternois, "carte"},
          Case{"{commune}-{territoire}", ternois, "{commune}-ternois"}, Case{"{territoire", ternois, "{territoire"},
          Case{"", ternois, ""}}) {
        INFO(one.pattern);
        CHECK(fileStem(one.pattern, one.territory, pageTemplate, "A4-portrait") == one.stem);
    }
}

TEST_CASE("Every field that is offered is known") {
    Territory territory;
    for (auto const& [field, word] : nameFields()) {
        INFO(word);
        CHECK(fileStem(std::string("{") + word + "}", territory, {}, "A4").find('{') == std::string::npos);
    }
}

} // namespace
} // namespace cartocontrat
