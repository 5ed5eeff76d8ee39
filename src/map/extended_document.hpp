// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace cartocontrat {

/// How documents of a kind extend one another, by the member "Extends".
struct ExtensionRules {
    std::filesystem::path schema;    ///< of a whole document
    std::filesystem::path extension; ///< schema of one that extends another, before they are merged
    std::filesystem::path shipped;   ///< folder of a base that is not beside the file
    void (*merge)(nlohmann::json& base, nlohmann::json changes);
};

/// A file with all it extends merged in, checked against the schemas. Errors: FileMissing, JsonMalformed,
/// SchemaViolation (also when documents extend each other in a circle).
[[nodiscard]] Result<nlohmann::json> readExtended(std::filesystem::path const& file, ExtensionRules const& rules);

} // namespace cartocontrat
