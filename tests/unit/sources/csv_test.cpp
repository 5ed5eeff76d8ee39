// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/csv.hpp"

#include "fixtures.hpp"

#include <catch2/catch.hpp>

using namespace cartocontrat;
using cartocontrat::test::TempFolder;

TEST_CASE("A table reads the same whatever its line ends, separator and byte order mark") {
    TempFolder const folder;
    std::string const text = GENERATE(as<std::string>(), "a,b\n1,deux\n", "a,b\r\n1,deux\r\n", "a,b\n1,deux",
                                      "\xEF\xBB\xBF"
                                      "a,b\n1,deux\n",
                                      "a;b\n1;deux\n", "a\tb\n1\tdeux\n", "\"a\",\"b\"\n\"1\",\"deux\"\n",
                                      " a , b \n\n1,deux\n\n", "a;b;;\r\n1;deux;;\r\n;;;\r\n", "A;B\n1;deux\n");
    CAPTURE(text);
    auto const table = readCsv(folder.write("t.csv", text));
    REQUIRE(table);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->value(0, "a") == "1");
    CHECK(table->value(0, "b") == "deux");
    CHECK(table->value(0, "c").empty());
    CHECK(table->malformed().empty());
    CHECK(table->repairs().empty());
    CHECK(table->origin().name == "t");
    CHECK(table->origin().form == "CSV, UTF-8");
}

TEST_CASE("Quotes keep separators, quotes and line ends, and rows keep their line") {
    TempFolder const folder;
    auto const table = readCsv(folder.write("t.csv", "a,b\r\n\"1,5\r\nsuite\",\"dit \"\"oui\"\"\"\r\nx,\r\n"));
    REQUIRE(table);
    REQUIRE(table->rowCount() == 2);
    CHECK(table->value(0, "a") == "1,5\r\nsuite");
    CHECK(table->value(0, "b") == "dit \"oui\"");
    CHECK(table->row(0).subject == "t.csv:2");
    CHECK(table->row(1).subject == "t.csv:4");
    CHECK(table->value(1, "b").empty());
}

TEST_CASE("The separator is found in the header outside quotes") {
    TempFolder const folder;
    auto const table = readCsv(folder.write("t.csv", "\"a,a,a\";b\n1;2\n"));
    REQUIRE(table);
    CHECK(table->value(0, "a,a,a") == "1");
    CHECK(table->value(0, "b") == "2");
}

TEST_CASE("Every encoding that tables come in gives the same text, and what is not UTF-8 is told") {
    using namespace std::string_literals;
    struct Case {
        std::string bytes, encoding;
    };
    auto const written = GENERATE(values<Case>({
        {"nom;prix\n\u0152uf-en-Ternois;5 \u20AC\n", "UTF-8"},
        {"nom;prix\n\x8Cuf-en-Ternois;5 \x80\n", "Windows-1252"},
        {"\xFF\xFEn\0o\0m\0;\0p\0r\0i\0x\0\n\0\x52\x01u\0f\0-\0e\0n\0-\0T\0e\0r\0n\0o\0i\0s\0;\0\x35\0 \0\xAC\x20\n\0"s,
         "UTF-16"},
        {"\xFE\xFF\0n\0o\0m\0;\0p\0r\0i\0x\0\n\x01\x52\0u\0f\0-\0e\0n\0-\0T\0e\0r\0n\0o\0i\0s\0;\0\x35\0 \x20\xAC\0\n"s,
         "UTF-16"},
    }));
    TempFolder const folder;
    CAPTURE(written.encoding);
    auto const table = readCsv(folder.write("t.csv", written.bytes));
    REQUIRE(table);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->value(0, "nom") == "Œuf-en-Ternois");
    CHECK(table->value(0, "prix") == "5 €");
    CHECK(table->origin().form == "CSV, " + written.encoding);
    if (written.encoding == "UTF-8") {
        CHECK(table->repairs().empty());
    } else {
        CHECK(table->repairs() == std::vector<Error>{{Code::EncodingRepaired, "t.csv", {written.encoding}}});
    }
}

