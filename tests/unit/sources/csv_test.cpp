// SPDX-License-Identifier: EUPL-1.2
#include "sources/contracts/csv.hpp"

#include "fixtures.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;
using cartocontrat::test::TempFolder;

TEST_CASE("A table reads the same whatever its line ends, separator and byte order mark") {
    TempFolder const folder;
    std::string const text =
        GENERATE(as<std::string>(), "a,b\n1,deux\n", "a,b\r\n1,deux\r\n", "a,b\n1,deux",
                 "\xEF\xBB\xBF"
                 "a,b\n1,deux\n",
                 "a;b\n1;deux\n", "a\tb\n1\tdeux\n", "\"a\",\"b\"\n\"1\",\"deux\"\n", " a , b \n\n1,deux\n\n");
    CAPTURE(text);
    auto const table = CsvTable::read(folder.write("t.csv", text));
    REQUIRE(table);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->value(0, "a") == "1");
    CHECK(table->value(0, "b") == "deux");
    CHECK(table->value(0, "c").empty());
}

TEST_CASE("Quotes keep separators, quotes and line ends, and rows keep their line") {
    TempFolder const folder;
    auto const table = CsvTable::read(folder.write("t.csv", "a,b\r\n\"1,5\r\nsuite\",\"dit \"\"oui\"\"\"\r\nx,\r\n"));
    REQUIRE(table);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->value(0, "a") == "1,5\r\nsuite");
    CHECK(table->value(0, "b") == "dit \"oui\"");
    CHECK(table->subject(0) == "t.csv:2");
    CHECK(table->subject(1) == "t.csv:4");
    CHECK(table->value(1, "b").empty());
}

TEST_CASE("The separator is found in the header outside quotes") {
    TempFolder const folder;
    auto const table = CsvTable::read(folder.write("t.csv", "\"a,a,a\";b\n1;2\n"));
    REQUIRE(table);
    CHECK(table->value(0, "a,a,a") == "1");
    CHECK(table->value(0, "b") == "2");
}

TEST_CASE("A malformed table names the file, the line and the fault") {
    struct Case {
        std::string text;
        Error error;
    };
    auto const wrong = GENERATE(values<Case>({
        {"a,b\n1,2\n1,2,3\n", {Code::RowMalformed, "t.csv:3", {"columns", "2", "3"}}},
        {"a,b\n1\n", {Code::RowMalformed, "t.csv:2", {"columns", "2", "1"}}},
        {"a,b\n1,\"2\n3,4\n", {Code::RowMalformed, "t.csv:2", {"quote"}}},
        {"a,b\n1,\"2\"x\n", {Code::RowMalformed, "t.csv:2", {"quote"}}},
        {"a,a\n1,2\n", {Code::DuplicateKey, "t.csv:1", {"en-tête", "a"}}},
    }));
    TempFolder const folder;
    CAPTURE(wrong.text);
    auto const table = CsvTable::read(folder.write("t.csv", wrong.text));
    REQUIRE_FALSE(table);
    CHECK(table.error() == wrong.error);
}

TEST_CASE("A missing column is named with the nearest one, a missing file and a folder by their path") {
    TempFolder const folder;
    auto const table = CsvTable::read(folder.write("t.csv", "insee,population\n1,2\n"));
    REQUIRE(table);
    CHECK(table->require({"insee", "population"}));
    auto const missing = table->require({"insee", "populations"});
    REQUIRE_FALSE(missing);
    CHECK(missing.error() == Error{Code::ColumnMissing, "t.csv:1", {"populations", "population"}});

    auto const absent = CsvTable::read(folder.path() / "absent.csv");
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == Code::FileMissing);
    auto const noFile = CsvTable::read(folder.path());
    REQUIRE_FALSE(noFile);
    CHECK(noFile.error().code == Code::FileUnreadable);
}

TEST_CASE("An empty file is a table without rows or columns") {
    TempFolder const folder;
    auto const table = CsvTable::read(folder.write("t.csv", ""));
    REQUIRE(table);
    CHECK(table->rowCount() == 0);
    CHECK_FALSE(table->require({"a"}));
}
