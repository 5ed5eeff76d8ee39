// SPDX-License-Identifier: EUPL-1.2
#include "map/style_extension.hpp"

#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace cartocontrat {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// More would be a circle.
constexpr int mostExtensions = 8;

fs::path fileOfBase(std::string const& name, fs::path const& extension, fs::path const& schema) {
    fs::path const beside = extension.parent_path() / (name + ".json");
    std::error_code ignored; // what cannot be looked at is not there
    return fs::exists(beside, ignored) ? beside : schema.parent_path().parent_path() / (name + ".json");
}

/// A known rule is patched; a new one goes just above the others of its layer.
void mergeRules(Json& rules, Json const& changes) {
    for (auto const& change : changes) {
        auto const known = std::find_if(rules.begin(), rules.end(),
                                        [&](Json const& rule) { return rule.at("Name") == change.at("Name"); });
        if (known != rules.end()) {
            known->merge_patch(change);
            continue;
        }
        auto const last = std::find_if(
            std::make_reverse_iterator(rules.end()), std::make_reverse_iterator(rules.begin()), [&](Json const& rule) {
                return rule.value("Layer", std::string{}) == change.value("Layer", std::string{});
            });
        rules.insert(last == std::make_reverse_iterator(rules.begin()) ? rules.end() : last.base(), change);
    }
}

Result<Json> readMerged(fs::path const& file, fs::path const& schema, int depth) {
    auto document = readJson(file);
    if (!document || !document->is_object() || !document->contains("Extends")) {
        return document;
    }
    if (auto const valid = checkJson(*document, schema.parent_path() / "style-extension.schema.json", file); !valid) {
        return tl::make_unexpected(valid.error());
    }
    auto const name = document->at("Extends").get<std::string>();
    if (depth == mostExtensions) {
        return failure(Code::SchemaViolation, file.filename().string(), {"/Extends", name});
    }
    auto base = readMerged(fileOfBase(name, file, schema), schema, depth + 1);
    if (!base) {
        return base;
    }
    if (auto const valid = checkJson(*base, schema, fileOfBase(name, file, schema)); !valid) {
        return tl::make_unexpected(valid.error());
    }
    auto const rules = document->value("Rules", Json::array());
    for (auto const* member : {"Rules", "Extends"}) {
        document->erase(member);
    }
    base->merge_patch(*document);
    mergeRules(base->at("Rules"), rules);
    return base;
}

} // namespace

Result<Json> readStyleDocument(fs::path const& file, fs::path const& schema) {
    auto document = readMerged(file, schema, 0);
    if (!document) {
        return document;
    }
    if (auto const valid = checkJson(*document, schema, file); !valid) {
        return tl::make_unexpected(valid.error());
    }
    return document;
}

} // namespace cartocontrat
