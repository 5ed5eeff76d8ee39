// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/contract_reader.hpp"

#include "fixtures.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

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

/// Reads the small set of contracts after one edit.
Result<ContractReading> readEdited(std::string const& file, std::string const& from, std::string const& to,
                                   Diagnostics& diagnostics) {
    TempFolder const folder;
    auto const contracts = writeContracts(folder);
    edit(contracts / file, from, to);
    return readContracts(contracts, diagnostics);
}

TableReport const& reportOf(ContractReading const& reading, std::string const& name) {
    auto const found = std::find_if(reading.tables.begin(), reading.tables.end(),
                                    [&](TableReport const& table) { return table.origin.name == name; });
    REQUIRE(found != reading.tables.end());
    return *found;
}

} // namespace

TEST_CASE("A sound set of contract files is read in full") {
    TempFolder const folder;
    Diagnostics diagnostics;
    auto const reading = readContracts(writeContracts(folder), diagnostics);
    REQUIRE(reading);
    auto const& data = reading->data;
    CHECK(diagnostics.entries().empty());
    CHECK(data.epcis.size() == 2);
    CHECK(data.epcis[1].grandTerritoire.empty());
    REQUIRE(data.communes.size() == 4);
    CHECK(data.communes[0].chefLieu == Point{605000, 7005000});
    CHECK(data.communes[3].epciSiren == "200");
    REQUIRE(data.neighbours.size() == 1);
    CHECK(data.neighbours[0].epciSiren.empty());
    CHECK(data.contracts.size() == 2);
    CHECK(data.nomenclatures.size() == 3);
    REQUIRE(data.indicators.size() == 2);
    CHECK(data.indicators[0].value == 409.5);
    CHECK(data.indicators[1].contract.empty());
    CHECK(data.legend.size() == 1);
    CHECK(data.roadCategories.at("D6") == "2");
    CHECK(data.roadCategoriesAreSupposed);
}

TEST_CASE("Commitments and QPV are read with their places, and codes of any scheme are given to all three") {
    TempFolder const folder;
    auto const contracts = writeContracts(folder);
    folder.write("contrats/engagements.csv", "engagement_id,contract_id,livret,partner,number,title,insee,theme\n"
                                             "e1,2019-ouest,II,Alpha,1,Crèche,62001,Sport\n"
                                             "e2,2019-ouest;2019-est,II,Tous,2,Mobilité,,Culture\n");
    folder.write("contrats/qpv.csv", "qpv_id,contract_id,name,insee_codes,population_2014,population_2024\n"
                                     "q1,2019-est,Cité 5,62003;62001,1200,1500\nq2,,Cité 9,62003,,\n");
    folder.write("contrats/projets_nomenclatures.csv", "projet_id,scheme_id,code,basis,source\n"
                                                       "p1,autre,X,printed,12\n"
                                                       "e1,autre,x,inferred,titre\n"
                                                       "q1,autre,X,printed,13\n"
                                                       "q1,autre,Y,printed,14\n"
                                                       "q9,autre,X,printed,15\n");
    Diagnostics diagnostics;
    auto const reading = readContracts(contracts, diagnostics);
    REQUIRE(reading);
    auto const& data = reading->data;
    REQUIRE(data.commitments.size() == 2);
    CHECK(data.commitments[0].rule == LocationRule::Commune);
    CHECK(data.commitments[0].origin == "commitment");
    CHECK(data.commitments[1].rule == LocationRule::Epci);
    CHECK(data.commitments[1].epcis == std::vector<std::string>{"100", "200"});
    REQUIRE(data.qpvs.size() == 2);
    CHECK(data.qpvs[0].rule == LocationRule::Qpv);
    CHECK(data.qpvs[0].inhabitants == 1500);
    CHECK(data.qpvs[0].epcis == std::vector<std::string>{"200", "100"});
    CHECK_FALSE(data.qpvs[1].inhabitants);
    CHECK(data.qpvs[1].contracts.empty());
    CHECK(mainTag(data.projects[0], "autre")->basis == TagBasis::Printed);
    CHECK(mainTag(data.projects[0], themeScheme)->code == "SPORT");
    CHECK(mainTag(data.commitments[0], "autre")->code == "X");
    CHECK(mainTag(data.commitments[0], "autre")->basis == TagBasis::Inferred);
    CHECK(data.findProject("q1")->tags.size() == 1);
    CHECK(data.findProject("q9") == nullptr);
    CHECK(reportOf(*reading, "projets_nomenclatures").rejected.size() == 2); // a code and a project that are not there
}

