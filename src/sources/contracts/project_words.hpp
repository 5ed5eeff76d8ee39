// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

namespace cartocontrat {

/// Words that tables of projects use -> those of the program.
[[nodiscard]] std::map<std::string, std::string> const& kindWords();
[[nodiscard]] std::map<std::string, std::string> const& periodWords();
[[nodiscard]] std::map<std::string, std::string> const& originWords();

} // namespace cartocontrat
