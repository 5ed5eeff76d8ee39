// SPDX-License-Identifier: EUPL-1.2
#include "workshop/name_choice.hpp"

#include <catch2/catch.hpp>

namespace cartocontrat {
namespace {

Epci epci(std::string siren, std::string slug, std::string name, std::string shortName) {
    Epci made;
    made.siren = std::move(siren);
    made.slug = std::move(slug);
    made.name = std::move(name);
    made.shortName = std::move(shortName);
    return made;
}

Commune commune(std::string insee, std::string name, std::string siren) {
    Commune made;
    made.insee = std::move(insee);
    made.name = std::move(name);
    made.epciSiren = std::move(siren);
    return made;
}

ContractData someContracts() {
    ContractData contracts;
    contracts.epcis = {
        epci("246201016", "pays-de-lumbres", "CC du Pays de Lumbres", "CC Pays de Lumbres"),
        epci("246200380", "terre-des-2-caps", "CC de la Terre des Deux Caps", "CC Terre des 2 Caps"),
        epci("200033579", "arras", "CU d'Arras", "CU Arras"),
        epci("246200364", "lens-lievin", "CA de Lens - Liévin", "CA Lens-Liévin"),
        epci("200044030", "7-vallees", "CC des 7 Vallées", "CC 7 Vallées"),
    };
    contracts.communes = {commune("62534", "Lumbres", "246201016"), commune("62498", "Lens", "246200364")};
    contracts.neighbours = {commune("80001", "Abbeville", "")};
    contracts.epcis.front().grandTerritoire = "Littoral-Côte d'Opale";
    contracts.departement.code = "62";
    contracts.departement.name = "Pas-de-Calais";
    return contracts;
}

std::vector<std::string> chosen(std::vector<std::string> const& asked) {
    ContractData const contracts = someContracts();
    auto const found = chooseTerritories(asked, contracts);
    REQUIRE(found);
    std::vector<std::string> slugs;
    for (Territory const& territory : *found) {
        slugs.push_back(territory.slug);
    }
    return slugs;
}

} // namespace

TEST_CASE("A territory is known by any form of its name, its SIREN, or a commune's INSEE code") {
    struct Case {
        char const* asked;
        char const* slug;
    };
    for (Case const& example : {
             Case{"CC du Pays de Lumbres", "pays-de-lumbres"},
             Case{"pays de lumbres", "pays-de-lumbres"},
             Case{"PAYS-DE-LUMBRES", "pays-de-lumbres"},
             Case{"Communauté de communes du Pays de Lumbres", "pays-de-lumbres"},
             Case{"246201016", "pays-de-lumbres"},
             Case{" 62534 ", "62534-lumbres"},
             Case{"departement", "departement-pas-de-calais"},
             Case{"Pas de Calais", "departement-pas-de-calais"},
             Case{"62", "departement-pas-de-calais"},
             Case{"Littoral - Côte d’Opale", "grand-territoire-littoral-cote-d-opale"},
             Case{"terre des 2 caps", "terre-des-2-caps"},
             Case{"Terre des Deux Caps", "terre-des-2-caps"},
             Case{"CU d’Arras", "arras"},
             Case{"communauté urbaine d'Arras", "arras"},
             Case{"lens-lievin", "lens-lievin"},
             Case{"Lens Liévin", "lens-lievin"},
             Case{"7 vallees", "7-vallees"},
         }) {
        CAPTURE(example.asked);
        CHECK(chosen({example.asked}) == std::vector<std::string>{example.slug});
    }
}

TEST_CASE("All means each in the order of the data, and no territory comes twice") {
    CHECK(chosen({"all"}) ==
          std::vector<std::string>{"pays-de-lumbres", "terre-des-2-caps", "arras", "lens-lievin", "7-vallees"});
    CHECK(chosen({"arras", "246201016", "CU Arras", "ALL"}) ==
          std::vector<std::string>{"arras", "pays-de-lumbres", "terre-des-2-caps", "lens-lievin", "7-vallees"});
}

TEST_CASE("An unknown territory is an error with the one that was probably meant") {
    struct Case {
        char const* asked;
        char const* proposed;
    };
    ContractData const contracts = someContracts();
    for (Case const& example : {Case{"pays de lumbre", "CC du Pays de Lumbres"}, Case{"Lens", "CA de Lens - Liévin"},
                                Case{"Lumbres", "CC du Pays de Lumbres"}, Case{"caps", "CC de la Terre des Deux Caps"},
                                Case{"Bruxelles", ""}, Case{"", ""}, Case{"80001", ""}, Case{"CC de", ""}}) {
        std::vector<std::string> const asked{example.asked};
        auto const found = chooseTerritories(asked, contracts);
        CAPTURE(example.asked);
        REQUIRE_FALSE(found);
        CHECK(found.error() == Error{Code::TerritoryUnknown, {}, {example.asked, example.proposed}});
    }
}

namespace {

std::vector<NomenclatureEntry> someNomenclatures() {
    return {{themeScheme, "Thématiques", "AMENAGEMENT", "Aménagement", ""},
            {themeScheme, "Thématiques", "EDUCATION", "Education", ""},
            {themeScheme, "Thématiques", "CULTURE", "Culture", ""},
            {themeScheme, "Thématiques", "SPORT", "Sport", ""},
            {"enjeux-2019", "Enjeux", "E1", "Accompagner la mobilité", ""},
            {"enjeux-2019", "Enjeux", "E2", "Préserver l'environnement", ""}};
}

} // namespace

TEST_CASE("Filters take the data's own words, however they were typed") {
    auto const filter = chooseFilter({{"éducation", "AMENAGEMENT"}, {"à venir", "non précisée"}, {"Map-Label"}, {}},
                                     someNomenclatures());
    REQUIRE(filter);
    CHECK(filter->tags.at(themeScheme) == std::set<std::string>{"AMENAGEMENT", "EDUCATION"});
    CHECK(filter->periods == std::set<std::string>{"a-venir", unknownPeriod});
    CHECK(filter->origins == std::set<std::string>{"map-label"});
    auto const none = chooseFilter({}, someNomenclatures());
    REQUIRE(none);
    CHECK(none->isEmpty());
}

TEST_CASE("Codes of several nomenclatures are asked for by code or label, a theme among them") {
    auto const filter = chooseFilter(
        {{"sport"}, {}, {}, {"Enjeux 2019:e1", "enjeux-2019:PRESERVER L ENVIRONNEMENT", "thematiques-2019:culture"}},
        someNomenclatures());
    REQUIRE(filter);
    CHECK(filter->tags == std::map<std::string, std::set<std::string>>{{themeScheme, {"CULTURE", "SPORT"}},
                                                                       {"enjeux-2019", {"E1", "E2"}}});
}

TEST_CASE("An unknown word of a filter is an error with a near miss") {
    struct Row {
        FilterWords asked;
        Error error;
    };
    for (auto const& [asked, error] :
         {Row{{{"sprot"}, {}, {}, {}}, {Code::ThemeUnknown, {}, {"sprot", "Sport"}}},
          Row{{{"cultur"}, {}, {}, {}}, {Code::ThemeUnknown, {}, {"cultur", "Culture"}}},
          Row{{{}, {"2015-2019"}, {}, {}}, {Code::PeriodUnknown, {}, {"2015-2019", "2015-2018"}}},
          Row{{{}, {}, {"operations"}, {}}, {Code::OriginUnknown, {}, {"operations", "operation"}}},
          Row{{{}, {}, {}, {"enjeux-2018:E1"}}, {Code::TagUnknown, {}, {"enjeux-2018:E1", "enjeux-2019:E1"}}},
          Row{{{}, {}, {}, {"Sport"}}, {Code::TagUnknown, {}, {"Sport", ""}}}}) {
        CHECK(chooseFilter(asked, someNomenclatures()).error() == error);
    }
}

} // namespace cartocontrat
