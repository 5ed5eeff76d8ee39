// SPDX-License-Identifier: EUPL-1.2
#include "map/style_extension.hpp"

#include "map/extended_document.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace cartocontrat {

namespace {

using Json = nlohmann::json;

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

void mergeStyle(Json& base, Json changes) {
    auto const rules = changes.value("Rules", Json::array());
    changes.erase("Rules");
    base.merge_patch(changes);
    mergeRules(base.at("Rules"), rules);
}

} // namespace

Result<Json> readStyleDocument(std::filesystem::path const& file, std::filesystem::path const& schema) {
    auto const schemas = schema.parent_path();
    return readExtended(file, {schema, schemas / "style-extension.schema.json", schemas.parent_path(), mergeStyle});
}

} // namespace cartocontrat
