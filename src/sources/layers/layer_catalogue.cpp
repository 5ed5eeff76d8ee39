// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/layer_catalogue.hpp"

#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>

namespace cartocontrat {

namespace {

using Json = nlohmann::json;

/// A text member, empty when absent.
std::string text(Json const& object, char const* key) {
    return object.value(key, std::string());
}

Attribution toAttribution(Json const& object) {
    return {text(object, "producer"), text(object, "product"), text(object, "edition"),
            text(object, "updated"),  text(object, "licence"), text(object, "mention")};
}

LayerSchema toSchema(Json const& object) {
    LayerSchema schema;
    schema.name = text(object, "name");
    schema.file = text(object, "file");
    schema.recognition =
        object.value("recognisedByFields", false) ? Recognition::FileNameOrFields : Recognition::FileName;
    schema.table = text(object, "table");
    schema.idField = text(object, "idField");
    schema.nameField = text(object, "nameField");
    schema.nameCase = text(object, "nameCase") == "upper" ? NameCase::Upper : NameCase::AsWritten;
    schema.kindField = text(object, "kindField");
    schema.kinds = object.value("kinds", std::map<std::string, std::string>());
    schema.defaultKind = text(object, "defaultKind");
    schema.rankField = text(object, "rankField");
    if (object.contains("where")) {
        schema.whereField = text(object["where"], "field");
        schema.whereValue = text(object["where"], "value");
    }
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
    for (auto const& schema : object.at("schemas")) {
        layer.schemas.push_back(toSchema(schema));
    }
    return layer;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

Result<std::vector<LayerDescription>> readLayerCatalogue(std::filesystem::path const& folder) {
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".json" && entry.path().filename() != "schema.json") {
            files.push_back(entry.path());
        }
    }
    if (error) {
        return failure(Code::FolderMissing, folder.string(), {folder.string()});
    }
    std::sort(files.begin(), files.end());
    std::vector<LayerDescription> catalogue;
    for (auto const& file : files) {
        auto const document = readJson(file, folder / "schema.json");
        if (!document) {
            return tl::make_unexpected(document.error());
        }
        auto layer = toDescription(*document);
        bool const known =
            std::any_of(catalogue.begin(), catalogue.end(), [&](auto const& other) { return other.id == layer.id; });
        if (known) {
            return failure(Code::DuplicateKey, file.filename().string(), {"id", layer.id});
        }
        catalogue.push_back(std::move(layer));
    }
    return catalogue;
}

std::optional<std::string> classOf(LayerSchema const& schema, std::string const& value) {
    if (schema.kinds.empty()) {
        return schema.kindField.empty() ? schema.defaultKind : value;
    }
    if (auto const exact = schema.kinds.find(value); exact != schema.kinds.end()) {
        return exact->second;
    }
    std::size_t longest = 0;
    std::optional<std::string> found;
    for (auto const& [key, kind] : schema.kinds) {
        auto const beginning = std::string_view(key).substr(0, key.size() - (key.ends_with('*') ? 1 : 0));
        if (key.ends_with('*') && value.starts_with(beginning) && (!found || beginning.size() > longest)) {
            longest = beginning.size();
            found = kind;
        }
    }
    if (!found && !schema.defaultKind.empty()) {
        found = schema.defaultKind;
    }
    return found;
}

bool matchesPattern(std::string_view name, std::string_view pattern) {
    std::size_t n = 0, p = 0;
    std::size_t star = std::string_view::npos, resume = 0;
    while (n < name.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = n;
        } else if (p < pattern.size() && lower(pattern[p]) == lower(name[n])) {
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

} // namespace cartocontrat
