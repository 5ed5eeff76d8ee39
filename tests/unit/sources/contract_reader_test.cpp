// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/contract_reader.hpp"

#include "fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// Replaces the first occurrence of a text in a file.
void edit(std::filesystem::path const& file, std::string const& from, std::string const& to) {
    std::ifstream in(file, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    auto const at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    std::ofstream(file, std::ios::binary) << text;
}

} // namespace

TEST_CASE("A sound set of contract files is read in full") {
    TempFolder const folder;
    Diagnostics diagnostics;
    auto const data = readContracts(writeContracts(folder), diagnostics);
    REQUIRE(data);
    CHECK(diagnostics.entries().empty());
    CHECK(data->epcis.size() == 2);
    CHECK(data->epcis[1].grandTerritoire.empty());
    REQUIRE(data->communes.size() == 4);
    CHECK(data->communes[0].chefLieu == Point{605000, 7005000});
    CHECK(data->communes[3].epciSiren == "200");
    REQUIRE(data->neighbours.size() == 1);
    CHECK(data->neighbours[0].epciSiren.empty());
    CHECK(data->contracts.size() == 2);
    CHECK(data->nomenclatures.size() == 3);
    REQUIRE(data->indicators.size() == 2);
    CHECK(data->indicators[0].value == 409.5);
    CHECK(data->indicators[1].contract.empty());
    CHECK(data->legend.size() == 1);
    CHECK(data->roadCategories.at("D6") == "2");
    CHECK(data->roadCategoriesAreSupposed);
}

TEST_CASE("Collèges and CIS come from their own lists, other places from lieux.csv") {
    TempFolder const folder;
    Diagnostics diagnostics;
    auto const data = readContracts(writeContracts(folder), diagnostics);
    REQUIRE(data);
    std::vector<std::string> ids;
    for (auto const& place : data->places) {
        ids.push_back(place.category + " " + place.id);
    }
    CHECK(ids == std::vector<std::string>{"MDS mds-a", "CONSULTATION pmi", "COLLEGE 0620001A", "CIS cis-62003",
                                          "CIS cis-62003-2"});
    CHECK(data->places[1].insee.empty());
}

TEST_CASE("Projects are read in the program's words, with exact amounts") {
    TempFolder const folder;
    Diagnostics diagnostics;
    auto const data = readContracts(writeContracts(folder), diagnostics);
    REQUIRE(data);
    REQUIRE(data->projects.size() == 3);
    auto const& first = data->projects[0];
    CHECK(first.amount == Euros::fromCents(5235720));
    CHECK(first.period == "a-venir");
    CHECK(first.origin == "map-label");
    CHECK(first.rule == LocationRule::Commune);
    auto const& second = data->projects[1];
    CHECK_FALSE(second.amount);
    CHECK(second.epcis == std::vector<std::string>{"100", "200"});
    CHECK(second.contracts.size() == 2);
    CHECK(second.origin == "operation");
    CHECK(second.owner == "Mairie");
    CHECK(second.locationValues == std::vector<std::string>{"62001", "62003"});
    CHECK(data->projects[2].origin == "vote");
    CHECK(data->projects[2].rule == LocationRule::Road);
}

