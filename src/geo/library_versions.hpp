// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace cartocontrat {

/// Of the libraries that the program runs with: "9.1.1".
[[nodiscard]] std::string projVersion();
[[nodiscard]] std::string geosVersion();

} // namespace cartocontrat
