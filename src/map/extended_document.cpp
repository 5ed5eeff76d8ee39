// SPDX-License-Identifier: EUPL-1.2
#include "map/extended_document.hpp"

#include "sources/json_document.hpp"

#include <nlohmann/json.hpp>

namespace cartocontrat {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// More would be a circle.
constexpr int mostExtensions = 8;

fs::path fileOfBase(std::string const& name, fs::path const& extension, ExtensionRules const& rules) {
    fs::path const beside = extension.parent_path() / (name + ".json");
    std::error_code ignored; // what cannot be looked at is not there
    return fs::exists(beside, ignored) ? beside : rules.shipped / (name + ".json");
}

Result<Json> readMerged(fs::path const& file, ExtensionRules const& rules, int depth) {
    auto document = readJson(file);
    if (!document || !document->is_object() || !document->contains("Extends")) {
        return document;
    }
    if (auto const valid = checkJson(*document, rules.extension, file); !valid) {
        return tl::make_unexpected(valid.error());
    }
    auto const name = document->at("Extends").get<std::string>();
    if (depth == mostExtensions) {
        return failure(Code::SchemaViolation, file.filename().string(), {"/Extends", name});
    }
    auto const baseFile = fileOfBase(name, file, rules);
    auto base = readMerged(baseFile, rules, depth + 1);
    if (!base) {
        return base;
    }
    if (auto const valid = checkJson(*base, rules.schema, baseFile); !valid) {
        return tl::make_unexpected(valid.error());
    }
    document->erase("Extends");
    rules.merge(*base, std::move(*document));
    return base;
}

} // namespace

Result<Json> readExtended(fs::path const& file, ExtensionRules const& rules) {
    auto document = readMerged(file, rules, 0);
    if (!document) {
        return document;
    }
    if (auto const valid = checkJson(*document, rules.schema, file); !valid) {
        return tl::make_unexpected(valid.error());
    }
    return document;
}

} // namespace cartocontrat
