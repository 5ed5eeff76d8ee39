// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <cstdint>

namespace cartocontrat {

/// An opaque sRGB colour. There is no alpha: what looks translucent on the page is blended beforehand.
struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    friend constexpr bool operator==(Colour, Colour) = default;
};

/// "#RRGGBB" (either case).
[[nodiscard]] Result<Colour> parseColour(std::string_view text);
[[nodiscard]] std::string toHex(Colour colour);

/// `share` (0 to 1) of the way from one colour to another, in sRGB.
[[nodiscard]] Colour blend(Colour from, Colour to, double share);

} // namespace cartocontrat
