// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/french_values.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;

TEST_CASE("Amounts are exact however French people write them") {
    struct Case {
        std::string text;
        std::int64_t cents;
        Writing writing;
    };
    auto const amount = GENERATE(values<Case>({
        {"52357.2", 5235720, Writing::Plain},
        {"0", 0, Writing::Plain},
        {"-12.50", -1250, Writing::Plain},
        {"1 250 000,00 €", 125000000, Writing::Understood},
        {"1\u00A0250\u00A0000,00\u00A0€", 125000000, Writing::Understood},
        {"1\u202F250\u202F000\u00A0€", 125000000, Writing::Understood},
        {"1.250.000,5", 125000050, Writing::Understood},
        {"1.250.000", 125000000, Writing::Understood},
        {"52357,2", 5235720, Writing::Understood},
        {"1,3 million €", 130000000, Writing::Understood},
        {"5,8 millions €", 580000000, Writing::Understood},
        {"5,8 millions d’euros", 580000000, Writing::Understood},
        {"3 millions", 300000000, Writing::Understood},
        {"27 k€", 2700000, Writing::Understood},
        {"0,125 M€", 12500000, Writing::Understood},
        {"10.36M€", 1036000000, Writing::Understood},
        {"1,2 Md€", 120000000000, Writing::Understood},
        {"12 mille euros", 1200000, Writing::Understood},
        {"\u2212 5 EUR", -500, Writing::Understood},
        {"1,12345678 million", 112345678, Writing::Understood},
        {"52357.199999999997", 5235720, Writing::Understood},
        {"0.30000000000000004", 30, Writing::Understood},
    }));
    CAPTURE(amount.text);
    auto const read = readEuros(amount.text);
    REQUIRE(read);
    CHECK(read->value.cents() == amount.cents);
    CHECK(read->writing == amount.writing);
}

TEST_CASE("What is no exact amount is refused") {
    auto const text = GENERATE(as<std::string>(), "", "€", "environ 5 €", "12 50", "1 2500,00", "52357.201", "1.250",
                               "1,123456789 million", "5 dollars", "5 m", "1,2,3", "12-13", "--5",
                               "99999999999999999999", "5 km2", "NaN", "1e3");
    CAPTURE(text);
    CHECK_FALSE(readEuros(text));
}

TEST_CASE("Numbers are read with a point or a comma and spaces between thousands") {
    struct Case {
        std::string text;
        double value;
        Writing writing;
    };
    auto const number = GENERATE(values<Case>({
        {"409.5", 409.5, Writing::Plain},
        {" 12 ", 12, Writing::Plain},
        {"1.25E+3", 1250, Writing::Plain},
        {"409,5", 409.5, Writing::Understood},
        {"1 468 018", 1468018, Writing::Understood},
        {"-1\u202F250,5", -1250.5, Writing::Understood},
    }));
    CAPTURE(number.text);
    auto const read = readNumber(number.text);
    REQUIRE(read);
    CHECK(read->value == number.value);
    CHECK(read->writing == number.writing);
    for (auto const* const wrong : {"", "6o5000", "inf", "nan", "1 25", ",5", "5,"}) {
        CAPTURE(wrong);
        CHECK_FALSE(readNumber(wrong));
    }
}

TEST_CASE("Dates become ISO 8601, days that are in no calendar are refused") {
    struct Case {
        std::string text, iso;
    };
    auto const date = GENERATE(values<Case>({
        {"2019-05-01", "2019-05-01"},
        {"2019", "2019"},
        {"2019-05", "2019-05"},
        {"01/05/2019", "2019-05-01"},
        {"1.5.2019", "2019-05-01"},
        {"29-02-2020", "2020-02-29"},
        {"2019/05/01", "2019-05-01"},
        {"2019-05-01 10:00:00", "2019-05-01"},
        {"2019-05-01T10:00:00Z", "2019-05-01"},
        {"43586", "2019-05-01"},
    }));
    CAPTURE(date.text);
    auto const read = readDate(date.text);
    REQUIRE(read);
    CHECK(read->value == date.iso);
    CHECK((read->writing == Writing::Plain) == (date.text == date.iso));
    for (auto const* const wrong :
         {"", "31/02/2019", "29/02/2019", "12/2019", "2019-13", "mai 2019", "1/5/19", "123"}) {
        CAPTURE(wrong);
        CHECK_FALSE(readDate(wrong));
    }
}

TEST_CASE("Codes get back what spreadsheets take from them") {
    CHECK(normalCode("62041", CodeForm::Insee) == "62041");
    CHECK(normalCode("1004", CodeForm::Insee) == "01004");
    CHECK(normalCode("62041.0", CodeForm::Insee) == "62041");
    CHECK(normalCode("2a004", CodeForm::Insee) == "2A004");
    CHECK(normalCode("Arras (62)", CodeForm::Insee) == "Arras (62)");
    CHECK(normalCode("062", CodeForm::Departement) == "62");
    CHECK(normalCode("1", CodeForm::Departement) == "01");
    CHECK(normalCode("974", CodeForm::Departement) == "974");
    CHECK(normalCode("246 201 016", CodeForm::Siren) == "246201016");
    CHECK(normalCode("100", CodeForm::Siren) == "100");
}

TEST_CASE("Yes and no are read in the words that lists hold") {
    for (auto const* const yes : {"Oui", "OUI", "x", "1", "vrai", "true"}) {
        CHECK(readYesNo(yes) == true);
    }
    for (auto const* const no : {"non", "N", "0", "Faux"}) {
        CHECK(readYesNo(no) == false);
    }
    CHECK_FALSE(readYesNo(""));
    CHECK_FALSE(readYesNo("peut-être"));
}

TEST_CASE("The amount that a wording names gives way to another") {
    auto const [wording, former, now, after] = GENERATE(table<char const*, std::int64_t, std::int64_t, char const*>({
        {"1 million €", 1'000'000, 900'000, ""},
        {"417 000 €", 417'000, 417'000, "417 000 €"},
        {"Fonctionnement : 27 000 € en 2018", 27'000, 28'000, "Fonctionnement : 28\u202F000\u00A0€ en 2018"},
        {"Fonctionnement 2019: 69 139 €", 69'139, 70'000, "Fonctionnement 2019: 70\u202F000\u00A0€"},
        {"40 000 € (votés en 2018)", 40'000, 1'200'000, "1,2\u00A0million\u00A0€ (votés en 2018)"},
        {"80 000 à 100 000 €", 90'000, 95'000, "80 000 à 100 000 €"},
        {"selon le vote de 2019", 2'019, 5, "selon le vote de 2019"},
        {"", 1, 2, ""},
    }));
    CAPTURE(wording);
    auto const euros = [](std::int64_t whole) { return Euros::fromCents(whole * 100); };
    CHECK(withAmount(wording, euros(former), euros(now)) == after);
}

TEST_CASE("A wording contradicts an amount only where it names others alone") {
    CHECK(contradicts("1 million €", Euros::fromCents(90'000'000)));
    CHECK_FALSE(contradicts("1 million €", Euros::fromCents(100'000'000)));
    CHECK_FALSE(contradicts("Fonctionnement 2019: 69 139 €", Euros::fromCents(6'913'900)));
    CHECK_FALSE(contradicts("selon le vote de 2019", Euros::fromCents(5)));
    CHECK_FALSE(contradicts("", Euros::fromCents(5)));
}
