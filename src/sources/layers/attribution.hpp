// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <nlohmann/json_fwd.hpp>

namespace cartocontrat {

/// Who made a data set and when: what the sources line is composed from.
struct Attribution {
    std::string producer, product, edition, updated, licence;
    std::string mention; ///< short form for the sources line, e.g. "©IGN - Admin Express 2018"
    friend bool operator==(Attribution const&, Attribution const&) = default;
};

/// From the object that describes it in a catalogue; what is not there is empty.
[[nodiscard]] Attribution toAttribution(nlohmann::json const& object);

} // namespace cartocontrat
