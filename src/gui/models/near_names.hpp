// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <vector>

namespace cartocontrat {

/// Places of the names that may be meant by `asked`, the nearest first, `most` at most: those that differ from it by a
/// third of its letters at most, in any spelling and but for the kind of an EPCI ("CA de").
[[nodiscard]] std::vector<std::size_t> nearNames(std::string const& asked, std::span<std::string const> names,
                                                 std::size_t most);

} // namespace cartocontrat
