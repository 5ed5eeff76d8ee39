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

std::filesystem::path pictograms() {
    return stylesFolder() / "pictograms";
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
    auto content = readSld(text, "x.sld", {base, layer}, diagnostics);
    REQUIRE(content);
    Read result{std::move(content->rules), {}};
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
    auto const content = readSld(styleToSld(style, pictograms()), "x.sld", {style}, diagnostics);
    REQUIRE(content);
    CHECK(diagnostics.entries().empty());
    CHECK(content->rules == exchanged(style.rules()));
    std::size_t named = 0;
    for (auto const& [text, symbolizer] : style.texts()) {
        CAPTURE(text);
        named += symbolizer.names ? 1 : 0;
        CHECK((!symbolizer.names || content->texts.at(text) == symbolizer));
    }
    CHECK(named == 10);
    CHECK(content->texts.size() == named);
    CHECK(content->presence == style.presence());
    CHECK(content->themes == style.themes());
    CHECK(content->lengths ==
          std::map<std::string, double>{{"marker", style.length("marker")}, {"presence", style.length("presence")}});
}

TEST_CASE("A style read from the SLD of another changes the base into that other") {
    auto const base = shipped(), grey = shipped("gris");
    Diagnostics diagnostics;
    auto const content = readSld(styleToSld(grey, pictograms()), "x.sld", {base}, diagnostics);
    REQUIRE(content);
    auto const text = extensionText("copie", "Copie", base, *content);
    DamagedFile const file("gris.json", [&](auto& json) { json = nlohmann::json::parse(text); });
    auto const copy = styleIn(file.path());
    CHECK(copy.rules() == grey.rules());
    CHECK(copy.themes() == grey.themes());
    for (auto const& [name, read] : content->texts) {
        CHECK(copy.text(name) == grey.text(name));
    }
    auto const same = readSld(styleToSld(base, pictograms()), "x.sld", {base}, diagnostics);
    REQUIRE(same);
    auto const nothing = nlohmann::json::parse(extensionText("copie", "Copie", base, *same));
    CHECK(nothing ==
          nlohmann::json{
              {"Name", "copie"}, {"Title", "Copie"}, {"Extends", "contrat-2018"}, {"Rules", nlohmann::json::array()}});
}

TEST_CASE("The pieces written for QGIS have one layer and one pass each, casings below their fills") {
    auto const style = shipped();
    std::vector<std::string> names;
    std::size_t named = 0;
    for (auto const& part : styleToSldParts(style, pictograms())) {
        CAPTURE(part.name);
        names.push_back(part.name);
        CHECK(countOf(part.sld, "<NamedLayer>") == 1);
        bool const namesFeatures = countOf(part.sld, "<se:TextSymbolizer>") > 0;
        named += namesFeatures ? 1 : 0;
        CHECK(namesFeatures == part.name.ends_with("-noms"));
        CHECK(countOf(part.sld, "<se:FeatureTypeStyle>") == 1);
        CHECK(countOf(part.sld, "ElseFilter") == 0);
        CHECK(countOf(part.sld, "uom=") == 0);
        CHECK(countOf(part.sld, "<se:Title>") > 1);
    }
    auto const casing = std::find(names.begin(), names.end(), "roads-rd-1-bord");
    REQUIRE(casing != names.end());
    CHECK(*(casing + 1) == "roads-rd-1");
    CHECK(std::find(names.begin(), names.end(), "land-cover") != names.end());
    CHECK(named == 6);
    auto const rivers = std::find(names.begin(), names.end(), "rivers-noms");
    REQUIRE(rivers != names.end());
    Diagnostics diagnostics;
    auto const read =
        readSld(styleToSldParts(style, pictograms())[static_cast<std::size_t>(rivers - names.begin())].sld, "x.sld",
                {style}, diagnostics);
    REQUIRE(read);
    CHECK(diagnostics.entries().empty());
    CHECK(read->rules.empty());
    CHECK(read->texts.at("river").font.sizePt == Approx(style.text("river").font.sizePt).margin(0.4));
    CHECK(styledLayers(style).size() == 11);
    CHECK(countOf(layerToSld(style, "roads"), "<se:FeatureTypeStyle>") == 11);
    CHECK(countOf(styleToSld(style, pictograms()), "<NamedLayer>") == 17);
}

TEST_CASE("Names are written as texts of one property, the rest by an explicit filter") {
    auto const text = layerToSld(shipped(), "communes");
    CHECK(countOf(text, "<ogc:PropertyName>name</ogc:PropertyName>") == 4);
    CHECK(countOf(text, "<ogc:Literal>main-town</ogc:Literal>") == 2); // its own rule, and what the others leave
    CHECK(countOf(text, "\"font-family\">Lato Medium<") == 1);
    CHECK(countOf(text, "AnchorPoint") + countOf(text, "Displacement") == 0);
    CHECK(countOf(layerToSld(shipped(), "rivers"), "<se:LinePlacement />") == 1);
}

TEST_CASE("Services are written as pictograms by their whole path, projects as discs of their theme's hue") {
    auto const style = shipped();
    auto const text = styleToSld(style, pictograms());
    CHECK(countOf(text, "xlink:href=\"file://" + (pictograms() / "presence-mds.svg").string() + "\"") == 1);
    CHECK(countOf(text, "<se:WellKnownName>circle</se:WellKnownName>") == style.themes().size());
}

