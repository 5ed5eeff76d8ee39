// SPDX-License-Identifier: EUPL-1.2
#include "map/sld.hpp"
#include "map/style_writer.hpp"
#include "unit/map/damaged_file.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

Style styleIn(std::filesystem::path const& file) {
    auto style = Style::read(file, stylesFolder() / "schemas/style.schema.json");
    REQUIRE(style);
    return std::move(*style);
}

Style shipped(std::string const& name = "contrat-2018") {
    return styleIn(stylesFolder() / (name + ".json"));
}

/// A document with these rules for the roads, the first of them on line 4.
std::string roadsSld(std::string const& rules) {
    return R"(<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:se="http://www.opengis.net/se" xmlns:ogc="http://www.opengis.net/ogc">
<NamedLayer><se:Name>roads</se:Name><UserStyle>
<se:FeatureTypeStyle>
)" + rules +
           "</se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
}

std::string line(std::string const& parameters, std::string const& attributes = {}) {
    return "<se:LineSymbolizer" + attributes + "><se:Stroke>" + parameters + "</se:Stroke></se:LineSymbolizer>";
}

std::string parameter(std::string const& name, std::string const& value) {
    return "<se:SvgParameter name=\"" + name + "\">" + value + "</se:SvgParameter>";
}

std::string kindIs(std::string const& kind) {
    return "<ogc:PropertyIsEqualTo><ogc:PropertyName>kind</ogc:PropertyName><ogc:Literal>" + kind +
           "</ogc:Literal></ogc:PropertyIsEqualTo>";
}

struct Read {
    std::vector<Rule> rules;
    std::vector<std::string> ignored; ///< "line element"
};

Read readRoads(std::string const& text, std::string const& layer = {}) {
    auto const base = shipped();
    Diagnostics diagnostics;
    auto rules = readSld(text, "x.sld", {base, layer}, diagnostics);
    REQUIRE(rules);
    Read result{std::move(*rules), {}};
    for (auto const& entry : diagnostics.entries()) {
        CHECK(entry.severity == Severity::Warning);
        result.ignored.push_back(entry.what.subject.substr(entry.what.subject.find(':') + 1) + " " +
                                 entry.what.arguments.front());
    }
    return result;
}

/// The rules as SLD carries them, which knows no width outside a territory.
std::vector<Rule> exchanged(std::vector<Rule> rules) {
    for (auto& rule : rules) {
        rule.outsideFactor = 1;
    }
    return rules;
}

std::size_t countOf(std::string const& text, std::string const& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++count;
    }
    return count;
}

} // namespace

TEST_CASE("A style written as SLD and read again is the same style, nothing left out") {
    auto const name = GENERATE("contrat-2018", "daltonien", "gris", "clc-officiel");
    auto const style = shipped(name);
    Diagnostics diagnostics;
    auto const rules = readSld(styleToSld(style), "x.sld", {style}, diagnostics);
    REQUIRE(rules);
    CHECK(diagnostics.entries().empty());
    CHECK(*rules == exchanged(style.rules()));
}

TEST_CASE("A style read from the SLD of another changes the base into that other") {
    auto const base = shipped(), grey = shipped("gris");
    Diagnostics diagnostics;
    auto const rules = readSld(styleToSld(grey), "x.sld", {base}, diagnostics);
    REQUIRE(rules);
    auto const text = extensionText("copie", "Copie", base, *rules);
    CHECK(extensionText("copie", "Copie", base, base.rules()).find("\"Rules\": []") != std::string::npos);
    DamagedFile const file("gris.json", [&](auto& json) { json = nlohmann::json::parse(text); });
    CHECK(styleIn(file.path()).rules() == grey.rules());
}

