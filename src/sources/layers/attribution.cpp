// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/attribution.hpp"

#include <nlohmann/json.hpp>

namespace cartocontrat {

Attribution toAttribution(nlohmann::json const& object) {
    auto const text = [&](char const* key) { return object.value(key, std::string()); };
    return {text("producer"), text("product"), text("edition"), text("updated"), text("licence"), text("mention")};
}

} // namespace cartocontrat
