// SPDX-License-Identifier: EUPL-1.2
#include "map/style.hpp"

#include "map/style_extension.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <iterator>

namespace cartocontrat {

namespace {

using Json = nlohmann::json;

/// The schema lets only names of cuts through.
FontFace faceNamed(std::string const& name) {
    auto const* const cut =
        std::find_if(fontCuts.begin(), fontCuts.end(), [&](FontCut const& one) { return one.name == name; });
    return cut == fontCuts.end() ? FontFace::Regular : cut->face;
}

/// The schema lets only "#RRGGBB" and names of colours through.
Colour colourOf(Json const& value, std::map<std::string, Colour> const& named) {
    auto const text = value.get<std::string>();
    if (auto const found = named.find(text); found != named.end()) {
        return found->second;
    }
    auto const parsed = parseColour(text);
    return parsed ? *parsed : Colour{};
}

/// A colour of the given opacity, as it looks on the land.
Colour onLand(Colour colour, double opacity, std::map<std::string, Colour> const& named) {
    return opacity < 1 ? blend(named.at("land"), colour, opacity) : colour;
}

LineSymbolizer lineOf(Json const& value, std::map<std::string, Colour> const& named) {
    return {onLand(colourOf(value.at("stroke"), named), value.value("stroke-opacity", 1.0), named),
            value.at("width").get<double>(), value.value("dash", std::vector<double>{})};
}

std::optional<NamedFeatures> namesOf(Json const& text) {
    auto const names = text.find("names");
    if (names == text.end()) {
        return std::nullopt;
    }
    return NamedFeatures{names->at("layer").get<std::string>(), names->value("kinds", std::vector<std::string>{}),
                         names->contains("placement"), names->at("title").get<std::string>()};
}

Rule ruleOf(Json const& value, std::map<std::string, Colour> const& named) {
    Rule rule;
    rule.name = value.at("Name").get<std::string>();
    rule.layer = value.at("Layer").get<std::string>();
    rule.kind = value.value("Kind", std::string{});
    rule.title = value.value("Title", std::string{});
    rule.minScale = value.value("MinScaleDenominator", rule.minScale);
    rule.maxScale = value.value("MaxScaleDenominator", rule.maxScale);
    rule.outsideFactor = value.value("OutsideFactor", 1.0);
    if (auto const polygon = value.find("PolygonSymbolizer"); polygon != value.end()) {
        if (polygon->contains("fill")) {
            rule.fill = onLand(colourOf(polygon->at("fill"), named), polygon->value("fill-opacity", 1.0), named);
        }
        if (auto const hatch = polygon->find("hatch"); hatch != polygon->end()) {
            rule.hatch = Hatch{colourOf(hatch->at("stroke"), named), hatch->at("width").get<double>(),
                               hatch->at("spacing").get<double>(), hatch->at("angle").get<double>()};
        }
    }
    for (auto const& line : value.value("LineSymbolizers", Json::array())) {
        rule.lines.push_back(lineOf(line, named));
    }
    return rule;
}

} // namespace

bool drawsOutlines(std::string const& layer) {
    return layer == "communes" || layer == "communes-voisines" || layer == "epci" || layer == "departements";
}

Result<Style> Style::read(std::filesystem::path const& file, std::filesystem::path const& schema) {
    auto const document = readStyleDocument(file, schema);
    if (!document) {
        return tl::make_unexpected(document.error());
    }
    Style style;
    style.m_id = document->at("Name").get<std::string>();
    style.m_title = document->at("Title").get<std::string>();
    for (auto const& [name, value] : document->at("Colours").items()) {
        style.m_colours[name] = colourOf(value, {});
    }
    for (auto const& [name, value] : document->at("Lengths").items()) {
        style.m_lengths[name] = value.get<double>();
    }
    for (auto const& [name, value] : document->at("Texts").items()) {
        style.m_texts[name] = {{faceNamed(value.at("face").get<std::string>()), value.at("size").get<double>(),
                                value.value("tracking", 0.0)},
                               colourOf(value.at("fill"), style.m_colours),
                               value.value("halo", 0.0),
                               namesOf(value)};
    }
    for (auto const& [category, value] : document->at("Presence").items()) {
        style.m_presence[category] = value.at("graphic").get<std::string>();
    }
    for (auto const& [scheme, codes] : document->at("Themes").items()) {
        for (auto const& [code, value] : codes.items()) {
            style.m_themes[{scheme, code}] = {colourOf(value.at("fill"), style.m_colours),
                                              value.at("graphic").get<std::string>()};
        }
    }
    for (auto const& value : document->at("Rules")) {
        style.m_rules.push_back(ruleOf(value, style.m_colours));
    }
    return style;
}

Colour Style::colour(std::string const& name) const {
    auto const found = m_colours.find(name);
    assert(found != m_colours.end());
    return found->second;
}

double Style::length(std::string const& name) const {
    auto const found = m_lengths.find(name);
    assert(found != m_lengths.end());
    return found->second;
}

TextSymbolizer const& Style::text(std::string const& name) const {
    auto const found = m_texts.find(name);
    assert(found != m_texts.end());
    return found->second;
}

bool Style::namesFeatures(std::string const& layer) const {
    return std::any_of(m_texts.begin(), m_texts.end(),
                       [&](auto const& one) { return one.second.names && one.second.names->layer == layer; });
}

std::string Style::presencePictogram(std::string const& category) const {
    auto const found = m_presence.find(category);
    return found == m_presence.end() ? std::string{} : found->second;
}

Rule const* Style::findRule(std::string const& name) const {
    for (auto const& rule : m_rules) {
        if (rule.name == name) {
            return &rule;
        }
    }
    return nullptr;
}

std::vector<Rule> Style::rulesOf(std::string const& layer) const {
    std::vector<Rule> result;
    std::copy_if(m_rules.begin(), m_rules.end(), std::back_inserter(result),
                 [&](Rule const& rule) { return rule.layer == layer; });
    return result;
}

bool Style::takes(Rule const& rule, std::string const& kind) const {
    return rule.kind.empty()
               ? std::none_of(m_rules.begin(), m_rules.end(),
                              [&](Rule const& other) {
                                  return other.layer == rule.layer && !other.kind.empty() && other.kind == kind;
                              })
               : rule.kind == kind;
}

ThemeSymbol Style::theme(std::string const& scheme, std::string const& code) const {
    auto const found = m_themes.find({scheme, code});
    return found != m_themes.end() ? found->second : ThemeSymbol{colour("ink"), {}};
}

} // namespace cartocontrat