TEST_CASE("The pieces written for QGIS have one layer and one pass each, casings below their fills") {
    auto const style = shipped();
    std::vector<std::string> names;
    for (auto const& part : styleToSldParts(style)) {
        CAPTURE(part.name);
        names.push_back(part.name);
        CHECK(countOf(part.sld, "<NamedLayer>") == 1);
        CHECK(countOf(part.sld, "<se:FeatureTypeStyle>") == 1);
        CHECK(countOf(part.sld, "ElseFilter") == 0);
        CHECK(countOf(part.sld, "uom=") == 0);
        CHECK(countOf(part.sld, "<se:Title>") > 1);
    }
    auto const casing = std::find(names.begin(), names.end(), "roads-rd-1-bord");
    REQUIRE(casing != names.end());
    CHECK(*(casing + 1) == "roads-rd-1");
    CHECK(std::find(names.begin(), names.end(), "land-cover") != names.end());
    CHECK(styledLayers(style).size() == 11);
    CHECK(countOf(layerToSld(style, "roads"), "<se:FeatureTypeStyle>") == 10);
    CHECK(countOf(styleToSld(style), "<NamedLayer>") == 11);
}

TEST_CASE("Sizes are written in pixels of 0.28 mm, and dashes that QGIS takes for its own are moved") {
    DamagedFile const file("contrat-2018.json", [](auto& style) {
        style["Rules"] = nlohmann::json::parse(R"([{"Name": "x", "Layer": "rivers", "LineSymbolizers":
            [{"stroke": "ink", "width": 0.7, "dash": [1.12, 0.56]}]}])");
    });
    auto const style = styleIn(file.path());
    auto const text = layerToSld(style, "rivers");
    CHECK(countOf(text, "\"stroke-width\">2.5<") == 1);
    CHECK(countOf(text, "\"stroke-dasharray\">4.001 2<") == 1);
    Diagnostics diagnostics;
    CHECK(readSld(text, "x.sld", {style}, diagnostics) == style.rules());
}

TEST_CASE("QML keeps millimetres, and draws every casing of a class before its fills") {
    auto const text = layerToQml(shipped(), "roads");
    CHECK(countOf(text, "symbollevels=\"1\"") == 1);
    CHECK(countOf(text, "value=\"1.55\"") == 1);
    CHECK(countOf(text, "name=\"line_width_unit\" value=\"MM\"") == 10);
    CHECK(countOf(text, "pass=\"9\"") == 1);
    CHECK(countOf(text, "label=\"Autoroute\"") == 1);
    CHECK(countOf(layerToQml(shipped(), "rivers"), "NOT IN ('etroit', 'large')") == 1);
}

TEST_CASE("Filters on the class, spelt any way, are classes") {
    struct Case {
        std::string filter;
        std::vector<std::string> kinds;
    };
    auto const one = GENERATE(
        Case{"<ogc:Filter>" + kindIs("a") + "</ogc:Filter>", {"a"}},
        Case{"<ogc:Filter><ogc:Or>" + kindIs("b") + kindIs("a") + "</ogc:Or></ogc:Filter>", {"a", "b"}},
        Case{"<ogc:Filter><ogc:And>" + kindIs("a") + "<ogc:Not>" + kindIs("b") + "</ogc:Not></ogc:And></ogc:Filter>",
             {"a"}},
        Case{"<ogc:Filter><ogc:Not>" + kindIs("z") + "</ogc:Not></ogc:Filter>", {""}}, Case{"<se:ElseFilter/>", {""}});
    CAPTURE(one.filter);
    auto const read = readRoads(roadsSld("<se:Rule><se:Name>n</se:Name>" + one.filter + line("") +
                                         "</se:Rule><se:Rule><se:Name>z</se:Name><ogc:Filter>" + kindIs("z") +
                                         "</ogc:Filter>" + line("") + "</se:Rule>"));
    CHECK(read.ignored.empty());
    std::vector<std::string> kinds;
    for (auto const& rule : read.rules) {
        if (rule.name != "z") {
            kinds.push_back(rule.kind);
        }
    }
    CHECK(kinds == one.kinds);
}

