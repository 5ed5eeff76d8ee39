// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "domain/territory.hpp"

#include <filesystem>

namespace cartocontrat {

/// Errors: FileMissing, JsonMalformed, SchemaViolation. `schema`: styles/schemas/departement.schema.json.
[[nodiscard]] Result<Departement> readDepartement(std::filesystem::path const& file,
                                                  std::filesystem::path const& schema);

} // namespace cartocontrat
