// SPDX-License-Identifier: EUPL-1.2
#include "map/style.hpp"
#include "unit/map/damaged_file.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

std::filesystem::path schema() {
    return stylesFolder() / "schemas/style.schema.json";
}

Style shippedStyle() {
    auto style = Style::read(stylesFolder() / "contrat-2018.json", schema());
    REQUIRE(style);
    return std::move(*style);
}

struct Wrong {
    std::string what;
    Damage damage;
    std::string pointer;
};

} // namespace

TEST_CASE("The style that ships gives the colours, lengths and type of the page") {
    auto const style = shippedStyle();
    CHECK(style.id() == "contrat-2018");
    CHECK(style.colour("navy") == Colour{0x17, 0x37, 0x5A});
    CHECK(style.length("marker") == 4.6);
    auto const& title = style.text("callout-title");
    CHECK(title.font.face == FontFace::Semibold);
    CHECK(title.font.sizePt == 7);
    CHECK(title.fill == style.colour("ink"));
    CHECK(style.text("main-town").haloRadius == 0.31);
    CHECK(style.text("neighbour").font.trackingMm == 0.42);
}

TEST_CASE("Rules keep their order, and each names the layer and class it draws") {
    auto const style = shippedStyle();
    std::set<std::string> names;
    for (auto const& rule : style.rules()) {
        CAPTURE(rule.name);
        CHECK(names.insert(rule.name).second);
        CHECK_FALSE(rule.layer.empty());
        CHECK((rule.fill || rule.hatch || !rule.lines.empty()));
    }
    auto const* secondary = style.findRule("rd-2");
    REQUIRE(secondary != nullptr);
    CHECK(secondary->layer == "roads");
    CHECK(secondary->kind == "rd-2");
    REQUIRE(secondary->lines.size() == 2);
    CHECK(secondary->lines[0].width > secondary->lines[1].width);
    CHECK(secondary < style.findRule("rd-1"));
    CHECK(style.findRule("rd-1") < style.findRule("autoroute"));
    CHECK(style.findRule("departement-limit")->lines.front().dash == std::vector<double>{1.6, 0.7});
    CHECK(style.findRule("conservatoire")->hatch->angle == -45);
    CHECK(style.findRule("rd-4") == nullptr);
}

TEST_CASE("A theme has its hue and its pictogram, one the style does not know is ink without pictogram") {
    auto const style = shippedStyle();
    CHECK(style.theme("thematiques-2019", "CULTURE").colour == Colour{0x62, 0x2B, 0x75});
    CHECK(style.theme("thematiques-2019", "CULTURE").pictogram == "theme-culture");
    for (auto const& [scheme, code] :
         {std::pair("thematiques-2019", "NUMERIQUE"), std::pair("axes-cabbalr-2023", "CULTURE")}) {
        CHECK(style.theme(scheme, code).colour == style.colour("ink"));
        CHECK(style.theme(scheme, code).pictogram.empty());
    }
}

TEST_CASE("The pictograms a style names are there") {
    auto const style = shippedStyle();
    for (std::string const theme : {"AMENAGEMENT", "SOLIDARITE", "EDUCATION", "CULTURE", "SPORT"}) {
        auto const name = style.theme("thematiques-2019", theme).pictogram;
        CAPTURE(theme, name);
        CHECK(std::filesystem::exists(stylesFolder() / "pictograms" / (name + ".svg")));
    }
}

TEST_CASE("A style with something wrong is refused, and the message says where") {
    auto const wrong = GENERATE(
        Wrong{"a colour that is none", [](auto& style) { style["Colours"]["navy"] = "bleu"; }, "/Colours/navy"},
        Wrong{"a colour of three digits", [](auto& style) { style["Colours"]["ink"] = "#123"; }, "/Colours/ink"},
        Wrong{"a colour name nobody gave", [](auto& style) { style["Texts"]["title"]["fill"] = "nvy"; },
              "/Texts/title/fill"},
        Wrong{"a face the family lacks", [](auto& style) { style["Texts"]["title"]["face"] = "Thin"; },
              "/Texts/title/face"},
        Wrong{"a colour that is missing", [](auto& style) { style["Colours"].erase("veil"); }, "/Colours"},
        Wrong{"a length that is missing", [](auto& style) { style["Lengths"].erase("marker"); }, "/Lengths"},
        Wrong{"a length in words", [](auto& style) { style["Lengths"]["marker"] = "large"; }, "/Lengths/marker"},
        Wrong{"a kind of text that is missing", [](auto& style) { style["Texts"].erase("river"); }, "/Texts"},
        Wrong{"a member nobody knows", [](auto& style) { style["Rules"][0]["Colour"] = "#FFFFFF"; }, "/Rules/0"},
        Wrong{"a line without width", [](auto& style) { style["Rules"][7]["LineSymbolizers"][0].erase("width"); },
              "/Rules/7/LineSymbolizers/0"});
    CAPTURE(wrong.what);
    DamagedFile const file("contrat-2018.json", wrong.damage);
    auto const style = Style::read(file.path(), schema());
    REQUIRE_FALSE(style);
    CHECK(style.error().code == Code::SchemaViolation);
    CHECK(style.error().subject == "damaged.json");
    REQUIRE(style.error().arguments.size() == 2);
    CHECK(style.error().arguments[0] == wrong.pointer);
    CHECK_FALSE(style.error().arguments[1].empty());
}

TEST_CASE("A style that is not there is missing, not empty") {
    auto const style = Style::read(stylesFolder() / "contrat-1918.json", schema());
    REQUIRE_FALSE(style);
    CHECK(style.error().code == Code::FileMissing);
}
