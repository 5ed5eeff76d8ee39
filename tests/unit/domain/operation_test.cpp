// SPDX-License-Identifier: EUPL-1.2
#include "domain/operation.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

TEST_CASE("The Département is known under the names that the contracts give it") {
    auto const [source, isOwn] = GENERATE(table<char const*, bool>({
        {"Département", true},
        {"Département FARDA", true},
        {"Conseil Départemental (FIT)", true},
        {"CD62 - FIT", true},
        {"Subvention CD62", true},
        {"Région", false},
        {"Emprunts - Prêt participatif Pas-de-Calais Actif", false},
        {"Conseil Régional", false},
    }));
    CHECK(Contribution{source, Euros::fromCents(1)}.isOfDepartement() == isOwn);
}

TEST_CASE("A share is told to one decimal") {
    auto const [part, whole, text] = GENERATE(table<std::int64_t, std::int64_t, char const*>({
        {50'000'000, 226'818'489, "22,0\u00A0%"},
        {1, 3, "33,3\u00A0%"},
        {2, 3, "66,7\u00A0%"},
        {7, 7, "100,0\u00A0%"},
        {0, 7, "0,0\u00A0%"},
        {7, 0, ""},
    }));
    CHECK(shareText(Euros::fromCents(part), Euros::fromCents(whole)) == text);
}
