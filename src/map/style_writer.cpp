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

} // namespace

std::string extensionText(std::string const& name, std::string const& title, Style const& base,
                          std::vector<Rule> const& rules) {
    Json document{{"Name", name}, {"Title", title}, {"Extends", base.id()}, {"Rules", Json::array()}};
    for (auto const& rule : rules) {
        auto const* known = base.findRule(rule.name);
        if (known == nullptr) {
            document["Rules"].push_back(jsonOf(rule));
            continue;
        }
        auto const changes = difference(jsonOf(*known), jsonOf(rule));
        if (!changes.empty()) {
            Json entry{{"Name", rule.name}};
            entry.update(changes);
            document["Rules"].push_back(std::move(entry));
        }
    }
    return document.dump(2) + "\n";
}

} // namespace cartocontrat
