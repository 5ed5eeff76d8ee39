// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/layer_catalogue.hpp"

#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cartocontrat {

namespace {

using Json = nlohmann::json;

/// A text member, empty when absent.
std::string text(Json const& object, char const* key) {
    return object.value(key, std::string());
}

/// A text or a list of texts; empty when absent.
std::vector<std::string> texts(Json const& object, char const* key) {
    auto const found = object.find(key);
    if (found == object.end()) {
        return {};
    }
    return found->is_string() ? std::vector<std::string>{found->get<std::string>()}
                              : found->get<std::vector<std::string>>();
}

std::vector<Condition> toConditions(Json const& object, char const* key) {
    std::vector<Condition> conditions;
    for (auto const& one : object.value(key, Json::array())) {
        conditions.push_back({texts(one, "field"), texts(one, "values"),
                              one.value("optional", false) ? FieldPresence::Optional : FieldPresence::Required});
    }
    return conditions;
}

LayerSchema toSchema(Json const& object) {
    LayerSchema schema;
    schema.name = text(object, "name");
    schema.files = texts(object, "files");
    schema.recognition =
        object.value("recognisedByFields", false) ? Recognition::FileNameOrFields : Recognition::FileName;
    schema.table = text(object, "table");
    schema.marks = texts(object, "marks");
    schema.idField = texts(object, "idField");
    schema.nameField = texts(object, "nameField");
    schema.nameCase = text(object, "nameCase") == "upper" ? NameCase::Upper : NameCase::AsWritten;
    schema.kindField = texts(object, "kindField");
    for (auto const& rule : object.value("classes", Json::array())) {
        schema.classes.push_back({text(rule, "kind"), toConditions(rule, "when")});
    }
    schema.rankField = texts(object, "rankField");
    schema.where = toConditions(object, "where");
    schema.schematic = object.value("schematic", false);
    schema.attribution = toAttribution(object.at("attribution"));
    return schema;
}

LayerGeometry toLayerGeometry(std::string const& word) {
    if (word == "point") {
        return LayerGeometry::Points;
    }
    return word == "line" ? LayerGeometry::Lines : LayerGeometry::Polygons;
}

LayerDescription toDescription(Json const& object) {
    LayerDescription layer;
    layer.id = text(object, "id");
    layer.title = text(object, "title");
    layer.geometry = toLayerGeometry(text(object, "geometry"));
    layer.required = object.value("required", false);
    layer.feeds = text(object, "feeds");
    if (auto const scales = object.find("scales"); scales != object.end()) {
        layer.scales = {scales->value("min", layer.scales.least), scales->value("max", layer.scales.below)};
    }
    for (auto const& schema : object.at("schemas")) {
        layer.schemas.push_back(toSchema(schema));
    }
    return layer;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool fits(char c, char pattern) {
    return pattern == '#' ? c >= '0' && c <= '9' : lower(c) == lower(pattern);
}

} // namespace

Result<std::vector<LayerDescription>> readLayerCatalogue(std::filesystem::path const& folder) {
    auto const documents = readDescriptions(folder);
    if (!documents) {
        return tl::make_unexpected(documents.error());
    }
    std::vector<LayerDescription> catalogue;
    std::transform(documents->begin(), documents->end(), std::back_inserter(catalogue), toDescription);
    return catalogue;
}

bool matchesPattern(std::string_view text, std::string_view pattern) {
    std::size_t n = 0, p = 0;
    std::size_t star = std::string_view::npos, resume = 0;
    while (n < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.size() && fits(text[n], pattern[p])) {
            ++n;
            ++p;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            n = ++resume;
        } else {
            return false;
        }
    }
    return pattern.substr(p).find_first_not_of('*') == std::string_view::npos;
}

bool matchesAny(std::string_view text, std::vector<std::string> const& patterns) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](std::string const& pattern) { return matchesPattern(text, pattern); });
}

} // namespace cartocontrat