TEST_CASE("Texts and points of other programs change the style where it has their like, and are named where not") {
    auto const base = shipped();
    auto const document = [](std::string const& layer, std::string const& rules) {
        return R"(<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:se="http://www.opengis.net/se" xmlns:ogc="http://www.opengis.net/ogc" xmlns:xlink="http://www.w3.org/1999/xlink">
<NamedLayer><se:Name>)" +
               layer + "</se:Name><UserStyle><se:FeatureTypeStyle>\n" + rules +
               "</se:FeatureTypeStyle></UserStyle></NamedLayer></StyledLayerDescriptor>";
    };
    auto const read = [&](std::string const& text) {
        Diagnostics diagnostics;
        auto content = readSld(text, "x.sld", {base}, diagnostics);
        REQUIRE(content);
        std::vector<std::string> ignored;
        for (auto const& entry : diagnostics.entries()) {
            ignored.push_back(entry.what.subject.substr(entry.what.subject.find(':') + 1) + " " +
                              entry.what.arguments.front());
        }
        return std::pair(std::move(*content), ignored);
    };
    SECTION("a text in millimetres, its tracking that of the style") {
        auto const [content, ignored] = read(document(
            "rivers",
            "<se:Rule><se:TextSymbolizer uom=\"millimetre\"><se:Label><ogc:PropertyName>toponyme</ogc:PropertyName>"
            "</se:Label><se:Font>" +
                parameter("font-family", "Lato") + parameter("font-size", "2.54") + parameter("font-weight", "bold") +
                "</se:Font><se:Halo><se:Radius>0.3</se:Radius></se:Halo><se:Fill>" + parameter("fill", "#102030") +
                "</se:Fill></se:TextSymbolizer></se:Rule>"));
        CHECK(ignored.empty());
        auto const& river = content.texts.at("river");
        CHECK(river.font == Font{FontFace::Bold, 7.2, base.text("river").font.trackingMm});
        CHECK(river.fill == Colour{0x10, 0x20, 0x30});
        CHECK(river.haloRadius == 0.3);
        CHECK(content.rules.empty());
    }
    SECTION("what a page cannot take of a text") {
        auto const [content, ignored] = read(document(
            "communes", "<se:Rule><se:TextSymbolizer><se:Label>n° <ogc:PropertyName>nom</ogc:PropertyName></se:Label>"
                        "<se:Font>\n" +
                            parameter("font-family", "Arial") +
                            "</se:Font><se:LabelPlacement><se:PointPlacement><se:AnchorPoint/></se:PointPlacement>"
                            "</se:LabelPlacement>\n<se:VendorOption name=\"repeat\">2</se:VendorOption>"
                            "</se:TextSymbolizer></se:Rule>"));
        CHECK(ignored == std::vector<std::string>{"3 TextSymbolizer / Label", "4 SvgParameter font-family=Arial",
                                                  "4 PointPlacement / AnchorPoint", "5 TextSymbolizer / VendorOption"});
        CHECK(content.texts.contains("commune"));
        CHECK(content.texts.size() == 1);
    }
    SECTION("classes that no text of the style has") {
        auto const [content, ignored] =
            read(document("roads", "<se:Rule><se:Name>a</se:Name><ogc:Filter>" + kindIs("autoroute") +
                                       "</ogc:Filter><se:TextSymbolizer><se:Label><ogc:PropertyName>numero"
                                       "</ogc:PropertyName></se:Label></se:TextSymbolizer></se:Rule>"));
        CHECK(ignored == std::vector<std::string>{"3 Rule a / Filter"});
        CHECK(content.texts.empty());
    }
    SECTION("a pictogram with the parameters that QGIS adds, and a size for all") {
        auto const [content, ignored] = read(document(
            "places", "<se:Rule><ogc:Filter>" + kindIs("MDS") +
                          "</ogc:Filter><se:PointSymbolizer><se:Graphic><se:ExternalGraphic><se:OnlineResource "
                          "xlink:href=\"file:///x/presence-cer.svg?fill=%23000000\"/></se:ExternalGraphic>"
                          "<se:Size>10</se:Size></se:Graphic></se:PointSymbolizer></se:Rule>"));
        CHECK(ignored.empty());
        CHECK(content.presence == std::map<std::string, std::string>{{"MDS", "presence-cer"}});
        CHECK(content.lengths == std::map<std::string, double>{{"presence", 2.8}});
    }
    SECTION("a disc of another hue; a star and an unknown picture are named") {
        auto const rule = [](std::string const& kind, std::string const& graphic) {
            return "<se:Rule><ogc:Filter>" + kindIs(kind) + "</ogc:Filter><se:PointSymbolizer><se:Graphic>" + graphic +
                   "</se:Graphic></se:PointSymbolizer></se:Rule>\n";
        };
        auto const [content, ignored] = read(
            document("projects-thematiques-2019",
                     rule("SPORT", "<se:Mark><se:WellKnownName>star</se:WellKnownName><se:Fill>" +
                                       parameter("fill", "#00ff00") + "</se:Fill></se:Mark><se:Size>20</se:Size>") +
                         rule("CULTURE", "<se:ExternalGraphic><se:OnlineResource xlink:href=\"plane.svg\"/>"
                                         "</se:ExternalGraphic><se:Size>10</se:Size>")));
        CHECK(ignored == std::vector<std::string>{"3 Mark / WellKnownName", "4 ExternalGraphic plane",
                                                  "4 Rule projects-thematiques-2019 / Size"});
        CHECK(content.themes.at({"thematiques-2019", "SPORT"}) == ThemeSymbol{{0, 255, 0}, "theme-sport"});
        CHECK(content.themes.at({"thematiques-2019", "CULTURE"}) == base.theme("thematiques-2019", "CULTURE"));
        CHECK(content.lengths.at("marker") == 5.6);
    }
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
    auto const content = readSld(text, "x.sld", {style}, diagnostics);
    REQUIRE(content);
    CHECK(content->rules == style.rules());
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
