// SPDX-License-Identifier: EUPL-1.2
#include "map/style_writer.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace cartocontrat {

namespace {

using Json = nlohmann::ordered_json;

Json jsonOf(LineSymbolizer const& line) {
    Json json{{"stroke", toHex(line.stroke)}, {"width", line.width}};
    if (!line.dash.empty()) {
        json["dash"] = line.dash;
    }
    return json;
}

Json polygonOf(Rule const& rule) {
    Json polygon = Json::object();
    if (rule.fill) {
        polygon["fill"] = toHex(*rule.fill);
    }
    if (rule.hatch) {
        polygon["hatch"] = {{"stroke", toHex(rule.hatch->stroke)},
                            {"width", rule.hatch->width},
                            {"spacing", rule.hatch->spacing},
                            {"angle", rule.hatch->angle}};
    }
    return polygon;
}

Json jsonOf(Rule const& rule) {
    Json json{{"Name", rule.name}};
    if (!rule.title.empty()) {
        json["Title"] = rule.title;
    }
    json["Layer"] = rule.layer;
    if (!rule.kind.empty()) {
        json["Kind"] = rule.kind;
    }
    if (rule.minScale > 0) {
        json["MinScaleDenominator"] = rule.minScale;
    }
    if (std::isfinite(rule.maxScale)) {
        json["MaxScaleDenominator"] = rule.maxScale;
    }
    if (auto polygon = polygonOf(rule); !polygon.empty()) {
        json["PolygonSymbolizer"] = std::move(polygon);
    }
    for (auto const& line : rule.lines) {
        json["LineSymbolizers"].push_back(jsonOf(line));
    }
    return json;
}

/// What makes `from` into `to` once merged (RFC 7396): members that differ, null for those that go.
Json difference(Json const& from, Json const& to) {
    Json changes = Json::object();
    for (auto const& [name, value] : to.items()) {
        if (!from.contains(name)) {
            changes[name] = value;
        } else if (from[name] != value) {
            changes[name] = value.is_object() ? difference(from[name], value) : value;
        }
    }
    for (auto const& [name, value] : from.items()) {
        if (!to.contains(name)) {
            changes[name] = nullptr;
        }
    }
    return changes;
}

Json jsonOf(TextSymbolizer const& text) {
    Json json{{"face", cutOf(text.font.face).name}, {"size", text.font.sizePt}, {"fill", toHex(text.fill)}};
    if (text.haloRadius > 0) {
        json["halo"] = text.haloRadius;
    }
    return json;
}

Json jsonOf(ThemeSymbol const& theme) {
    return {{"fill", toHex(theme.colour)}, {"graphic", theme.pictogram}};
}

/// Those of the names that have another value in the style.
Json textChanges(std::map<std::string, TextSymbolizer> const& texts, Style const& base) {
    Json changes = Json::object();
    for (auto const& [name, text] : texts) {
        if (auto changed = difference(jsonOf(base.text(name)), jsonOf(text)); !changed.empty()) {
            changes[name] = std::move(changed);
        }
    }
    return changes;
}

Json lengthChanges(std::map<std::string, double> const& lengths, Style const& base) {
    Json changes = Json::object();
    for (auto const& [name, value] : lengths) {
        if (value != base.length(name)) {
            changes[name] = value;
        }
    }
    return changes;
}

Json presenceChanges(std::map<std::string, std::string> const& presence, Style const& base) {
    Json changes = Json::object();
    for (auto const& [category, pictogram] : presence) {
        if (pictogram != base.presencePictogram(category)) {
            changes[category] = {{"graphic", pictogram}};
        }
    }
    return changes;
}

Json themeChanges(std::map<ThemeKey, ThemeSymbol> const& themes, Style const& base) {
    Json changes = Json::object();
    for (auto const& [key, theme] : themes) {
        if (theme != base.theme(key.first, key.second)) {
            changes[key.first][key.second] = jsonOf(theme);
        }
    }
    return changes;
}

Json ruleChanges(std::vector<Rule> const& rules, Style const& base) {
    Json changes = Json::array();
    for (auto const& rule : rules) {
        auto const* known = base.findRule(rule.name);
        if (known == nullptr) {
            changes.push_back(jsonOf(rule));
            continue;
        }
        auto const ofRule = difference(jsonOf(*known), jsonOf(rule));
        if (!ofRule.empty()) {
            Json entry{{"Name", rule.name}};
            entry.update(ofRule);
            changes.push_back(std::move(entry));
        }
    }
    return changes;
}

} // namespace

std::string extensionText(std::string const& name, std::string const& title, Style const& base,
                          StyleContent const& content) {
    Json document{{"Name", name}, {"Title", title}, {"Extends", base.id()}};
    std::vector<std::pair<char const*, Json>> const members{{"Lengths", lengthChanges(content.lengths, base)},
                                                            {"Texts", textChanges(content.texts, base)},
                                                            {"Presence", presenceChanges(content.presence, base)},
                                                            {"Themes", themeChanges(content.themes, base)}};
    for (auto const& [member, changes] : members) {
        if (!changes.empty()) {
            document[member] = changes;
        }
    }
    document["Rules"] = ruleChanges(content.rules, base);
    return document.dump(2) + "\n";
}

} // namespace cartocontrat