TEST_CASE("Units become millimetres: pixels, ground units at a scale, and millimetres though QGIS ignores them") {
    struct Case {
        std::string uom;
        double width;
        std::size_t told;
    };
    auto const one = GENERATE(Case{"", 0.56, 0}, Case{"http://www.opengeospatial.org/se/units/pixel", 0.56, 0},
                              Case{"http://www.opengeospatial.org/se/units/metre", 0.02, 1},
                              Case{"http://www.opengeospatial.org/se/units/foot", 0.006, 1},
                              Case{"http://www.opengeospatial.org/se/units/millimetre", 2, 0},
                              Case{"http://www.opengeospatial.org/se/units/parsec", 0.56, 1});
    CAPTURE(one.uom);
    auto const read =
        readRoads(roadsSld("<se:Rule><se:Name>n</se:Name>" +
                           line(parameter("stroke-width", "2"), " uom=\"" + one.uom + "\"") + "</se:Rule>"));
    REQUIRE(read.rules.size() == 1);
    CHECK(read.rules[0].lines[0].width == one.width);
    CHECK(read.ignored.size() == one.told);
}

TEST_CASE("What cannot be taken is named with its line") {
    auto const read =
        readRoads(roadsSld("<se:Rule><se:Name>a</se:Name>\n" +
                           line(parameter("stroke", "#102030") + "\n" + parameter("stroke-linejoin", "bevel") + "\n" +
                                parameter("stroke-opacity", "0.5") + "<se:GraphicStroke/>") +
                           "\n<se:PointSymbolizer/><se:TextSymbolizer/>\n<se:PolygonSymbolizer><se:Fill/></"
                           "se:PolygonSymbolizer></se:Rule>\n"
                           "<se:Rule><se:Name>b</se:Name><ogc:Filter><ogc:PropertyIsLike/></ogc:Filter>" +
                           line("") + "</se:Rule><VendorOption/>"));
    CHECK(read.ignored == std::vector<std::string>{"6 SvgParameter stroke-linejoin=bevel", "7 Stroke / GraphicStroke",
                                                   "8 PointSymbolizer", "8 TextSymbolizer",
                                                   "9 PolygonSymbolizer / Fill", "10 VendorOption",
                                                   "10 Rule b / PropertyIsLike"});
    REQUIRE(read.rules.size() == 1);
    CHECK(read.rules[0].lines[0].stroke == blend(shipped().colour("land"), {0x10, 0x20, 0x30}, 0.5));
}

TEST_CASE("SLD 1.0 is read too: other names, no prefixes, titles without description") {
    auto const read =
        readRoads(R"(<?xml version="1.0"?><StyledLayerDescriptor version="1.0.0"><NamedLayer><Name>x</Name>
<UserStyle><Title>t</Title><FeatureTypeStyle><Rule><Title>Forêt</Title><Filter><PropertyIsEqualTo><PropertyName>kind</PropertyName>
<Literal>foret</Literal></PropertyIsEqualTo></Filter><MinScaleDenominator>5000</MinScaleDenominator><PolygonSymbolizer><Fill>
<CssParameter name="fill"><Literal>#00ff00</Literal></CssParameter></Fill></PolygonSymbolizer></Rule></FeatureTypeStyle></UserStyle>
</NamedLayer></StyledLayerDescriptor>)",
                  "land-cover");
    CHECK(read.ignored.empty());
    REQUIRE(read.rules.size() == 1);
    CHECK(read.rules[0].title == "Forêt");
    CHECK(read.rules[0].kind == "foret");
    CHECK(read.rules[0].minScale == 5000);
    CHECK(read.rules[0].fill == Colour{0, 255, 0});
}

TEST_CASE("What is no SLD is refused with its line") {
    auto const base = shipped();
    Diagnostics diagnostics;
    auto const broken =
        readSld("<StyledLayerDescriptor>\n<NamedLayer>\n</StyledLayerDescriptor>", "x.sld", {base}, diagnostics);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == Code::XmlMalformed);
    CHECK(broken.error().subject == "x.sld:3");
    auto const other = readSld("\n<qgis/>", "x.sld", {base}, diagnostics);
    REQUIRE_FALSE(other);
    CHECK(other.error() == Error{Code::NotSld, "x.sld:2", {"qgis"}});
}
