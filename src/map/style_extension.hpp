// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace cartocontrat {

/// A style's file with all it extends merged in, checked against `schema`; the base of an extension is looked for
/// beside the file, then in the folder above the schema's. Errors: FileMissing, JsonMalformed, SchemaViolation (also
/// when styles extend each other in a circle).
[[nodiscard]] Result<nlohmann::json> readStyleDocument(std::filesystem::path const& file,
                                                       std::filesystem::path const& schema);

} // namespace cartocontrat
