// SPDX-License-Identifier: EUPL-1.2
#include "base/contrast.hpp"
#include "map/page_template.hpp"
#include "map/style.hpp"
#include "sources/contracts/contract_reader.hpp"
#include "unit/map/colour_vision.hpp"
#include "unit/map/damaged_file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <set>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

PageTemplate templateNamed(std::string const& id) {
    auto page = readPageTemplate(stylesFolder() / "templates" / (id + ".json"),
                                 stylesFolder() / "schemas/template.schema.json");
    REQUIRE(page);
    return std::move(*page);
}

ContractData shippedContracts() {
    Diagnostics diagnostics;
    auto reading = readContracts(stylesFolder().parent_path() / "data/contrats", diagnostics);
    REQUIRE(reading);
    return std::move(reading->data);
}

std::vector<NomenclatureEntry> entriesOf(std::string const& scheme, ContractData const& contracts) {
    std::vector<NomenclatureEntry> entries;
    for (auto const& entry : contracts.nomenclatures) {
        if (entry.scheme == scheme) {
            entries.push_back(entry);
        }
    }
    return entries;
}

/// A template in a folder of its own, beside a copy of the one of 2019.
Result<PageTemplate> readExtension(std::string const& text) {
    auto const folder = std::filesystem::temp_directory_path() / "cartocontrat-modeles";
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(stylesFolder() / "templates/2019.json", folder / "2019.json",
                               std::filesystem::copy_options::overwrite_existing);
    std::ofstream(folder / "essai.json") << text;
    return readPageTemplate(folder / "essai.json", stylesFolder() / "schemas/template.schema.json");
}

} // namespace

TEST_CASE("The legend of each contract holds its nomenclature, whole and in the words of its document") {
    struct Row {
        std::string id, scheme;
        std::size_t codes;
        std::string others; ///< scheme of the entries that are told by their code
    };
    auto const [id, scheme, codes, others] = GENERATE(
        Row{"2019", "thematiques-2019", 5, ""}, Row{"contrat-territoire-2023", "axes-cabbalr-2023", 3, "pactes-2023"},
        Row{"contrat-ville-2024", "quartiers-2024", 2, "contrat-de-ville-2024"},
        Row{"crte-2021", "enjeux-crte-2021", 4, ""}, Row{"enjeux-lens-lievin", "enjeux-call-2019", 8, ""});
    CAPTURE(id);
    auto const page = templateNamed(id);
    auto const contracts = shippedContracts();
    CHECK(page.id == id);
    CHECK(page.scheme == scheme);
    std::set<std::string> themes, told;
    for (auto const& group : page.legend) {
        for (auto const& entry : group.entries) {
            bool const isTheme = entry.symbol == LegendSymbol::Theme && !entry.key.empty();
            if (!isTheme && entry.symbol != LegendSymbol::Code) {
                continue;
            }
            auto const* const known =
                findEntry(contracts.nomenclatures, isTheme ? page.scheme : entry.scheme, entry.key);
            CAPTURE(entry.key, entry.scheme);
            REQUIRE(known != nullptr);
            CHECK(known->label == entry.label);
            (isTheme ? themes : told).insert(entry.key);
        }
    }
    CHECK(themes.size() == codes);
    CHECK(themes.size() == entriesOf(page.scheme, contracts).size());
    CHECK(told.size() == entriesOf(others, contracts).size());
    bool const isSigned = std::any_of(contracts.contracts.begin(), contracts.contracts.end(),
                                      [&](Contract const& contract) { return page.isAbout(contract); });
    CHECK(isSigned);
}

