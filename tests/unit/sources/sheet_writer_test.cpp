// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/sheet_writer.hpp"

#include "fixtures.hpp"
#include "sources/tables/table_source.hpp"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Sheet makeSheet() {
    return {"Projets",
            {"Projet", "Montant", "Lieu"},
            {{"École ; \"musique\"", Euros::fromCents(50'000'000), "Œuf-en-Ternois"},
             {"Piscine", Euros::fromCents(5'235'720), {}},
             {"Collège", {}, "62041"}}};
}

} // namespace

TEST_CASE("A table is written in each form and read again the same") {
    TempFolder const folder;
    auto const ending = GENERATE("csv", "xlsx", "ods");
    auto const file = folder.path() / (std::string("projets.") + ending);
    CAPTURE(file);
    REQUIRE(writeSheet(makeSheet(), file));
    auto const table = readTable(file);
    REQUIRE(table);
    CHECK(table->columns() == std::vector<std::string>{"Projet", "Montant", "Lieu"});
    REQUIRE(table->rowCount() == 3);
    CHECK(table->value(0, "Projet") == "École ; \"musique\"");
    CHECK(table->value(0, "Lieu") == "Œuf-en-Ternois");
    CHECK(table->value(2, "Lieu") == "62041");
    CHECK(table->value(2, "Montant").empty());
    auto amount = table->value(1, "Montant");
    std::replace(amount.begin(), amount.end(), ',', '.');
    CHECK(std::stod(amount) == 52357.20);
}

TEST_CASE("A French spreadsheet opens the text form as it is") {
    TempFolder const folder;
    auto const file = folder.path() / "projets.csv";
    REQUIRE(writeSheet(makeSheet(), file));
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    CHECK(text.str() == "\uFEFFProjet;Montant;Lieu\r\n"
                        "\"École ; \"\"musique\"\"\";500000;Œuf-en-Ternois\r\n"
                        "Piscine;\"52357,20\";\r\n"
                        "Collège;;62041\r\n");
}

TEST_CASE("A table that cannot be written leaves nothing behind") {
    TempFolder const folder;
    SECTION("an unknown form") {
        auto const written = writeSheet(makeSheet(), folder.path() / "projets.docx");
        REQUIRE_FALSE(written);
        CHECK(written.error().code == Code::FormatUnknown);
    }
    SECTION("no such folder") {
        auto const ending = GENERATE("csv", "xlsx", "ods");
        auto const written = writeSheet(makeSheet(), folder.path() / "absent" / (std::string("projets.") + ending));
        REQUIRE_FALSE(written);
        CHECK(written.error().code == Code::FileUnwritable);
    }
    CHECK(std::filesystem::is_empty(folder.path()));
}
