// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace cartocontrat {

/// Who made a data set and when: what the sources line is composed from.
struct Attribution {
    std::string producer, product, edition, updated, licence;
    std::string mention; ///< short form for the sources line, e.g. "©IGN - Admin Express 2018"
    friend bool operator==(Attribution const&, Attribution const&) = default;
};

/// Whether it tells an edition or a date, as Licence Ouverte 2.0 asks of who uses the data.
[[nodiscard]] inline bool isDated(Attribution const& attribution) {
    return !attribution.edition.empty() || !attribution.updated.empty();
}

} // namespace cartocontrat
