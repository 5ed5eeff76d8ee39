// SPDX-License-Identifier: EUPL-1.2
#include "map/rule_passes.hpp"
#include "map/sld_values.hpp"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace cartocontrat {

namespace {

using Node = pugi::xml_node;

/// Three decimals: a thousandth of a millimetre comes back as it was.
std::string number(double value) {
    auto text = fmt::format("{:.3f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') {
        text.pop_back();
    }
    return text;
}

std::string pixels(double millimetres) {
    return number(millimetres / mmPerPixel);
}

/// QGIS takes three rhythms for its own pens, whose lengths are counted in widths: these are moved by a thousandth.
std::string dashes(std::vector<double> const& lengths) {
    std::string text;
    for (double const length : lengths) {
        text += (text.empty() ? "" : " ") + pixels(length);
    }
    std::array<char const*, 3> const ofQt{"4 2", "1 2", "4 2 1 2"};
    if (std::find(ofQt.begin(), ofQt.end(), text) != ofQt.end()) {
        text.insert(1, ".001");
    }
    return text;
}

Node add(Node parent, char const* name, std::string const& text) {
    Node node = parent.append_child(name);
    node.text().set(text.c_str());
    return node;
}

void addParameter(Node parent, char const* name, std::string const& value) {
    add(parent, "se:SvgParameter", value).append_attribute("name") = name;
}

std::string lowerHex(Colour colour) {
    auto text = toHex(colour);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

void addKindIs(Node parent, std::string const& kind) {
    Node equal = parent.append_child("ogc:PropertyIsEqualTo");
    add(equal, "ogc:PropertyName", "kind");
    add(equal, "ogc:Literal", kind);
}

/// What no other rule of the layer names, features without class included: an ElseFilter, which QGIS loses.
void addRest(Node filter, std::vector<std::string> const& named) {
    Node either = filter.append_child("ogc:Or");
    add(either.append_child("ogc:PropertyIsNull"), "ogc:PropertyName", "kind");
    Node parent = either.append_child("ogc:Not");
    if (named.size() > 1) {
        parent = parent.append_child("ogc:Or");
    }
    for (auto const& kind : named) {
        addKindIs(parent, kind);
    }
}

/// The classes listed; of none, all that the others of the layer do not name.
void addKinds(Node rule, std::vector<std::string> const& kinds, std::vector<std::string> const& named) {
    if (kinds.empty() && named.empty()) {
        return;
    }
    Node parent = rule.append_child("ogc:Filter");
    if (kinds.empty()) {
        addRest(parent, named);
        return;
    }
    if (kinds.size() > 1) {
        parent = parent.append_child("ogc:Or");
    }
    for (auto const& kind : kinds) {
        addKindIs(parent, kind);
    }
}

void addFilter(Node node, Rule const& rule, std::vector<Rule> const& ofLayer) {
    std::vector<std::string> named;
    for (auto const& other : ofLayer) {
        if (!other.kind.empty() && std::find(named.begin(), named.end(), other.kind) == named.end()) {
            named.push_back(other.kind);
        }
    }
    addKinds(node, rule.kind.empty() ? std::vector<std::string>{} : std::vector{rule.kind}, named);
}

void addHatch(Node rule, Hatch const& hatch) {
    Node graphic = rule.append_child("se:PolygonSymbolizer")
                       .append_child("se:Fill")
                       .append_child("se:GraphicFill")
                       .append_child("se:Graphic");
    Node mark = graphic.append_child("se:Mark");
    add(mark, "se:WellKnownName", "horline");
    Node stroke = mark.append_child("se:Stroke");
    addParameter(stroke, "stroke", lowerHex(hatch.stroke));
    addParameter(stroke, "stroke-width", pixels(hatch.width));
    add(graphic, "se:Size", pixels(hatch.spacing));
    // QGIS turns anticlockwise; 0 is written, without which it makes a brush of its own.
    add(graphic, "se:Rotation", number(hatch.angle));
}

void addLine(Node rule, LineSymbolizer const& line) {
    Node stroke = rule.append_child("se:LineSymbolizer").append_child("se:Stroke");
    addParameter(stroke, "stroke", lowerHex(line.stroke));
    addParameter(stroke, "stroke-width", pixels(line.width));
    addParameter(stroke, "stroke-linejoin", "round");
    addParameter(stroke, "stroke-linecap", line.dash.empty() ? "round" : "butt");
    if (!line.dash.empty()) {
        addParameter(stroke, "stroke-dasharray", dashes(line.dash));
    }
}

void addRule(Node featureTypeStyle, RulePass const& pass, std::vector<Rule> const& ofLayer) {
    Rule const& rule = *pass.rule;
    Node node = featureTypeStyle.append_child("se:Rule");
    add(node, "se:Name", rule.name);
    if (!rule.title.empty()) {
        add(node.append_child("se:Description"), "se:Title", rule.title);
    }
    addFilter(node, rule, ofLayer);
    if (rule.minScale > 0) {
        add(node, "se:MinScaleDenominator", number(rule.minScale));
    }
    if (std::isfinite(rule.maxScale)) {
        add(node, "se:MaxScaleDenominator", number(rule.maxScale));
    }
    if (pass.drawsArea && rule.fill) {
        Node fill = node.append_child("se:PolygonSymbolizer").append_child("se:Fill");
        addParameter(fill, "fill", lowerHex(*rule.fill));
    }
    if (pass.drawsArea && rule.hatch) {
        addHatch(node, *rule.hatch);
    }
    for (auto line = pass.firstLine; line < pass.lastLine; ++line) {
        addLine(node, rule.lines[line]);
    }
}

Node addNamedRule(Node featureTypeStyle, std::string const& name, std::string const& title) {
    Node rule = featureTypeStyle.append_child("se:Rule");
    add(rule, "se:Name", name);
    add(rule.append_child("se:Description"), "se:Title", title);
    return rule;
}

/// QGIS reads type in whole pixels alone (any other size is ten points to it), and names only what has a symbol.
enum class For { All, Qgis };

void addFont(Node symbolizer, Font const& font, For whom) {
    Node node = symbolizer.append_child("se:Font");
    auto const& cut = cutOf(font.face);
    addParameter(node, "font-family", std::string(cut.family));
    addParameter(node, "font-style", cut.isItalic ? "italic" : "normal");
    addParameter(node, "font-weight", cut.isBold ? "bold" : "normal");
    auto const millimetres = font.sizePt * mmPerPoint;
    addParameter(node, "font-size",
                 whom == For::All ? pixels(millimetres) : number(std::round(millimetres / mmPerPixel)));
}

/// QGIS reads the first property of a label alone, and takes an anchor for an offset: neither is written.
void addText(Node rule, TextSymbolizer const& text, Colour halo, For whom) {
    Node symbolizer = rule.append_child("se:TextSymbolizer");
    add(symbolizer.append_child("se:Label"), "ogc:PropertyName", "name");
    addFont(symbolizer, text.font, whom);
    if (text.names->isAlongLine) {
        symbolizer.append_child("se:LabelPlacement").append_child("se:LinePlacement");
    }
    if (text.haloRadius > 0) {
        Node node = symbolizer.append_child("se:Halo");
        add(node, "se:Radius", pixels(text.haloRadius));
        addParameter(node.append_child("se:Fill"), "fill", lowerHex(halo));
    }
    addParameter(symbolizer.append_child("se:Fill"), "fill", lowerHex(text.fill));
}

/// The texts that name features of a layer, those of some classes first.
void addTexts(Node userStyle, Style const& style, std::string const& layer, For whom) {
    std::vector<std::pair<std::string, TextSymbolizer>> texts;
    std::vector<std::string> named;
    for (auto const& [name, text] : style.texts()) {
        if (text.names && text.names->layer == layer) {
            texts.emplace_back(name, text);
            named.insert(named.end(), text.names->kinds.begin(), text.names->kinds.end());
        }
    }
    if (texts.empty()) {
        return;
    }
    Node featureTypeStyle = userStyle.append_child("se:FeatureTypeStyle");
    for (auto const& [name, text] : texts) {
        Node rule = addNamedRule(featureTypeStyle, name, text.names->title);
        addKinds(rule, text.names->kinds, named);
        if (whom == For::Qgis) {
            Node stroke = rule.append_child("se:LineSymbolizer").append_child("se:Stroke");
            addParameter(stroke, "stroke-opacity", "0");
        }
        addText(rule, text, style.colour("land"), whom);
    }
}

/// A class of points: a pictogram with colours of its own, or a disc.
struct PointClass {
    std::string kind;
    std::string href; ///< of the SVG file; empty: a disc
    Colour fill;      ///< of the disc
    double size;      ///< mm
};

void addPoint(Node rule, PointClass const& point) {
    Node graphic = rule.append_child("se:PointSymbolizer").append_child("se:Graphic");
    if (point.href.empty()) {
        Node mark = graphic.append_child("se:Mark");
        add(mark, "se:WellKnownName", "circle");
        addParameter(mark.append_child("se:Fill"), "fill", lowerHex(point.fill));
    } else {
        Node external = graphic.append_child("se:ExternalGraphic");
        Node resource = external.append_child("se:OnlineResource");
        resource.append_attribute("xlink:type") = "simple";
        resource.append_attribute("xlink:href") = point.href.c_str();
        add(external, "se:Format", "image/svg+xml");
    }
    add(graphic, "se:Size", pixels(point.size));
}

struct PointLayer {
    std::string name;
    std::vector<PointClass> classes;
};

/// QGIS finds a file by its whole path alone.
std::vector<PointLayer> pointLayers(Style const& style, std::filesystem::path const& pictograms) {
    std::vector<PointLayer> layers{{placesLayer, {}}};
    auto const folder = "file://" + std::filesystem::absolute(pictograms).lexically_normal().generic_string();
    for (auto const& [category, pictogram] : style.presence()) {
        layers.back().classes.push_back({category, folder + "/" + pictogram + ".svg", {}, style.length("presence")});
    }
    for (auto const& [key, theme] : style.themes()) {
        if (auto const name = projectsLayer(key.first); layers.back().name != name) {
            layers.push_back({name, {}});
        }
        layers.back().classes.push_back({key.second, {}, theme.colour, style.length("marker")});
    }
    return layers;
}

class SldDocument {
public:
    SldDocument() {
        Node declaration = m_document.append_child(pugi::node_declaration);
        declaration.append_attribute("version") = "1.0";
        declaration.append_attribute("encoding") = "UTF-8";
        m_root = m_document.append_child("StyledLayerDescriptor");
        m_root.append_attribute("version") = "1.1.0";
        m_root.append_attribute("xmlns") = "http://www.opengis.net/sld";
        m_root.append_attribute("xmlns:se") = "http://www.opengis.net/se";
        m_root.append_attribute("xmlns:ogc") = "http://www.opengis.net/ogc";
        m_root.append_attribute("xmlns:xlink") = "http://www.w3.org/1999/xlink";
        m_root.append_attribute("xmlns:xsi") = "http://www.w3.org/2001/XMLSchema-instance";
        m_root.append_attribute("xsi:schemaLocation") =
            "http://www.opengis.net/sld http://schemas.opengis.net/sld/1.1.0/StyledLayerDescriptor.xsd";
    }

    void addLayer(std::string const& name, Style const& style, std::vector<Pass> const& passes,
                  std::vector<Rule> const& ofLayer) {
        Node userStyle = addUserStyle(name, style);
        for (auto const& pass : passes) {
            Node featureTypeStyle = userStyle.append_child("se:FeatureTypeStyle");
            for (auto const& part : pass) {
                addRule(featureTypeStyle, part, ofLayer);
            }
        }
    }

    /// The names of features, above what was added last.
    void nameFeatures(std::string const& layer, Style const& style, For whom) {
        addTexts(m_root.last_child().child("UserStyle"), style, layer, whom);
    }

    void addPoints(PointLayer const& points, Style const& style) {
        Node featureTypeStyle = addUserStyle(points.name, style).append_child("se:FeatureTypeStyle");
        for (auto const& point : points.classes) {
            Node rule = addNamedRule(featureTypeStyle, point.kind, point.kind);
            addKinds(rule, {point.kind}, {});
            addPoint(rule, point);
        }
    }

    [[nodiscard]] std::string text() const {
        std::ostringstream stream;
        m_document.save(stream, "  ", pugi::format_indent, pugi::encoding_utf8);
        return stream.str();
    }

private:
    Node addUserStyle(std::string const& layerName, Style const& style) {
        Node layer = m_root.append_child("NamedLayer");
        add(layer, "se:Name", layerName);
        Node userStyle = layer.append_child("UserStyle");
        add(userStyle, "se:Name", style.id());
        add(userStyle.append_child("se:Description"), "se:Title", style.title());
        return userStyle;
    }

    pugi::xml_document m_document;
    Node m_root;
};

std::string partName(std::string const& layer, Pass const& pass, std::size_t passCount) {
    if (passCount == 1) {
        return layer;
    }
    auto const& first = pass.front();
    return layer + "-" + first.rule->name + (first.lastLine < first.rule->lines.size() ? "-bord" : "");
}

} // namespace

std::vector<std::string> styledLayers(Style const& style) {
    std::vector<std::string> layers;
    for (auto const& rule : style.rules()) {
        if (std::find(layers.begin(), layers.end(), rule.layer) == layers.end()) {
            layers.push_back(rule.layer);
        }
    }
    return layers;
}

std::string projectsLayer(std::string const& scheme) {
    return "projects-" + scheme;
}

std::vector<std::string> sldLayers(Style const& style) {
    auto layers = styledLayers(style);
    layers.emplace_back(placesLayer);
    for (auto const& [key, theme] : style.themes()) {
        if (auto const name = projectsLayer(key.first); layers.back() != name) {
            layers.push_back(name);
        }
    }
    return layers;
}

std::string layerToSld(Style const& style, std::string const& layer) {
    SldDocument document;
    auto const rules = style.rulesOf(layer);
    document.addLayer(layer, style, passesOf(rules), rules);
    document.nameFeatures(layer, style, For::All);
    return document.text();
}

std::string styleToSld(Style const& style, std::filesystem::path const& pictograms) {
    SldDocument document;
    for (auto const& layer : styledLayers(style)) {
        auto const rules = style.rulesOf(layer);
        document.addLayer(layer, style, passesOf(rules), rules);
        document.nameFeatures(layer, style, For::All);
    }
    for (auto const& points : pointLayers(style, pictograms)) {
        document.addPoints(points, style);
    }
    return document.text();
}

std::vector<SldPart> styleToSldParts(Style const& style, std::filesystem::path const& pictograms) {
    std::vector<SldPart> parts;
    for (auto const& layer : styledLayers(style)) {
        auto const rules = style.rulesOf(layer);
        auto const passes = passesOf(rules);
        for (auto const& pass : passes) {
            SldDocument document;
            auto const name = partName(layer, pass, passes.size());
            document.addLayer(name, style, {pass}, rules);
            parts.push_back({name, layer, document.text()});
        }
        if (style.namesFeatures(layer)) {
            SldDocument document;
            auto const name = layer + "-noms";
            document.addLayer(name, style, {}, rules);
            document.nameFeatures(layer, style, For::Qgis);
            parts.push_back({name, layer, document.text()});
        }
    }
    for (auto const& points : pointLayers(style, pictograms)) {
        SldDocument document;
        document.addPoints(points, style);
        parts.push_back({points.name, points.name, document.text()});
    }
    return parts;
}

} // namespace cartocontrat
