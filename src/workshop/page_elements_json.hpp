// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/audit/page_elements.hpp"

#include <nlohmann/json_fwd.hpp>

namespace cartocontrat {

/// As docs/schemas/report.schema.json describes them; lengths to the micrometre.
[[nodiscard]] nlohmann::ordered_json toJson(PageElements const& elements);

/// The same read back, without the size of the page, which stands beside them. Throws what nlohmann throws where
/// something is missing or of another kind.
[[nodiscard]] PageElements toElements(nlohmann::ordered_json const& json);

/// To the micrometre (or microsecond): enough for anything on paper, and short.
[[nodiscard]] double rounded(double value);

} // namespace cartocontrat
