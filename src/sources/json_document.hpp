// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace cartocontrat {

/// Reads a JSON file and checks it against a JSON Schema (draft 7). Errors: FileMissing, FileUnreadable,
/// JsonMalformed (subject file:line), SchemaViolation (subject the file; the deepest and first value that breaks
/// the schema, by JSON pointer). A schema that is itself wrong is an error with the schema's file as subject.
[[nodiscard]] Result<nlohmann::json> readJson(std::filesystem::path const& file, std::filesystem::path const& schema);

/// The same two steps by themselves. `file`: what the document is, for the subject of errors.
[[nodiscard]] Result<nlohmann::json> readJson(std::filesystem::path const& file);
[[nodiscard]] Result<void> checkJson(nlohmann::json const& document, std::filesystem::path const& schema,
                                     std::filesystem::path const& file);

/// The JSON files of a folder, by name, each checked against schema.json there and unlike the others by its "id".
/// Errors: FolderMissing, those of readJson, DuplicateKey.
[[nodiscard]] Result<std::vector<nlohmann::json>> readDescriptions(std::filesystem::path const& folder);

} // namespace cartocontrat
