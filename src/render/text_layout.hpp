// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "scene/scene.hpp"

#include <vector>

namespace cartocontrat {

/// A letter where it is drawn on the page.
struct PosedGlyph {
    ShapedGlyph glyph;
    Point baseline;   ///< millimetres
    double angle = 0; ///< degrees, clockwise
};

[[nodiscard]] std::vector<PosedGlyph> layOut(TextRun const& run, FontBook const& fonts);
/// Letters beyond the poses, if any, are left out.
[[nodiscard]] std::vector<PosedGlyph> layOut(CurvedText const& text, FontBook const& fonts);

} // namespace cartocontrat
