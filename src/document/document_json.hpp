// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/map_document.hpp"

#include <nlohmann/json_fwd.hpp>

namespace cartocontrat {

/// What a document file says of its own version.
inline constexpr int documentVersion = 2;

/// As docs/schemas/document.schema.json describes it.
[[nodiscard]] nlohmann::ordered_json toJson(MapDocument const& document);
/// \pre `json` is valid against the schema
[[nodiscard]] MapDocument documentFrom(nlohmann::json const& json);

/// The same document in the present version. \pre `version` is a version before it, which `json` is of
void migrate(nlohmann::json& json, int version);

} // namespace cartocontrat
