// SPDX-License-Identifier: EUPL-1.2
#include "sources/json_document.hpp"

#include "sources/text_file.hpp"

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>

namespace cartocontrat {

namespace {

/// valijson names a value by the steps "<root>", "[schemas]", "[0]".
std::string toPointer(std::vector<std::string> const& context) {
    std::string pointer;
    for (auto const& step : context) {
        if (step.size() > 2 && step.front() == '[' && step.back() == ']') {
            pointer += '/';
            pointer += std::string_view(step).substr(1, step.size() - 2);
        }
    }
    return pointer.empty() ? std::string("/") : pointer;
}

} // namespace

Result<nlohmann::json> readJson(std::filesystem::path const& file) {
    auto const text = readText(file);
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    try {
        return nlohmann::json::parse(*text);
    } catch (nlohmann::json::parse_error const& error) {
        auto const end = text->begin() + static_cast<std::ptrdiff_t>(std::min(error.byte, text->size()));
        auto const line = 1 + std::count(text->begin(), end, '\n');
        return failure(Code::JsonMalformed, file.filename().string() + ":" + std::to_string(line), {error.what()});
    }
}

Result<nlohmann::json> readJson(std::filesystem::path const& file, std::filesystem::path const& schema) {
    auto document = readJson(file);
    if (document) {
        if (auto const valid = checkJson(*document, schema, file); !valid) {
            return tl::make_unexpected(valid.error());
        }
    }
    return document;
}

Result<void> checkJson(nlohmann::json const& document, std::filesystem::path const& schemaFile,
                       std::filesystem::path const& file) {
    auto const schemaDocument = readJson(schemaFile);
    if (!schemaDocument) {
        return tl::make_unexpected(schemaDocument.error());
    }
    valijson::Schema schema;
    try {
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(*schemaDocument), schema);
    } catch (std::exception const& error) {
        return failure(Code::SchemaViolation, schemaFile.filename().string(), {"/", error.what()});
    }
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(schema, valijson::adapters::NlohmannJsonAdapter(document), &results)) {
        return {};
    }
    valijson::ValidationResults::Error error, deepest;
    while (results.popError(error)) {
        if (error.context.size() > deepest.context.size() || deepest.description.empty()) {
            deepest = error;
        }
    }
    return failure(Code::SchemaViolation, file.filename().string(), {toPointer(deepest.context), deepest.description});
}

Result<std::vector<nlohmann::json>> readDescriptions(std::filesystem::path const& folder) {
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
    std::vector<nlohmann::json> documents;
    for (auto const& file : files) {
        auto document = readJson(file, folder / "schema.json");
        if (!document) {
            return tl::make_unexpected(document.error());
        }
        auto const& id = document->at("id");
        bool const isKnown =
            std::any_of(documents.begin(), documents.end(), [&](auto const& other) { return other.at("id") == id; });
        if (isKnown) {
            return failure(Code::DuplicateKey, file.filename().string(), {"id", id.get<std::string>()});
        }
        documents.push_back(std::move(*document));
    }
    return documents;
}

} // namespace cartocontrat