TEST_CASE("What is wrong is told with its file, line and column, and a way out") {
    struct Case {
        std::string file, from, to;
        Error error;
    };
    auto const wrong = GENERATE(values<Case>({
        {"communes.csv",
         "population",
         "populaton",
         {Code::ColumnMissing, "communes.csv:1", {"population", "populaton"}}},
        {"communes.csv",
         ",500,",
         ",cinq,",
         {Code::ValueInvalid, "communes.csv:3", {"population", "cinq", "un nombre entier, nul ou positif"}}},
        {"communes.csv",
         "605000",
         "6o5000",
         {Code::ValueInvalid, "communes.csv:2", {"x_l93", "6o5000", "un nombre, avec un point décimal"}}},
        {"communes.csv", "62002", "62001", {Code::DuplicateKey, "communes.csv:3", {"insee", "62001"}}},
        {"epci.csv", ",CC,", ",CX,", {Code::ValueInvalid, "epci.csv:2", {"kind", "CX", "CA, CC, CU"}}},
        {"contracts.csv",
         "2019-2021,100",
         "2019-2021,300",
         {Code::KeyUnknown, "contracts.csv:2", {"epci_siren", "300", "100"}}},
        {"projets.csv", ",Sport,map", ",Sports,map", {Code::KeyUnknown, "projets.csv:2", {"theme", "Sports", "Sport"}}},
        {"projets.csv",
         "52357.2,",
         "52357.201,",
         {Code::ValueInvalid,
          "projets.csv:2",
          {"amount_eur", "52357.201", "un montant en euros, avec un point et deux décimales au plus"}}},
        {"projets.csv",
         "a_venir",
         "avenir",
         {Code::ValueInvalid, "projets.csv:2", {"period", "avenir", "(vide), 2015-2018, a_venir, annuel"}}},
        {"projets.csv",
         "commune,62001",
         "commune,62009",
         {Code::KeyUnknown, "projets.csv:2", {"location_value", "62009", "62001"}}},
        {"projets.csv",
         "commune,62001",
         "commune,",
         {Code::ValueInvalid, "projets.csv:2", {"location_value", "", "une valeur"}}},
        {"projets.csv",
         "road,RD 5",
         "college,0620001B",
         {Code::KeyUnknown, "projets.csv:4", {"location_value", "0620001B", "0620001A"}}},
        {"../routes_categories.csv",
         "D6,2",
         "D6,4",
         {Code::ValueInvalid, "routes_categories.csv:3", {"categorie", "4", "1, 2, 3"}}},
    }));
    TempFolder const folder;
    auto const contracts = writeContracts(folder);
    edit(contracts / wrong.file, wrong.from, wrong.to);
    CAPTURE(wrong.file, wrong.to);
    Diagnostics diagnostics;
    auto const data = readContracts(contracts, diagnostics);
    REQUIRE_FALSE(data);
    CHECK(data.error() == wrong.error);
}

TEST_CASE("A missing file is an error, but for the table of road categories") {
    TempFolder const folder;
    auto const contracts = writeContracts(folder);
    Diagnostics diagnostics;
    std::filesystem::remove(folder.path() / "routes_categories.csv");
    auto const data = readContracts(contracts, diagnostics);
    REQUIRE(data);
    CHECK(codesOf(diagnostics) == std::vector<std::string>{"file-missing"});
    CHECK(data->roadCategoriesAreSupposed);

    std::filesystem::remove(contracts / "legende.csv");
    auto const incomplete = readContracts(contracts, diagnostics);
    REQUIRE_FALSE(incomplete);
    CHECK(incomplete.error().code == Code::FileMissing);
    CHECK(incomplete.error().arguments.front() == (contracts / "legende.csv").string());

    auto const nowhere = readContracts(folder.path() / "absent", diagnostics);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Code::FolderMissing);
}

TEST_CASE("The contracts that ship with the program are read without a word") {
    Diagnostics diagnostics;
    auto const data = readContracts(std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "data/contrats", diagnostics);
    REQUIRE(data);
    CHECK(diagnostics.entries().empty());
    CHECK(data->epcis.size() == 20);
    CHECK(data->communes.size() == 895);
    CHECK(data->neighbours.size() == 223);
    CHECK(data->contracts.size() == 23);
    CHECK(data->projects.size() == 146);
    CHECK(data->legend.size() == 28);
    std::map<std::string, std::size_t> byCategory;
    for (auto const& place : data->places) {
        ++byCategory[place.category];
    }
    CHECK(byCategory == std::map<std::string, std::size_t>{{"CER", 1},
                                                           {"CIS", 47},
                                                           {"COLLEGE", 125},
                                                           {"CONSULTATION", 5},
                                                           {"MDADT", 7},
                                                           {"MDS", 10},
                                                           {"PERMANENCE", 6}});
    for (auto const& epci : data->epcis) {
        CAPTURE(epci.name);
        CHECK(std::count_if(data->communes.begin(), data->communes.end(), [&](Commune const& commune) {
                  return commune.epciSiren == epci.siren;
              }) == epci.communesCount);
    }
}
