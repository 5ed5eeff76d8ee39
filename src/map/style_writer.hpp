// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/style.hpp"

namespace cartocontrat {

/// The text of a style file that extends `base`, with of these rules only what differs from its own.
[[nodiscard]] std::string extensionText(std::string const& name, std::string const& title, Style const& base,
                                        std::vector<Rule> const& rules);

} // namespace cartocontrat
