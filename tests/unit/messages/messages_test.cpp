// SPDX-License-Identifier: EUPL-1.2
#include "messages/messages.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

namespace cartocontrat {
namespace {

/// A value of each argument that stands in no sentence by itself.
std::vector<std::string> const sampleArguments{"valeur-un", "valeur-deux", "valeur-trois"};

std::vector<Code> allCodes() {
    std::vector<Code> codes;
    for (int value = 0; value <= static_cast<int>(Code::ExternalFailure); ++value) {
        codes.push_back(static_cast<Code>(value));
    }
    return codes;
}

bool contains(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("Every code has a sentence that says on which thing it happened") {
    for (Code const code : allCodes()) {
        std::string const text = sentence({code, "sujet-du-message", sampleArguments});
        CAPTURE(codeName(code), text);
        CHECK(contains(text, "sujet-du-message"));
        CHECK(text.size() > std::string("sujet-du-message : ").size() + 20);
        CHECK_FALSE(contains(text, "%"));
        CHECK_FALSE(contains(text, "\n"));
    }
}

TEST_CASE("Every code has a sentence of its own, ending as a sentence does") {
    std::vector<std::string> seen;
    for (Code const code : allCodes()) {
        std::string const text = sentence({code, {}, sampleArguments});
        CAPTURE(codeName(code), text);
        CHECK(std::find(seen.begin(), seen.end(), text) == seen.end());
        CHECK((text.back() == '.' || text.back() == '?' || contains(text, "valeur-trois")));
        seen.push_back(text);
    }
}

TEST_CASE("Sentences keep French typography") {
    for (Code const code : allCodes()) {
        std::string const text = sentence({code, "sujet", sampleArguments});
        CAPTURE(text);
        for (char const* mark : {" :", " ;", " ?", " !", " »", "« ", "'"}) {
            CHECK_FALSE(contains(text, mark));
        }
    }
}

TEST_CASE("A sentence carries its arguments, a near miss and, where it does not name it already, its subject") {
    struct Case {
        Error error;
        std::string expected;
    };
    std::vector<Case> const cases{
        {{Code::ColumnMissing, "projets.csv:1", {"theme", "themes"}},
         "projets.csv:1 : la colonne « theme » manque. Ajoutez-la ou corrigez l’en-tête du fichier. Vouliez-vous dire "
         "« themes » ?"},
        {{Code::FileMissing, "a/b.csv", {"a/b.csv"}},
         "Le fichier « a/b.csv » n’existe pas. Vérifiez son nom et son dossier."},
        {{Code::RowMalformed, "lieux.csv:4", {"columns", "9", "8"}},
         "lieux.csv:4 : la ligne est mal formée : 9 colonnes attendues, 8 trouvées. Corrigez-la dans le fichier."},
        {{Code::RowMalformed, "lieux.csv:4", {"quote"}},
         "lieux.csv:4 : la ligne est mal formée : un guillemet ouvert n’est jamais fermé, le fichier est peut-être "
         "tronqué. Corrigez-la dans le fichier."},
        {{Code::TerritoryUnknown, "", {"lumbre", "CC du Pays de Lumbres"}},
         "Le territoire « lumbre » n’est pas connu. Les territoires sont donnés par « cartocontrat list "
         "territories ». Vouliez-vous dire « CC du Pays de Lumbres » ?"},
        {{Code::CommandUnknown, "", {"", ""}}, "Il manque une commande. Voyez « cartocontrat --help »."},
        {{Code::FileMissing, "", {"%2.csv"}}, "Le fichier « %2.csv » n’existe pas. Vérifiez son nom et son dossier."},
    };
    for (Case const& example : cases) {
        CHECK(sentence(example.error) == example.expected);
    }
}

TEST_CASE("The window names its own commands where the command line names options") {
    for (Code const code :
         {Code::PageFull, Code::LayerAbsent, Code::SourceRefused, Code::InkExcess, Code::CacheUnwritable}) {
        Error const error{code, {}, sampleArguments};
        CAPTURE(codeName(code));
        CHECK(contains(sentence(error), "--"));
        CHECK_FALSE(contains(windowSentence(error), "--"));
    }
    Error const same{Code::FileMissing, {}, {"a.csv"}};
    CHECK(windowSentence(same) == sentence(same));
}

} // namespace cartocontrat
