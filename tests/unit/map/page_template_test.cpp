// SPDX-License-Identifier: EUPL-1.2
#include "map/page_template.hpp"
#include "map/style.hpp"
#include "unit/map/damaged_file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

std::filesystem::path schema() {
    return stylesFolder() / "schemas/template.schema.json";
}

PageTemplate shippedTemplate() {
    auto result = readPageTemplate(stylesFolder() / "templates/2019.json", schema());
    REQUIRE(result);
    return std::move(*result);
}

struct Wrong {
    std::string what;
    Damage damage;
    std::string pointer;
};

} // namespace

TEST_CASE("The template that ships gives the words, periods and grids of the page") {
    auto const page = shippedTemplate();
    CHECK(page.id == "2019");
    CHECK(page.generation == "2019-2021");
    CHECK(page.word("whole") == "Ensemble de l'intercommunalité");
    CHECK(page.periods.at("a-venir").words == "à venir");
    CHECK(page.periods.at("a-venir").drawing == PeriodDrawing::Outlined);
    CHECK(page.periods.at("2015-2018").drawing == PeriodDrawing::Filled);
    CHECK(page.periods.at("").drawing == PeriodDrawing::Tinted);
    CHECK(page.pages.at("A4").width == 297);
    CHECK(page.pages.at("A3").typeFactor == 1.15);
    std::vector<std::string> labels;
    for (auto const& theme : page.themes) {
        labels.push_back(theme.label);
    }
    CHECK(labels == std::vector<std::string>{"Aménagement", "Solidarité", "Education", "Culture", "Sport"});
}

TEST_CASE("The style a template names is there, and so are its pictograms") {
    auto const page = shippedTemplate();
    auto const style =
        Style::read(stylesFolder() / (page.style + ".json"), stylesFolder() / "schemas/style.schema.json");
    REQUIRE(style);
    CHECK(page.presence.size() == page.presenceOrder.size());
    for (auto const& category : page.presenceOrder) {
        auto const pictogram = style->presencePictogram(category);
        CAPTURE(category, pictogram);
        CHECK(std::filesystem::exists(stylesFolder() / "pictograms" / (pictogram + ".svg")));
    }
}

TEST_CASE("Scales ascend, column widths descend, and grids leave room for what stands on them") {
    auto const page = shippedTemplate();
    CHECK(std::adjacent_find(page.scales.begin(), page.scales.end(), std::greater_equal<>()) == page.scales.end());
    for (auto const& [format, grid] : page.pages) {
        CAPTURE(format);
        auto const& widths = grid.columnWidths;
        CHECK(std::adjacent_find(widths.begin(), widths.end(), std::less_equal<>()) == widths.end());
        CHECK(grid.factsBaseline < grid.frameTop);
        CHECK(grid.frameTop < grid.frameBottom);
        CHECK(grid.frameBottom < grid.legendTop);
        CHECK(grid.legendTop < grid.footRule);
        CHECK(grid.footRule < grid.footBaseline);
        CHECK(grid.footBaseline < grid.height - 3);
        CHECK(grid.width - 2 * (grid.margin + widths.front() + grid.gutter) > grid.width / 3);
    }
}

TEST_CASE("A legend's columns are counted from the right call-out column, the first one stands on the margin") {
    auto const page = shippedTemplate();
    REQUIRE(page.legend.size() == 7);
    CHECK(page.legend[0].columns.size() == 2);
    CHECK(std::isinf(page.legend[0].columns[0]));
    CHECK(page.legend[0].rowsPerColumn == 4);
    CHECK(page.legend[4].underPrevious);
    CHECK(page.legend[5].columns == std::vector<double>{0});
    CHECK(page.legend[5].entries.back().symbol == LegendSymbol::Rule);
    CHECK(page.legend[5].entries.back().key == "river");
}

TEST_CASE("A template with something wrong is refused, and the message says where") {
    auto const wrong =
        GENERATE(Wrong{"a word that is missing", [](auto& page) { page["Words"].erase("scale"); }, "/Words"},
                 Wrong{"a word that is a number", [](auto& page) { page["Words"]["north"] = 1; }, "/Words/north"},
                 Wrong{"a member nobody knows", [](auto& page) { page["Colour"] = "#FFFFFF"; }, "/"},
                 Wrong{"a member of an entry nobody knows",
                       [](auto& page) { page["Legend"][1]["entries"][0]["x"] = 1; }, "/Legend/1/entries/0"},
                 Wrong{"a symbol that is none", [](auto& page) { page["Legend"][1]["entries"][0]["symbol"] = "photo"; },
                       "/Legend/1/entries/0/symbol"},
                 Wrong{"a period drawn in no known way", [](auto& page) { page["Periods"][0]["drawing"] = "dotted"; },
                       "/Periods/0/drawing"},
                 Wrong{"a grid without a foot", [](auto& page) { page["Pages"][0].erase("foot"); }, "/Pages/0"},
                 Wrong{"no page at all", [](auto& page) { page["Pages"] = nlohmann::json::array(); }, "/Pages"});
    CAPTURE(wrong.what);
    DamagedFile const file("templates/2019.json", wrong.damage);
    auto const page = readPageTemplate(file.path(), schema());
    REQUIRE_FALSE(page);
    CHECK(page.error().code == Code::SchemaViolation);
    CHECK(page.error().subject == "damaged.json");
    REQUIRE(page.error().arguments.size() == 2);
    CHECK(page.error().arguments[0] == wrong.pointer);
    CHECK_FALSE(page.error().arguments[1].empty());
}

TEST_CASE("A template that is not there is missing, not empty") {
    auto const page = readPageTemplate(stylesFolder() / "templates/1919.json", schema());
    REQUIRE_FALSE(page);
    CHECK(page.error().code == Code::FileMissing);
}