TEST_CASE("Collèges and CIS come from their own lists, other places from lieux.csv") {
    TempFolder const folder;
    Diagnostics diagnostics;
    auto const reading = readContracts(writeContracts(folder), diagnostics);
    REQUIRE(reading);
    auto const& data = reading->data;
    std::vector<std::string> ids;
    for (auto const& place : data.places) {
        ids.push_back(place.category + " " + place.id);
    }
    CHECK(ids == std::vector<std::string>{"MDS mds-a", "CONSULTATION pmi", "COLLEGE 0620001A", "CIS cis-62003",
                                          "CIS cis-62003-2"});
    CHECK(data.places[1].insee.empty());
}

TEST_CASE("Projects are read in the program's words, with exact amounts") {
    TempFolder const folder;
    Diagnostics diagnostics;
    auto const reading = readContracts(writeContracts(folder), diagnostics);
    REQUIRE(reading);
    auto const& data = reading->data;
    REQUIRE(data.projects.size() == 3);
    auto const& first = data.projects[0];
    CHECK(first.amount == Euros::fromCents(5235720));
    CHECK(first.period == "a-venir");
    CHECK(first.origin == "map-label");
    CHECK(first.rule == LocationRule::Commune);
    auto const& second = data.projects[1];
    CHECK_FALSE(second.amount);
    CHECK(second.epcis == std::vector<std::string>{"100", "200"});
    CHECK(second.contracts.size() == 2);
    CHECK(second.origin == "operation");
    CHECK(second.owner == "Mairie");
    CHECK(second.locationValues == std::vector<std::string>{"62001", "62003"});
    CHECK(data.projects[2].origin == "vote");
    CHECK(data.projects[2].rule == LocationRule::Road);
}

TEST_CASE("A row that cannot be read is set aside with its reason and its cells, the rest is read") {
    struct Case {
        std::string table, from, to;
        Error reason;
    };
    auto const wrong = GENERATE(values<Case>({
        {"communes",
         ",500,",
         ",cinq,",
         {Code::ValueInvalid, "communes.csv:3", {"population", "cinq", "un nombre entier, nul ou positif"}}},
        {"communes",
         "615000",
         "6i5000",
         {Code::ValueInvalid, "communes.csv:3", {"x_l93", "6i5000", "un nombre, comme 12,5"}}},
        {"communes_voisines",
         "80001,",
         ",",
         {Code::ValueInvalid, "communes_voisines.csv:2", {"insee", "", "une valeur"}}},
        {"contracts",
         "2019-est,2019-2021,200",
         "2019-est,2019-2021,300",
         {Code::KeyUnknown, "contracts.csv:3", {"epci_siren", "300", "100"}}},
        {"contracts",
         ",2019,2021",
         ",31/02/2019,2021",
         {Code::ValueInvalid, "contracts.csv:2", {"start", "31/02/2019", "une date, comme 31/12/2021, ou une année"}}},
        {"projets", "p3,", "p1,", {Code::DuplicateKey, "projets.csv:4", {"projet_id", "p1"}}},
        {"projets", ",Sport,map", ",Sports,map", {Code::KeyUnknown, "projets.csv:2", {"theme", "Sports", "Sport"}}},
        {"projets",
         "52357.2,",
         "52357.201,",
         {Code::ValueInvalid,
          "projets.csv:2",
          {"amount_eur", "52357.201", "un montant en euros, au centime près, comme 1 250 000,00 ou 1,3 million €"}}},
        {"projets",
         "52357.2,",
         "-52357.2,",
         {Code::ValueInvalid, "projets.csv:2", {"amount_eur", "-52357.2", "un montant nul ou positif"}}},
        {"projets",
         "a_venir",
         "prévu",
         {Code::ValueInvalid, "projets.csv:2", {"period", "prévu", "(vide), 2015-2018, a_venir, annuel"}}},
        {"projets",
         "commune,62001",
         "commune,62009",
         {Code::KeyUnknown, "projets.csv:2", {"location_value", "62009", "62001 (Alpha)"}}},
        {"projets",
         "commune,62001",
         "commune,Alphé ou Bêta",
         {Code::KeyUnknown, "projets.csv:2", {"location_value", "Alphé ou Bêta", ""}}},
        {"projets",
         "commune,62001",
         "commune,Gama",
         {Code::KeyUnknown, "projets.csv:2", {"location_value", "Gama", "Gamma (62003)"}}},
        {"projets",
         "commune,62001",
         "commune,",
         {Code::ValueInvalid, "projets.csv:2", {"location_value", "", "une valeur"}}},
        {"projets",
         "road,RD 5",
         "college,0620001B",
         {Code::KeyUnknown, "projets.csv:4", {"location_value", "0620001B", "0620001A"}}},
        {"projets", "road,RD 5,", "road,RD 5,,", {Code::RowMalformed, "projets.csv:4", {"columns", "16", "17"}}},
    }));
    CAPTURE(wrong.table, wrong.to);
    Diagnostics diagnostics;
    auto const reading = readEdited(wrong.table + ".csv", wrong.from, wrong.to, diagnostics);
    REQUIRE(reading);
    auto const& report = reportOf(*reading, wrong.table);
    REQUIRE(report.rejected.size() == 1);
    CHECK(report.rejected[0].reason == wrong.reason);
    CHECK(report.rejected[0].cells.size() >= report.columns.size());
    // One warning for the row, one for the table; those after them are of rows that refer to it.
    REQUIRE(diagnostics.entries().size() >= 2);
    CHECK(diagnostics.entries()[0] == Diagnostic{Severity::Warning, wrong.reason});
    CHECK(diagnostics.entries()[1].what.code == Code::RowsRejected);
    CHECK(diagnostics.entries()[1].what.arguments ==
          std::vector<std::string>{"1", std::to_string(report.rowsRead + 1)});
}

