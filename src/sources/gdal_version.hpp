// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace cartocontrat {

/// Of the library that the program runs with: "3.6.2".
[[nodiscard]] std::string gdalVersion();

} // namespace cartocontrat
