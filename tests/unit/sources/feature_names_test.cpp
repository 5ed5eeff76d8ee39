// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/feature_names.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

TEST_CASE("Names in capitals become what a map prints") {
    auto const [given, printed] = GENERATE(table<std::string, std::string>({
        {"L'ESCAUT", "l’Escaut"},
        {"LA CANCHE", "la Canche"},
        {"L'AA", "l’Aa"},
        {"LA BASSE-COLME", "la Basse-Colme"},
        {"CANAL DE LA DEÛLE", "Canal de la Deûle"},
        {"LE RUISSEAU D'ACQUIN", "le Ruisseau d’Acquin"},
        {"AA", "Aa"},
        {"ÉTANG DES ÂNES", "Étang des Ânes"},
        {"DE LA HAYE", "De la Haye"},
        {"Aa", "Aa"},
        {"la Deûle", "la Deûle"},
        {"l'Authie", "l’Authie"},
        {"", ""},
    }));
    CHECK(fromCapitals(given) == printed);
}

TEST_CASE("Road numbers are the same whatever their spelling") {
    auto const [given, number] = GENERATE(table<std::string, std::string>({
        {"RD 939", "D939"},
        {"RD939", "D939"},
        {"rd 939", "D939"},
        {"D 939", "D939"},
        {"D939", "D939"},
        {"RN 42", "N42"},
        {"N42", "N42"},
        {"A 26", "A26"},
        {"D939E1", "D939E1"},
        {"", ""},
    }));
    CHECK(roadNumber(given) == number);
}
