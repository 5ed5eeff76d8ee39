// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <random>

using namespace cartocontrat;

namespace {

/// Makes spaces that one cannot see readable: "~" for U+00A0, "_" for U+202F.
std::string shown(std::string const& text) {
    std::string out;
    for (char32_t const c : decodeUtf8(text)) {
        out += c == 0x00A0 ? "~" : c == 0x202F ? "_" : encodeUtf8({&c, 1});
    }
    return out;
}

} // namespace

TEST_CASE("Labels are set in French typography") {
    auto const [text, set] = GENERATE(table<std::string, std::string>({
        {"", ""},
        {"Fonctionnement: 27 000 € en 2018", "Fonctionnement~: 27_000~€ en 2018"},
        {"Fonctionnement 2019: 69 139 €", "Fonctionnement 2019~: 69_139~€"},
        {"Total : 366 200 €", "Total~: 366_200~€"},
        {"10,36 millions €", "10,36~millions~€"},
        {"1 million €", "1~million~€"},
        {"À venir : 3,6 millions €", "À venir~: 3,6~millions~€"},
        {"5 358,60 € (FARDA) + 26 793,00 € (FIT)", "5_358,60~€ (FARDA) + 26_793,00~€ (FIT)"},
        {"1 250 000 €", "1_250_000~€"},
        {"1250000€", "1_250_000~€"},
        {"8000 €", "8_000~€"},
        {"8000,50€", "8_000,50~€"},
        {"3,6 M€ et 20 k€", "3,6~M€ et 20~k€"},
        {"85 000 euros", "85_000~euros"},
        {"100% de la part", "100~% de la part"},
        {"Centre aquatique de l'Aa", "Centre aquatique de l’Aa"},
        {"Qu'est-ce ? Rien !", "Qu’est-ce~? Rien~!"},
        {"Quoi?! Non!!", "Quoi~?! Non~!!"},
        {"Budget citoyen «Il était deux fois»", "Budget citoyen «~Il était deux fois~»"},
        {"« L'Embardée »", "«~L’Embardée~»"},
        {"(?)", "(?)"},
        {"un ;deux", "un~;deux"},
        {"CA de Lens - Liévin", "CA de Lens~– Liévin"},
        {"12345 habitants, 12 km, 3 ha", "12_345 habitants, 12~km, 3~ha"},
        {"Ligne\n« deux »\n!", "Ligne\n«~deux~»\n!"},
    }));
    CHECK(shown(typeset(text)) == set);
}

TEST_CASE("Years, road numbers, codes, hours and addresses stay as they are") {
    auto const text = GENERATE(as<std::string>{}, "2015-2018", "en 2018", "Lauréat du Budget citoyen 2018", "RD 939",
                               "RD939", "RD 114/115", "RD 145 et 146", "N 42", "Mise en 2x2 voies", "0622574L",
                               "03 21 21 62 62", "0321216262", "14:30", "https://www.pasdecalais.fr", "4ème tranche",
                               "4 rue Vasco de Gama", "01/09/2019", "EPSG:2154 x", "5'", "663 élèves", "v1.20345");
    bool const addressed = text.starts_with("EPSG");
    CHECK(shown(typeset(text)) == (addressed ? "EPSG~:2154 x" : text));
}

TEST_CASE("A road's number is not drawn into the amount after it") {
    CHECK(shown(typeset("RD 208 417 000 €")) == "RD 208 417_000~€");
    CHECK(shown(typeset("en 2018 300 000 €")) == "en 2018 300_000~€");
}

TEST_CASE("No-break spaces that a text brings along are set the same way") {
    CHECK(typeset("27\u00A0000\u202F€") == typeset("27 000 €"));
    CHECK(typeset("Total\u202F:\u00A010\u2009000€") == "Total\u00A0:\u00A010\u202F000\u00A0€");
    CHECK(typeset("«\u202Fart\u202F»") == typeset("«art»"));
    CHECK(typeset("RD\u00A0939") == "RD\u00A0939");
}

TEST_CASE("Setting a text twice changes nothing more") {
    std::u32string const alphabet = U"  \u00A0\u202F\u2009\n012345.,:;!?%€«»()'’-aAéDRMmk²";
    std::mt19937 engine{62};
    auto const draw = [&](std::size_t below) { return static_cast<std::size_t>(engine()) % below; };
    for (int round = 0; round < 20000; ++round) {
        std::u32string text;
        for (std::size_t letters = draw(14); letters > 0; --letters) {
            text += alphabet[draw(alphabet.size())];
        }
        std::string const once = typeset(encodeUtf8(text));
        std::string const twice = typeset(once);
        if (once != twice) {
            CAPTURE(round, encodeUtf8(text), shown(once), shown(twice));
            REQUIRE(once == twice);
        }
    }
    SUCCEED("20000 texts");
}

TEST_CASE("Setting a text keeps all its letters and digits") {
    std::ifstream file{CARTOCONTRAT_SOURCE_DIR "/data/contrats/projets.csv"};
    if (!file) {
        WARN("data/contrats/projets.csv is absent: the labels of the contracts are not checked");
        return;
    }
    std::size_t lines = 0;
    for (std::string line; std::getline(file, line); ++lines) {
        auto const inked = [](std::string const& text) {
            std::u32string kept = decodeUtf8(text);
            std::erase_if(kept, [](char32_t c) { return c == U' ' || c == 0xA0 || c == 0x202F; });
            std::replace(kept.begin(), kept.end(), U'\'', U'’');
            std::replace(kept.begin(), kept.end(), U'-', U'–');
            return encodeUtf8(kept);
        };
        std::string const once = typeset(line);
        CHECK(inked(once) == inked(line));
        CHECK(typeset(once) == once);
    }
    CHECK(lines > 100);
}
