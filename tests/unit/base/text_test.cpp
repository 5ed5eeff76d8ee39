// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

TEST_CASE("UTF-8 is decoded to code points and encoded back") {
    std::string const text = "Aa é œ € \u202F 𝄞";
    CHECK(decodeUtf8(text) == U"Aa é œ € \u202F 𝄞");
    CHECK(encodeUtf8(decodeUtf8(text)) == text);
    CHECK(decodeUtf8("").empty());
    for (char32_t const c : {0x1U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xD7FFU, 0xE000U, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
        CHECK(decodeUtf8(encodeUtf8({&c, 1})) == std::u32string(1, c));
    }
}

TEST_CASE("Each malformed byte becomes a replacement character") {
    auto const [bytes, text] = GENERATE(table<std::string, std::u32string>({
        {"a\x80z", U"a\uFFFDz"},                           // continuation without a lead
        {"\xC3", U"\uFFFD"},                               // cut off
        {"\xC3z", U"\uFFFDz"},                             // lead without its continuation
        {"\xC0\xAF", U"\uFFFD\uFFFD"},                     // overlong slash
        {"\xE0\x80\xAF", U"\uFFFD\uFFFD\uFFFD"},           // overlong in three
        {"\xED\xA0\x80", U"\uFFFD\uFFFD\uFFFD"},           // surrogate
        {"\xF4\x90\x80\x80", U"\uFFFD\uFFFD\uFFFD\uFFFD"}, // above U+10FFFF
        {"\xFF\xFE", U"\uFFFD\uFFFD"},
        {"caf\xE9 noir", U"caf\uFFFD noir"}, // Latin-1
    }));
    CHECK(decodeUtf8(bytes) == text);
}

TEST_CASE("What UTF-8 cannot say is encoded as a replacement character") {
    CHECK(encodeUtf8(std::u32string(1, static_cast<char32_t>(0xD800))) == "\uFFFD");
    CHECK(encodeUtf8(std::u32string(1, static_cast<char32_t>(0x110000))) == "\uFFFD");
}

TEST_CASE("Folding leaves small letters, digits and single spaces") {
    auto const [text, folded] = GENERATE(table<std::string, std::string>({
        {"", ""},
        {"  ", ""},
        {"-'", ""},
        {"L'Œuf-en-Ternois", "l oeuf en ternois"},
        {"L’Œuf–en—Ternois", "l oeuf en ternois"},
        {" Hesdin-l'Abbé ", "hesdin l abbe"},
        {"Saint-Martin-lez-Tatinghem", "saint martin lez tatinghem"},
        {"ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÑÆŒ", "aaaceeeeiioouuuynaeoe"},
        {"àâäçéèêëîïôöùûüÿñæœß", "aaaceeeeiioouuuynaeoess"},
        {"Łódź Ĳssel Şimşek Țara ẞ", "lodz ijssel simsek tara ss"},
        {"E\u0301tape\u0302s", "etapes"},
        {"RD\u00A0939", "rd 939"},
        {"52 357,20 €", "52 357 20"},
        {"3 × 2 ÷ 1", "3 2 1"},
        {"CC du Haut Pays du Montreuillois (HPM)", "cc du haut pays du montreuillois hpm"},
    }));
    CHECK(fold(text) == folded);
    CHECK(fold(folded) == folded);
}

TEST_CASE("Upper case keeps accents") {
    auto const [text, upper] = GENERATE(table<std::string, std::string>({
        {"", ""},
        {"Lumbres", "LUMBRES"},
        {"Étaples, Marœuil, Œuf", "ÉTAPLES, MARŒUIL, ŒUF"},
        {"àâäçéèêëîïôöùûüÿñæœ", "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸÑÆŒ"},
        {"Straße ÷ 12 m²", "STRASSE ÷ 12 M²"},
        {"łńźżšăıț", "ŁŃŹŻŠĂIȚ"},
        {"l’Aa", "L’AA"},
    }));
    CHECK(upperCase(text) == upper);
    CHECK(upperCase(upper) == upper);
}

TEST_CASE("The edit distance counts single letters put in, taken out or replaced") {
    auto const [a, b, distance] = GENERATE(table<char const*, char const*, std::size_t>({
        {"", "", 0},
        {"", "abc", 3},
        {"abc", "abc", 0},
        {"kitten", "sitting", 3},
        {"lumbre", "lumbres", 1},
        {"etaples", "staples", 1},
        {"flaw", "lawn", 2},
        {"sprot", "sport", 1},
    }));
    CHECK(editDistance(a, b) == distance);
    CHECK(editDistance(b, a) == distance);
}

TEST_CASE("The nearest candidate is offered only when it may have been meant") {
    std::vector<std::string> const names{"Ternois", "Pays de Lumbres", "Saint-Omer", "Osartis-Marquion"};
    CHECK(nearest("ternoi", names) == "Ternois");
    CHECK(nearest("tenrois", names) == "Ternois");
    CHECK(nearest("SAINT OMER", names) == "Saint-Omer");
    CHECK(nearest("Pays de Lambres", names) == "Pays de Lumbres");
    CHECK(nearest("Paris", names) == std::nullopt);
    CHECK(nearest("", names) == std::nullopt);
    CHECK(nearest("Ternois", {}) == std::nullopt);
}

TEST_CASE("Of two candidates as near, the first is offered") {
    std::vector<std::string> const names{"RD 208", "RD 209"};
    CHECK(nearest("RD 207", names) == "RD 208");
}

TEST_CASE("Split and join are each other's reverse") {
    CHECK(split("", ';').empty());
    CHECK(split("a", ';') == std::vector<std::string>{"a"});
    CHECK(split("a;;b;", ';') == std::vector<std::string>{"a", "", "b", ""});
    for (std::string const text : {"", "a", ";", "a;b", "8344;18887", ";a;"}) {
        CHECK(join(split(text, ';'), ";") == text);
    }
    CHECK(join(std::vector<std::string>{"a", "b", "c"}, ", ") == "a, b, c");
    CHECK(join({}, ", ").empty());
}

TEST_CASE("Trimming takes white space off both ends, no-break spaces and byte order marks included") {
    CHECK(trimmed("").empty());
    CHECK(trimmed(" \t\r\n ").empty());
    CHECK(trimmed("  a b ") == "a b");
    CHECK(trimmed("\u00A0\u202F12\u202F000 €\u00A0\n") == "12\u202F000 €");
    CHECK(trimmed("\uFEFFinsee") == "insee");
    CHECK(trimmed("à") == "à");
}