TEST_CASE("Rows that refer to a rejected row are rejected with that reason, others are not") {
    Diagnostics diagnostics;
    auto const reading = readEdited("epci.csv", ",CC,", ",CX,", diagnostics);
    REQUIRE(reading);
    CHECK(reading->data.epcis.size() == 1);
    CHECK(reportOf(*reading, "epci").rejected[0].reason ==
          Error{Code::ValueInvalid, "epci.csv:2", {"kind", "CX", "CA, CC, CU"}});
    CHECK(reportOf(*reading, "communes").rejected.size() == 2);
    CHECK(reportOf(*reading, "communes").rejected[0].reason ==
          Error{Code::KeyRejected, "communes.csv:2", {"epci_siren", "100"}});
    CHECK(reportOf(*reading, "colleges").rejected[0].reason.code == Code::KeyRejected);
    auto const& projects = reportOf(*reading, "projets");
    REQUIRE(projects.rejected.size() == 2);
    CHECK(projects.rejected[0].reason == Error{Code::KeyRejected, "projets.csv:2", {"contract_id", "2019-ouest"}});
    CHECK(projects.rejected[0].cells[3] == "Piscine");
    REQUIRE(reading->data.projects.size() == 1);
    CHECK(reading->data.projects[0].id == "p3");
}

TEST_CASE("A row that repeats the key of a rejected one takes its place") {
    Diagnostics diagnostics;
    auto const reading =
        readEdited("epci.csv", "200,est", "100,ouest,CC de l'Ouest,CC Ouest,CX,,2\r\n200,est", diagnostics);
    REQUIRE(reading);
    CHECK(reading->data.epcis.size() == 2);
    CHECK(reportOf(*reading, "epci").rejected.size() == 1);
    CHECK(reportOf(*reading, "projets").rejected.empty());
}

