// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project.hpp"

#include <map>
#include <string>

namespace cartocontrat {

/// Words that tables of projects use -> those of the program.
[[nodiscard]] std::map<std::string, std::string> const& kindWords();
[[nodiscard]] std::map<std::string, std::string> const& periodWords();
[[nodiscard]] std::map<std::string, std::string> const& originWords();

/// "inferred": Inferred; anything else, or nothing: Printed.
[[nodiscard]] TagBasis basisNamed(std::string const& word);

} // namespace cartocontrat
