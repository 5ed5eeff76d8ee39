// SPDX-License-Identifier: EUPL-1.2
#include "map/rule_passes.hpp"
#include "map/sld.hpp"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace cartocontrat {

namespace {

using Node = pugi::xml_node;

/// OGC's rendering pixel, which a size without unit is counted in (SE 1.1, 10.2).
constexpr double mmPerPixel = 0.28;

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

void addFilter(Node node, Rule const& rule, std::vector<Rule> const& ofLayer) {
    if (!rule.kind.empty()) {
        addKindIs(node.append_child("ogc:Filter"), rule.kind);
        return;
    }
    std::vector<std::string> named;
    for (auto const& other : ofLayer) {
        if (!other.kind.empty() && std::find(named.begin(), named.end(), other.kind) == named.end()) {
            named.push_back(other.kind);
        }
    }
    if (!named.empty()) {
        addRest(node.append_child("ogc:Filter"), named);
    }
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
        Node layer = m_root.append_child("NamedLayer");
        add(layer, "se:Name", name);
        Node userStyle = layer.append_child("UserStyle");
        add(userStyle, "se:Name", style.id());
        add(userStyle.append_child("se:Description"), "se:Title", style.title());
        for (auto const& pass : passes) {
            Node featureTypeStyle = userStyle.append_child("se:FeatureTypeStyle");
            for (auto const& part : pass) {
                addRule(featureTypeStyle, part, ofLayer);
            }
        }
    }

    [[nodiscard]] std::string text() const {
        std::ostringstream stream;
        m_document.save(stream, "  ", pugi::format_indent, pugi::encoding_utf8);
        return stream.str();
    }

private:
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

std::string layerToSld(Style const& style, std::string const& layer) {
    SldDocument document;
    auto const rules = style.rulesOf(layer);
    document.addLayer(layer, style, passesOf(rules), rules);
    return document.text();
}

std::string styleToSld(Style const& style) {
    SldDocument document;
    for (auto const& layer : styledLayers(style)) {
        auto const rules = style.rulesOf(layer);
        document.addLayer(layer, style, passesOf(rules), rules);
    }
    return document.text();
}

std::vector<SldPart> styleToSldParts(Style const& style) {
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
    }
    return parts;
}

} // namespace cartocontrat