TEST_CASE("Every style gives each code of a contract a shape of its own, in a hue that can be read on white") {
    auto const id =
        GENERATE("2019", "contrat-territoire-2023", "contrat-ville-2024", "crte-2021", "enjeux-lens-lievin");
    auto const name = GENERATE("contrat-2018", "daltonien", "gris", "clc-officiel");
    CAPTURE(id, name);
    auto const page = templateNamed(id);
    auto const style =
        Style::read(stylesFolder() / (std::string(name) + ".json"), stylesFolder() / "schemas/style.schema.json");
    REQUIRE(style);
    std::set<std::string> shapes, hues;
    for (auto const& theme : page.themes) {
        CAPTURE(theme.code);
        auto const symbol = style->theme(page.scheme, theme.code);
        CHECK(contrast(symbol.colour, style->colour("box")) >= 4.5);
        if (theme.code.empty()) {
            CHECK(symbol.pictogram.empty());
            continue;
        }
        CHECK(shapes.insert(symbol.pictogram).second);
        hues.insert(toHex(symbol.colour));
        CHECK(std::filesystem::exists(stylesFolder() / "pictograms" / (symbol.pictogram + ".svg")));
    }
    CHECK(hues.size() <= 6);
}

TEST_CASE("A template may be for some contracts of a generation alone") {
    auto const page = templateNamed("enjeux-lens-lievin");
    CHECK(page.isAbout({"2019-lens-lievin", "2019-2021", "246200364", "", "", ""}));
    CHECK_FALSE(page.isAbout({"2019-ternois", "2019-2021", "200069672", "", "", ""}));
    CHECK_FALSE(page.isAbout({"2019-lens-lievin", "2023-2026", "246200364", "", "", ""}));
}

TEST_CASE("A project has the first of its codes that the legend tells, or none") {
    PageTemplate page;
    page.scheme = "axes";
    page.themes = {{"A1", "Un"}, {"A2", "Deux"}, {"", "Non précisé"}};
    Project project;
    CHECK(page.themeOf(project).empty());
    project.tags = {{"enjeux", "A1"}, {"axes", "A9"}};
    CHECK(page.themeOf(project).empty());
    CHECK(page.themeLabel(page.themeOf(project)) == "Non précisé");
    project.tags.push_back({"axes", "A2"});
    project.tags.push_back({"axes", "A1"});
    CHECK(page.themeLabel(page.themeOf(project)) == "Deux");
}

TEST_CASE("A template that extends another says only what differs") {
    auto const page = readExtension(R"({"Name": "essai", "Title": "Essai", "Extends": "2019", "Scheme": "axes",
        "Words": {"overtitle": "Essai"}, "Figures": [], "LegendLayout": "fitted",
        "Legend": [{"heading": "Axes", "columns": [0], "complete": true, "entries": [
            {"label": "Un", "symbol": "theme", "key": "A1"},
            {"label": "Deux", "symbol": "code", "scheme": "pactes", "key": "P"}]}]})");
    REQUIRE(page);
    auto const base = templateNamed("2019");
    CHECK(page->id == "essai");
    CHECK(page->generation == base.generation);
    CHECK(page->word("overtitle") == "Essai");
    CHECK(page->word("whole") == base.word("whole"));
    CHECK(page->figures.empty());
    REQUIRE(page->legend.size() == 1);
    CHECK(page->legend[0].isComplete);
    CHECK(page->legend[0].entries[1].scheme == "pactes");
    CHECK(page->pages.size() == base.pages.size());
    CHECK(page->pages.at("A4").legendLayout == LegendLayout::Fitted);
    CHECK(base.pages.at("A4").legendLayout == LegendLayout::Placed);
}

TEST_CASE("A template whose extension is wrong is refused, and the message says where") {
    struct Row {
        std::string text, pointer;
        Code code = Code::SchemaViolation;
    };
    for (auto const& [text, pointer, code] :
         {Row{R"({"Name": "essai", "Title": "Essai", "Extends": 2019})", "/Extends"},
          Row{R"({"Name": "essai", "Title": "Essai", "Extends": "essai"})", "/Extends"},
          Row{R"({"Name": "essai", "Title": "Essai", "Extends": "2019", "Subjects": ["routes"]})", "/Subjects/0"},
          Row{R"({"Name": "essai", "Title": "Essai", "Extends": "2019", "Words": {"whole": null}})", "/Words"},
          Row{R"({"Name": "essai", "Title": "Essai", "Extends": "1919"})", "", Code::FileMissing}}) {
        CAPTURE(text);
        auto const page = readExtension(text);
        REQUIRE_FALSE(page);
        CHECK(page.error().code == code);
        if (code == Code::SchemaViolation) {
            CHECK(page.error().arguments[0] == pointer);
        }
    }
}
