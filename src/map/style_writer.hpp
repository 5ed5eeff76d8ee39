// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/sld.hpp"

namespace cartocontrat {

/// The text of a style file that extends `base`, with of this content only what differs from its own.
[[nodiscard]] std::string extensionText(std::string const& name, std::string const& title, Style const& base,
                                        StyleContent const& content);

} // namespace cartocontrat
