// SPDX-License-Identifier: EUPL-1.2
#include "base/euros.hpp"

#include <catch2/catch.hpp>

#include <limits>

using namespace cartocontrat;

TEST_CASE("Amounts print in French typography, with cents only where there are some") {
    auto const [cents, text] = GENERATE(table<std::int64_t, char const*>({
        {0, "0\u00A0€"},
        {5, "0,05\u00A0€"},
        {100, "1\u00A0€"},
        {99'900, "999\u00A0€"},
        {100'000, "1\u202F000\u00A0€"},
        {5'235'720, "52\u202F357,20\u00A0€"},
        {41'700'000, "417\u202F000\u00A0€"},
        {1'060'000'000, "10\u202F600\u202F000\u00A0€"},
        {-150'050, "\u22121\u202F500,50\u00A0€"},
        {std::numeric_limits<std::int64_t>::min(), "\u221292\u202F233\u202F720\u202F368\u202F547\u202F758,08\u00A0€"},
    }));
    CHECK(toText(Euros::fromCents(cents)) == text);
}

TEST_CASE("Amounts compare by value") {
    CHECK(Euros::fromCents(1) < Euros::fromCents(2));
    CHECK(Euros::fromCents(-1) < Euros::fromCents(0));
    CHECK(Euros::fromCents(7) == Euros::fromCents(7));
    CHECK(Euros::fromCents(7).cents() == 7);
}

TEST_CASE("Amounts print as the contracts do, in millions where they are whole tens of thousands") {
    auto const [cents, text] = GENERATE(table<std::int64_t, char const*>({
        {90'000'000, "900\u202F000\u00A0€"},
        {100'000'000, "1\u00A0million\u00A0€"},
        {160'000'000, "1,6\u00A0million\u00A0€"},
        {200'000'000, "2\u00A0millions\u00A0€"},
        {1'036'000'000, "10,36\u00A0millions\u00A0€"},
        {104'000'000, "1,04\u00A0million\u00A0€"},
        {100'500'000, "1\u202F005\u202F000\u00A0€"},
        {100'000'001, "1\u202F000\u202F000,01\u00A0€"},
    }));
    CHECK(toContractText(Euros::fromCents(cents)) == text);
}
