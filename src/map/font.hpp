// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <string_view>

namespace cartocontrat {

inline constexpr char const* fontFamily = "Lato";

/// The cuts of the page's type family.
enum class FontFace { Regular, Medium, Semibold, Bold, Heavy, Italic, MediumItalic };

/// A cut as styles name it, and as programs do that know families, bold and italic alone.
struct FontCut {
    FontFace face;
    std::string_view name, family;
    bool isBold, isItalic;
};
inline constexpr std::array<FontCut, 7> fontCuts{
    {{FontFace::Regular, "Regular", fontFamily, false, false},
     {FontFace::Medium, "Medium", "Lato Medium", false, false},
     {FontFace::Semibold, "Semibold", "Lato Semibold", false, false},
     {FontFace::Bold, "Bold", fontFamily, true, false},
     {FontFace::Heavy, "Heavy", "Lato Heavy", false, false},
     {FontFace::Italic, "Italic", fontFamily, false, true},
     {FontFace::MediumItalic, "MediumItalic", "Lato Medium", false, true}}};

[[nodiscard]] constexpr FontCut const& cutOf(FontFace face) {
    return *std::find_if(fontCuts.begin(), fontCuts.end(), [&](FontCut const& cut) { return cut.face == face; });
}

struct Font {
    FontFace face = FontFace::Regular;
    double sizePt = 7;     ///< 1 pt = 0.3528 mm on paper
    double trackingMm = 0; ///< added after every letter
    friend auto operator<=>(Font const&, Font const&) = default;
};

inline constexpr double mmPerPoint = 25.4 / 72;

} // namespace cartocontrat
