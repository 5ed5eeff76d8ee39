// SPDX-License-Identifier: EUPL-1.2
#include "cli/command_line.hpp"

#include <catch2/catch.hpp>

namespace cartocontrat {
namespace {

Result<Command> parse(std::vector<char const*> const& arguments) {
    return parseCommandLine(arguments, "1.2.3");
}

ExportOptions parseExport(std::vector<char const*> arguments) {
    arguments.insert(arguments.begin(), "export");
    auto const command = parse(arguments);
    REQUIRE(command);
    return std::get<ExportOptions>(*command);
}

std::string answer(std::vector<char const*> const& arguments) {
    auto const command = parse(arguments);
    REQUIRE(command);
    return std::get<Answer>(*command).text;
}

} // namespace

TEST_CASE("Export without options makes every territory as PDF on A4 from the embedded background") {
    ExportOptions const options = parseExport({});
    CHECK(options.series.territories == std::vector<std::string>{"all"});
    CHECK(options.series.pageTemplate == "2019");
    CHECK(options.series.output.formats == std::vector{FileFormat::Pdf});
    CHECK(options.series.page.empty()); // the template's
    CHECK(options.series.output.dpi == 300);
    CHECK(options.series.output.folder == "out");
    CHECK(options.series.data.empty());
    CHECK(options.series.jobs >= 1);
    CHECK_FALSE(options.report);
    CHECK(options.strictness == Strictness::Lenient);
}

TEST_CASE("Every option of export is taken, those that repeat in their order") {
    ExportOptions const options = parseExport({"--territory",
                                               "Lumbres",
                                               "--territory",
                                               "CA de Béthune-Bruay, Artois-Lys Romane",
                                               "--template=2019",
                                               "--theme",
                                               "Sport",
                                               "--period",
                                               "a-venir",
                                               "--origin",
                                               "vote",
                                               "--format",
                                               "png,svg,png",
                                               "--page",
                                               "A3",
                                               "--dpi",
                                               "150.5",
                                               "--data",
                                               "a",
                                               "--data",
                                               "b",
                                               "--out",
                                               "cartes",
                                               "--jobs",
                                               "3",
                                               "--report",
                                               "r.json",
                                               "--strict"});
    CHECK(options.series.territories == std::vector<std::string>{"Lumbres", "CA de Béthune-Bruay, Artois-Lys Romane"});
    CHECK(options.series.themes == std::vector<std::string>{"Sport"});
    CHECK(options.series.periods == std::vector<std::string>{"a-venir"});
    CHECK(options.series.origins == std::vector<std::string>{"vote"});
    CHECK(options.series.output.formats == std::vector{FileFormat::Png, FileFormat::Svg});
    CHECK(options.series.page == "A3");
    CHECK(options.series.output.dpi == 150.5);
    CHECK(options.series.data == std::vector<std::filesystem::path>{"a", "b"});
    CHECK(options.series.output.folder == "cartes");
    CHECK(options.series.jobs == 3);
    REQUIRE(options.report);
    CHECK(*options.report == "r.json");
    CHECK(options.strictness == Strictness::Strict);
}

TEST_CASE("List and check are parsed") {
    struct Case {
        char const* word;
        Listing listing;
    };
    for (Case const& example :
         {Case{"territories", Listing::Territories}, Case{"layers", Listing::Layers},
          Case{"projects", Listing::Projects}, Case{"places", Listing::Places}, Case{"templates", Listing::Templates},
          Case{"styles", Listing::Styles}, Case{"Nomenclatures", Listing::Nomenclatures}}) {
        auto const command = parse({"list", example.word, "--json"});
        REQUIRE(command);
        CHECK(std::get<ListOptions>(*command).what == example.listing);
        CHECK(std::get<ListOptions>(*command).form == OutputForm::Json);
    }
    auto const check = parse({"check", "--data", "x"});
    REQUIRE(check);
    CHECK(std::get<CheckOptions>(*check).data == std::vector<std::filesystem::path>{"x"});
    CHECK(std::get<CheckOptions>(*check).form == OutputForm::Text);
}

TEST_CASE("A wrong command line is an error that says what is wrong") {
    struct Case {
        std::vector<char const*> arguments;
        Error expected;
    };
    std::vector<Case> const cases{
        {{}, {Code::CommandUnknown, {}, {"", ""}}},
        {{"exprot"}, {Code::CommandUnknown, {}, {"exprot", "export"}}},
        {{"--verison"}, {Code::OptionUnknown, {}, {"--verison", "--version"}}},
        {{"export", "--teritory", "x"}, {Code::OptionUnknown, {}, {"--teritory", "--territory"}}},
        {{"export", "Lumbres"}, {Code::OptionUnknown, {}, {"Lumbres", ""}}},
        {{"export", "--out"}, {Code::OptionValueMissing, {}, {"--out"}}},
        {{"export", "--format", "pdg"}, {Code::FormatUnknown, {}, {"pdg", "pdf"}}},
        {{"export", "--dpi", "9999"}, {Code::OptionInvalid, {}, {"--dpi", "9999", "un nombre de 36 à 1200"}}},
        {{"export", "--dpi", "beau"}, {Code::OptionInvalid, {}, {"--dpi", "beau", "un nombre de 36 à 1200"}}},
        {{"export", "--jobs", "0"}, {Code::OptionInvalid, {}, {"--jobs", "0", "un nombre de 1 à 64"}}},
        {{"list", "cartes"},
         {Code::OptionInvalid,
          {},
          {"list", "cartes", "territories, layers, projects, places, templates, styles, nomenclatures"}}},
    };
    for (Case const& example : cases) {
        auto const command = parse(example.arguments);
        REQUIRE_FALSE(command);
        CAPTURE(codeName(command.error().code));
        CHECK(command.error() == example.expected);
    }
}

TEST_CASE("Help is wholly in French, for the program and for a command") {
    for (auto const& arguments :
         std::vector<std::vector<char const*>>{{"--help"}, {"export", "--help"}, {"list", "-h"}, {"check", "--help"}}) {
        std::string const text = answer(arguments);
        CAPTURE(text);
        CHECK(text.find("Utilisation") != std::string::npos);
        for (char const* english : {"Usage", "OPTIONS", "Subcommand", "SUBCOMMAND", "Positionals", "Print", "REQUIRED",
                                    " TEXT ", "this help"}) {
            CAPTURE(english);
            CHECK(text.find(english) == std::string::npos);
        }
    }
    CHECK(answer({"export", "--help"}).find("--origin") != std::string::npos);
}

TEST_CASE("The version is that of the build") {
    CHECK(answer({"--version"}) == "cartocontrat 1.2.3");
}

} // namespace cartocontrat