TEST_CASE("Œ and œ that Latin-9 lost in Latin-1 are put back, fractions stay") {
    TempFolder const folder;
    auto const table = readCsv(folder.write("t.csv", "a\n\xBDuf-en-Ternois\nS\xBDur\n\xBD journ\xE9"
                                                     "e\n2\xBDm\nL'\xBCuf\n"));
    REQUIRE(table);
    REQUIRE(table->rowCount() == 5);
    CHECK(table->value(0, "a") == "Œuf-en-Ternois");
    CHECK(table->value(1, "a") == "Sœur");
    CHECK(table->value(2, "a") == "½ journée");
    CHECK(table->value(3, "a") == "2½m");
    CHECK(table->value(4, "a") == "L'Œuf");
    CHECK(table->repairs() == std::vector<Error>{{Code::EncodingRepaired, "t.csv", {"Windows-1252"}},
                                                 {Code::LigatureRepaired, "t.csv", {"3"}}});
}

TEST_CASE("A row that does not have the form of the table is set aside as it stood, the rest is read") {
    struct Case {
        std::string text;
        RejectedRow row;
    };
    auto const wrong = GENERATE(values<Case>({
        {"a,b\n1,2,3\n4,5\n", {{Code::RowMalformed, "t.csv:2", {"columns", "2", "3"}}, {"1", "2", "3"}}},
        {"a,b\n1\n4,5\n", {{Code::RowMalformed, "t.csv:2", {"columns", "2", "1"}}, {"1"}}},
        {"a,b\n1,\"2\"x\n4,5\n", {{Code::RowMalformed, "t.csv:2", {"after-quote"}}, {"1,\"2\"x"}}},
    }));
    TempFolder const folder;
    CAPTURE(wrong.text);
    auto const table = readCsv(folder.write("t.csv", wrong.text));
    REQUIRE(table);
    REQUIRE(table->rowCount() == 1);
    CHECK(table->value(0, "b") == "5");
    CHECK(table->row(0).subject == "t.csv:3");
    REQUIRE(table->malformed().size() == 1);
    CHECK(table->malformed()[0].reason == wrong.row.reason);
    CHECK(table->malformed()[0].cells == wrong.row.cells);
}

TEST_CASE("A file that is no table is an error that says why") {
    using namespace std::string_literals;
    struct Case {
        std::string text;
        Code code;
        std::string reason;
    };
    auto const wrong = GENERATE(values<Case>({
        {"", Code::FileUnreadable, "il est vide"},
        {"\n \n", Code::FileUnreadable, "il est vide"},
        {"a,b\n1\0,2\n"s, Code::FileUnreadable, "ce n’est pas du texte"},
        {"a,\"b\n1,2\n", Code::FileUnreadable, "son en-tête est mal formé"},
        {"a,b\n1,\"2\n3,4\n", Code::RowMalformed, "quote"},
        {"a,a\n1,2\n", Code::DuplicateKey, "a"},
    }));
    TempFolder const folder;
    CAPTURE(wrong.text);
    auto const table = readCsv(folder.write("t.csv", wrong.text));
    REQUIRE_FALSE(table);
    CHECK(table.error().code == wrong.code);
    CHECK(table.error().arguments.back() == wrong.reason);
}

TEST_CASE("A missing column is named with the nearest one, a missing file and a folder by their path") {
    TempFolder const folder;
    auto const table = readCsv(folder.write("t.csv", "insee,population\n1,2\n"));
    REQUIRE(table);
    CHECK(table->require({"insee", "population"}));
    auto const missing = table->require({"insee", "populations"});
    REQUIRE_FALSE(missing);
    CHECK(missing.error() == Error{Code::ColumnMissing, "t.csv", {"populations", "population"}});

    auto const absent = readCsv(folder.path() / "absent.csv");
    REQUIRE_FALSE(absent);
    CHECK(absent.error().code == Code::FileMissing);
    auto const noFile = readCsv(folder.path());
    REQUIRE_FALSE(noFile);
    CHECK(noFile.error() ==
          Error{Code::FileUnreadable, folder.path().string(), {folder.path().string(), "c’est un dossier"}});
}
