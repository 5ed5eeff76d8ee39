// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>

namespace cartocontrat {

/// The cuts of the page's type family.
enum class FontFace { Regular, Medium, Semibold, Bold, Heavy, Italic, MediumItalic };

struct Font {
    FontFace face = FontFace::Regular;
    double sizePt = 7;     ///< 1 pt = 0.3528 mm on paper
    double trackingMm = 0; ///< added after every letter
    friend auto operator<=>(Font const&, Font const&) = default;
};

inline constexpr double mmPerPoint = 25.4 / 72;

} // namespace cartocontrat
