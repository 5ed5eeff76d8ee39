// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/colour.hpp"

#include <array>
#include <string>

namespace cartocontrat::test {

/// How colours look to people, for the tests of styles.

struct Lab {
    double lightness = 0, a = 0, b = 0;
};

/// CIE 1976 L*a*b*, white D65.
[[nodiscard]] Lab lab(Colour colour);

enum class Sight { Normal, Protanopia, Deuteranopia, Tritanopia };
inline constexpr std::array<Sight, 4> sights{Sight::Normal, Sight::Protanopia, Sight::Deuteranopia, Sight::Tritanopia};
[[nodiscard]] std::string nameOf(Sight sight);

/// Machado, Oliveira, Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency",
/// table 1, severity 1.0.
[[nodiscard]] Lab seen(Colour colour, Sight sight);

/// CIEDE2000: Sharma, Wu, Dalal 2005, "The CIEDE2000 color-difference formula". About 1 is just seen side by side,
/// about 10 is told apart at a glance on areas, and some 20 by anyone on small marks.
[[nodiscard]] double difference(Lab const& one, Lab const& other);

} // namespace cartocontrat::test
