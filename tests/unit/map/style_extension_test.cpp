// SPDX-License-Identifier: EUPL-1.2
#include "map/style.hpp"
#include "unit/map/damaged_file.hpp"

#include <catch2/catch.hpp>

#include <cmath>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Result<Style> read(std::filesystem::path const& file) {
    return Style::read(file, stylesFolder() / "schemas/style.schema.json");
}

struct Wrong {
    std::string what;
    Damage damage;
    Code code;
    std::string argument;
};

} // namespace

TEST_CASE("A style that extends another has its own name and what it changes, and all the rest of the other") {
    auto const base = read(stylesFolder() / "contrat-2018.json"), grey = read(stylesFolder() / "gris.json");
    REQUIRE(base);
    REQUIRE(grey);
    CHECK(grey->id() == "gris");
    CHECK(grey->title() != base->title());
    CHECK(grey->colour("paper") == base->colour("paper"));
    CHECK(grey->colour("ink") != base->colour("ink"));
    CHECK(grey->text("title").font == base->text("title").font);
    CHECK(grey->theme("thematiques-2019", "CULTURE").pictogram == base->theme("thematiques-2019", "CULTURE").pictogram);
    CHECK(grey->text("callout-title").fill == grey->colour("ink"));
    REQUIRE(grey->rules().size() == base->rules().size());
    CHECK(grey->findRule("ens")->hatch->spacing == base->findRule("ens")->hatch->spacing);
    CHECK(grey->findRule("river")->outsideFactor == base->findRule("river")->outsideFactor);
}

TEST_CASE("A rule of a new name stands just above the others of its layer, null takes a member away") {
    DamagedFile const file("gris.json", [](auto& style) {
        style["Rules"] = nlohmann::json::parse(R"([
            {"Name": "track", "Layer": "rivers", "Kind": "canal", "LineSymbolizers": [{"stroke": "ink", "width": 0.3}]},
            {"Name": "built-up", "PolygonSymbolizer": {"hatch": null}, "MinScaleDenominator": 1000}])");
    });
    auto const style = read(file.path());
    REQUIRE(style);
    CHECK(style->findRule("track") == style->findRule("river-wide") + 1);
    CHECK_FALSE(style->findRule("built-up")->hatch);
    CHECK(style->findRule("built-up")->minScale == 1000);
    CHECK(std::isinf(style->findRule("built-up")->maxScale));
}

TEST_CASE("What is translucent is blended with the land") {
    auto const style = read(stylesFolder() / "clc-officiel.json");
    REQUIRE(style);
    CHECK(style->findRule("built-up")->fill == blend(style->colour("land"), {0xFF, 0, 0}, 0.3));
}

TEST_CASE("A rule without class takes what no other rule of its layer names") {
    auto const style = read(stylesFolder() / "contrat-2018.json");
    REQUIRE(style);
    auto const& river = *style->findRule("river");
    CHECK(style->takes(river, ""));
    CHECK(style->takes(river, "canal"));
    CHECK_FALSE(style->takes(river, "large"));
    CHECK(style->takes(*style->findRule("river-wide"), "large"));
    CHECK(style->takes(*style->findRule("ens"), "ens"));
    CHECK_FALSE(style->takes(*style->findRule("rd-1"), ""));
}

TEST_CASE("A style that extends another wrongly is refused, and the message says where") {
    auto const wrong =
        GENERATE(Wrong{"a base that is not there", [](auto& style) { style["Extends"] = "contrat-1918"; },
                       Code::FileMissing, ""},
                 Wrong{"a base outside the folder", [](auto& style) { style["Extends"] = "../gris"; },
                       Code::SchemaViolation, "/Extends"},
                 Wrong{"itself", [](auto& style) { style["Extends"] = "damaged"; }, Code::SchemaViolation, "/Extends"},
                 Wrong{"a colour that is none", [](auto& style) { style["Colours"]["ink"] = "noir"; },
                       Code::SchemaViolation, "/Colours/ink"},
                 Wrong{"a member nobody knows", [](auto& style) { style["Colors"] = 1; }, Code::SchemaViolation, "/"});
    CAPTURE(wrong.what);
    DamagedFile const file("gris.json", wrong.damage);
    auto const style = read(file.path());
    REQUIRE_FALSE(style);
    CHECK(style.error().code == wrong.code);
    if (!wrong.argument.empty()) {
        CHECK(style.error().arguments.front() == wrong.argument);
    }
}
