// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/attribution.hpp"

#include "base/error.hpp"

#include <nlohmann/json_fwd.hpp>

namespace cartocontrat {

/// From the object that describes it in a catalogue; what is not there is empty.
[[nodiscard]] Attribution toAttribution(nlohmann::json const& object);

} // namespace cartocontrat