TEST_CASE("French writing is understood, and told as information") {
    struct Case {
        std::string table, from, to;
        Code repair;
    };
    auto const written = GENERATE(values<Case>({
        {"projets", "52357.2,", "\"52 357,20 €\",", Code::NumberRepaired},
        {"communes", "605000", "605 000", Code::NumberRepaired},
        {"contracts", "2021-12-31", "31/12/2021", Code::DateRepaired},
        {"projets", ",Sport,map", ",SPORT,map", Code::SpellingRepaired},
        {"projets", "investissement", "Investissement", Code::SpellingRepaired},
        {"projets", "commune,62001", "commune,ALPHA", Code::CommuneNamed},
        {"cis", "62003", "62003.0", Code::CodeRepaired},
    }));
    CAPTURE(written.table, written.to);
    Diagnostics plain, diagnostics;
    TempFolder const folder;
    auto const expected = readContracts(writeContracts(folder), plain);
    auto const reading = readEdited(written.table + ".csv", written.from, written.to, diagnostics);
    REQUIRE(expected);
    REQUIRE(reading);
    CHECK(diagnostics.entries() ==
          std::vector<Diagnostic>{{Severity::Info, {written.repair, written.table + ".csv", {"1"}}}});
    CHECK(reportOf(*reading, written.table).rowsRepaired == 1);
    CHECK(reading->data.projects[0].amount == expected->data.projects[0].amount);
    CHECK(reading->data.projects[0].locationValues == expected->data.projects[0].locationValues);
    CHECK(reading->data.projects[0].theme == "Sport");
    CHECK(reading->data.communes[0].chefLieu == expected->data.communes[0].chefLieu);
    CHECK(reading->data.contracts[0].end == "2021-12-31");
    CHECK(reading->data.places[3].insee == "62003");
}

TEST_CASE("A project under the code of a commune that has merged is placed in the new one") {
    TempFolder const folder;
    auto const contracts = writeContracts(folder);
    folder.write("communes_nouvelles.csv", "ancien_insee,ancien_nom,insee,nom,date,source\n"
                                           "62090,Vieil-Alpha,62001,Alpha,2016-01-01,essai\n"
                                           "62001,Alpha-Centre,62001,Alpha,2016-01-01,essai\n"
                                           "62091,Loin,62999,Très-Loin,2016-01-01,essai\n");
    edit(contracts / "projets.csv", "commune,62001", "commune,62090");
    Diagnostics diagnostics;
    auto const reading = readContracts(contracts, diagnostics);
    REQUIRE(reading);
    CHECK(reading->data.formerCommunes == std::unordered_map<std::string, std::string>{{"62090", "62001"}});
    CHECK(reading->data.projects[0].locationValues == std::vector<std::string>{"62001"});
    CHECK(codesOf(diagnostics) == std::vector<std::string>{"commune-renamed"});
}

TEST_CASE("A commune outside the EPCI of its row is told, and the row kept") {
    Diagnostics diagnostics;
    auto const reading = readEdited("projets.csv", "commune,62001", "commune,62003", diagnostics);
    REQUIRE(reading);
    CHECK(reading->data.projects.size() == 3);
    CHECK(diagnostics.entries() ==
          std::vector<Diagnostic>{
              {Severity::Warning, {Code::CommuneOutsideEpci, "projets.csv:2", {"Gamma", "CC de l'Ouest"}}}});
}

TEST_CASE("A column that is missing, or a file that is no table, is an error") {
    Diagnostics diagnostics;
    auto const column = readEdited("communes.csv", "population", "populaton", diagnostics);
    REQUIRE_FALSE(column);
    CHECK(column.error() == Error{Code::ColumnMissing, "communes.csv", {"population", "populaton"}});

    auto const truncated = readEdited("projets.csv", "\"52 357,20 €\"", "\"52 357,20 €", diagnostics);
    REQUIRE_FALSE(truncated);
    CHECK(truncated.error() == Error{Code::RowMalformed, "projets.csv:2", {"quote"}});

    TempFolder const folder;
    auto const contracts = writeContracts(folder);
    auto const file = folder.write("contrats/projets.csv", "").string();
    auto const empty = readContracts(contracts, diagnostics);
    REQUIRE_FALSE(empty);
    CHECK(empty.error() == Error{Code::FileUnreadable, file, {file, "il est vide"}});
}

TEST_CASE("A missing file is an error, but for the table of road categories") {
    TempFolder const folder;
    auto const contracts = writeContracts(folder);
    Diagnostics diagnostics;
    std::filesystem::remove(folder.path() / "routes_categories.csv");
    auto const reading = readContracts(contracts, diagnostics);
    REQUIRE(reading);
    CHECK(codesOf(diagnostics) == std::vector<std::string>{"file-missing"});
    CHECK(reading->data.roadCategoriesAreSupposed);

    std::filesystem::remove(contracts / "legende.csv");
    auto const incomplete = readContracts(contracts, diagnostics);
    REQUIRE_FALSE(incomplete);
    CHECK(incomplete.error().code == Code::FileMissing);
    CHECK(incomplete.error().arguments.front() == (contracts / "legende.csv").string());

    auto const nowhere = readContracts(folder.path() / "absent", diagnostics);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == Code::FolderMissing);
}

