// SPDX-License-Identifier: EUPL-1.2
#include "map/rule_passes.hpp"
#include "map/sld.hpp"

#include <fmt/format.h>
#include <pugixml.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

namespace cartocontrat {

namespace {

using Node = pugi::xml_node;
using Options = std::vector<std::pair<char const*, std::string>>;

std::string rgba(Colour colour) {
    return fmt::format("{},{},{},255", colour.red, colour.green, colour.blue);
}

/// A layer of a symbol; `pass`: its symbol level.
Node addSymbolLayer(Node symbol, char const* type, std::size_t pass, Options const& options) {
    Node layer = symbol.append_child("layer");
    layer.append_attribute("class") = type;
    layer.append_attribute("enabled") = "1";
    layer.append_attribute("locked") = "0";
    layer.append_attribute("pass") = static_cast<unsigned>(pass);
    Node map = layer.append_child("Option");
    map.append_attribute("type") = "Map";
    for (auto const& [name, value] : options) {
        Node option = map.append_child("Option");
        option.append_attribute("type") = "QString";
        option.append_attribute("name") = name;
        option.append_attribute("value") = value.c_str();
    }
    return layer;
}

Node addSymbol(Node parent, char const* type, std::string const& name) {
    Node symbol = parent.append_child("symbol");
    symbol.append_attribute("type") = type;
    symbol.append_attribute("name") = name.c_str();
    symbol.append_attribute("alpha") = "1";
    symbol.append_attribute("clip_to_extent") = "1";
    symbol.append_attribute("force_rhr") = "0";
    return symbol;
}

void addLine(Node symbol, LineSymbolizer const& line, std::size_t pass) {
    std::string dash;
    for (double const length : line.dash) {
        dash += (dash.empty() ? "" : ";") + fmt::format("{}", length);
    }
    addSymbolLayer(symbol, "SimpleLine", pass,
                   {{"line_color", rgba(line.stroke)},
                    {"line_style", "solid"},
                    {"line_width", fmt::format("{}", line.width)},
                    {"line_width_unit", "MM"},
                    {"joinstyle", "round"},
                    {"capstyle", line.dash.empty() ? "round" : "flat"},
                    {"use_custom_dash", line.dash.empty() ? "0" : "1"},
                    {"customdash", dash.empty() ? "5;2" : dash},
                    {"customdash_unit", "MM"}});
}

void addHatch(Node symbol, Hatch const& hatch, std::size_t pass) {
    Node const layer = addSymbolLayer(symbol, "LinePatternFill", pass,
                                      {{"angle", fmt::format("{}", hatch.angle)},
                                       {"color", rgba(hatch.stroke)},
                                       {"distance", fmt::format("{}", hatch.spacing)},
                                       {"distance_unit", "MM"},
                                       {"line_width", fmt::format("{}", hatch.width)},
                                       {"line_width_unit", "MM"}});
    Node const lines = addSymbol(layer, "line", "@" + std::string(symbol.attribute("name").value()) + "@hatch");
    addLine(lines, {hatch.stroke, hatch.width, {}}, 0);
}

std::string quoted(std::string const& text) {
    std::string result = "'";
    for (char const letter : text) {
        result += letter == '\'' ? "''" : std::string(1, letter);
    }
    return result + "'";
}

void addRule(Node rules, Rule const& rule, std::string const& symbol) {
    Node node = rules.append_child("rule");
    node.append_attribute("key") = rule.name.c_str();
    node.append_attribute("symbol") = symbol.c_str();
    node.append_attribute("label") = (rule.title.empty() ? rule.name : rule.title).c_str();
    if (rule.minScale > 0) {
        node.append_attribute("scalemaxdenom") = rule.minScale;
    }
    if (std::isfinite(rule.maxScale)) {
        node.append_attribute("scalemindenom") = rule.maxScale;
    }
    if (!rule.kind.empty()) {
        node.append_attribute("filter") = ("\"kind\" = " + quoted(rule.kind)).c_str();
    }
}

/// The rule for what the others leave.
void excludeKinds(Node node, std::vector<Rule> const& rules) {
    std::string named;
    for (auto const& rule : rules) {
        if (!rule.kind.empty()) {
            named += (named.empty() ? "" : ", ") + quoted(rule.kind);
        }
    }
    if (!named.empty()) {
        node.append_attribute("filter") = ("\"kind\" IS NULL OR \"kind\" NOT IN (" + named + ")").c_str();
    }
}

} // namespace

std::string layerToQml(Style const& style, std::string const& layer) {
    auto const rules = style.rulesOf(layer);
    pugi::xml_document document;
    document.append_child(pugi::node_doctype).set_value("qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'");
    Node root = document.append_child("qgis");
    root.append_attribute("version") = "3.22.0";
    root.append_attribute("styleCategories") = "Symbology";
    Node renderer = root.append_child("renderer-v2");
    renderer.append_attribute("type") = "RuleRenderer";
    renderer.append_attribute("symbollevels") = "1";
    renderer.append_attribute("forceraster") = "0";
    renderer.append_attribute("enableorderby") = "0";
    Node ruleTree = renderer.append_child("rules");
    ruleTree.append_attribute("key") = layer.c_str();
    Node symbols = renderer.append_child("symbols");
    std::vector<std::pair<Rule const*, Node>> symbolOf;
    auto const passes = passesOf(rules);
    for (std::size_t level = 0; level < passes.size(); ++level) {
        for (auto const& part : passes[level]) {
            if (symbolOf.empty() || symbolOf.back().first != part.rule) {
                auto const name = std::to_string(symbolOf.size());
                bool const isArea = part.rule->fill || part.rule->hatch || drawsOutlines(layer);
                addRule(ruleTree, *part.rule, name);
                if (part.rule->kind.empty()) {
                    excludeKinds(ruleTree.last_child(), rules);
                }
                symbolOf.emplace_back(part.rule, addSymbol(symbols, isArea ? "fill" : "line", name));
            }
            Node const symbol = symbolOf.back().second;
            if (part.drawsArea && part.rule->fill) {
                addSymbolLayer(symbol, "SimpleFill", level,
                               {{"color", rgba(*part.rule->fill)}, {"style", "solid"}, {"outline_style", "no"}});
            }
            if (part.drawsArea && part.rule->hatch) {
                addHatch(symbol, *part.rule->hatch, level);
            }
            for (auto line = part.firstLine; line < part.lastLine; ++line) {
                addLine(symbol, part.rule->lines[line], level);
            }
        }
    }
    std::ostringstream stream;
    document.save(stream, "  ", pugi::format_indent | pugi::format_no_declaration, pugi::encoding_utf8);
    return stream.str();
}

} // namespace cartocontrat
