// SPDX-License-Identifier: EUPL-1.2
#include "document/document_file.hpp"

#include "document/document_json.hpp"
#include "render/output_file.hpp"
#include "sources/json_document.hpp"
#include "sources/postgis/database_address.hpp"
#include "sources/text_file.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace cartocontrat {

namespace {

namespace fs = std::filesystem;

fs::path folderOf(fs::path const& file) {
    std::error_code ignored; // without a working folder the path stays as it is
    auto const absolute = fs::absolute(file, ignored);
    return absolute.parent_path().lexically_normal();
}

/// As Code::DocumentDamaged has it, after the path.
std::vector<std::string> whyUnreadable(std::string const& text, nlohmann::json::parse_error const& error) {
    auto const place = std::min(error.byte, text.size());
    auto const line = 1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(place), '\n');
    bool const isEmpty = text.find_first_not_of(" \t\r\n") == std::string::npos;
    bool const isCut = error.byte > text.size();
    return {isEmpty ? "empty" : isCut ? "cut" : "text", std::to_string(line), error.what()};
}

/// The version a file says it is of; 0: it says none.
int versionOf(nlohmann::json const& json) {
    auto const found = json.is_object() ? json.find("version") : json.end();
    return found != json.end() && found->is_number_integer() ? found->get<int>() : 0;
}

} // namespace

std::string toText(MapDocument const& document) {
    return toJson(document).dump(2) + "\n";
}

Result<MapDocument> parseDocument(std::string const& text, fs::path const& name, fs::path const& schema,
                                  Diagnostics& diagnostics) {
    auto const damaged = [&](std::vector<std::string> why) {
        why.insert(why.begin(), name.string());
        return failure(Code::DocumentDamaged, name.filename().string(), std::move(why));
    };
    auto json = nlohmann::json();
    try {
        json = nlohmann::json::parse(text);
    } catch (nlohmann::json::parse_error const& error) {
        return damaged(whyUnreadable(text, error));
    }
    auto const version = versionOf(json);
    if (version > documentVersion) {
        return failure(Code::DocumentFuture, name.filename().string(),
                       {name.string(), std::to_string(version), std::to_string(documentVersion)});
    }
    if (version > 0 && version < documentVersion) {
        migrate(json, version);
        diagnostics.info(Code::DocumentMigrated, name.filename().string(), {name.string(), std::to_string(version)});
    }
    if (auto const valid = checkJson(json, schema, name); !valid) {
        auto const& error = valid.error();
        return error.subject == schema.filename().string() || error.arguments.size() < 2
                   ? tl::make_unexpected(error)
                   : damaged({"form", error.arguments[0], error.arguments[1]});
    }
    return documentFrom(json);
}

Result<MapDocument> readDocument(fs::path const& file, fs::path const& schema, Diagnostics& diagnostics) {
    auto const text = readText(file);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    auto document = parseDocument(*text, file, schema, diagnostics);
    if (document) {
        for (auto& place : document->data) {
            if (!isDatabaseAddress(place.string()) && place.is_relative()) {
                place = (folderOf(file) / place).lexically_normal();
            }
        }
    }
    return document;
}

Result<void> saveDocument(MapDocument document, fs::path const& file) {
    auto const folder = folderOf(file);
    for (auto& place : document.data) {
        if (!isDatabaseAddress(place.string()) && place.is_absolute()) {
            auto const relative = place.lexically_relative(folder);
            place = relative.empty() || *relative.begin() == ".." ? place : relative;
        }
    }
    return writeWhole(file, toText(document));
}

} // namespace cartocontrat