TEST_CASE("The sheet of an operation tells its cost and who pays it") {
    Diagnostics diagnostics;
    auto const reading = readContracts(std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "data/contrats", diagnostics);
    REQUIRE(reading);
    auto const* const school = reading->data.findOperation("saint-pol-sur-ternoise-ecole-de-musique");
    REQUIRE(school != nullptr);
    CHECK(school->totalCost == Euros::fromCents(226'818'489));
    CHECK(school->tax == "HT");
    std::int64_t total = 0;
    for (auto const& contribution : school->plan) {
        total += contribution.amount.cents();
    }
    CHECK(total == 226'818'489);
    REQUIRE(school->plan.size() == 8);
    auto const isOwn = [](Contribution const& one) { return one.isOfDepartement(); };
    REQUIRE(std::count_if(school->plan.begin(), school->plan.end(), isOwn) == 1);
    auto const own = std::find_if(school->plan.begin(), school->plan.end(), isOwn);
    CHECK(shareText(own->amount, *school->totalCost) == "22,0\u00A0%");
    CHECK(reading->data.findOperation("lumbres-terrains-multisports") == nullptr);
    CHECK(reading->data.operations.size() == 16);
}

TEST_CASE("The contracts that ship with the program are read without a word") {
    Diagnostics diagnostics;
    auto const reading = readContracts(std::filesystem::path(CARTOCONTRAT_SOURCE_DIR) / "data/contrats", diagnostics);
    REQUIRE(reading);
    auto const& data = reading->data;
    CHECK(diagnostics.entries().empty());
    for (auto const& table : reading->tables) {
        CAPTURE(table.origin.name);
        CHECK(table.rowsRepaired == 0);
        CHECK(table.rejected.empty());
        CHECK(table.rowsRead + table.rowsNotDrawn() > 0);
        CHECK(table.rows == table.rowsRead + table.rowsNotDrawn() + table.rejected.size());
    }
    CHECK(data.formerCommunes.at("62226") == "62691");
    CHECK(data.epcis.size() == 20);
    CHECK(data.communes.size() == 895);
    CHECK(data.neighbours.size() == 223);
    CHECK(data.contracts.size() == 23);
    CHECK(data.projects.size() == 146);
    CHECK(data.commitments.size() == 813);
    CHECK(data.qpvs.size() == 37);
    std::map<std::string, std::size_t> byScheme;
    for (auto const* const subjects : {&data.projects, &data.commitments, &data.qpvs}) {
        for (auto const& subject : *subjects) {
            for (auto const& tag : subject.tags) {
                CAPTURE(subject.id, tag.scheme, tag.code);
                CHECK(findEntry(data.nomenclatures, tag.scheme, tag.code) != nullptr);
                ++byScheme[tag.scheme];
            }
        }
    }
    CHECK(byScheme == std::map<std::string, std::size_t>{{"axes-cabbalr-2023", 19},
                                                         {"enjeux-call-2019", 87},
                                                         {"pactes-2023", 19},
                                                         {"quartiers-2024", 22},
                                                         {"thematiques-2019", 146 + 813}});
    CHECK(data.legend.size() == 28);
    std::map<std::string, std::size_t> byCategory;
    for (auto const& place : data.places) {
        ++byCategory[place.category];
    }
    CHECK(byCategory == std::map<std::string, std::size_t>{{"CER", 1},
                                                           {"CIS", 47},
                                                           {"COLLEGE", 125},
                                                           {"CONSULTATION", 5},
                                                           {"MDADT", 7},
                                                           {"MDS", 10},
                                                           {"PERMANENCE", 6}});
    for (auto const& epci : data.epcis) {
        CAPTURE(epci.name);
        CHECK(std::count_if(data.communes.begin(), data.communes.end(), [&](Commune const& commune) {
                  return commune.epciSiren == epci.siren;
              }) == epci.communesCount);
    }
}
