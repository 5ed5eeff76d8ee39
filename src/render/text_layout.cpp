// SPDX-License-Identifier: EUPL-1.2
#include "render/text_layout.hpp"

#include <cmath>
#include <numbers>

namespace cartocontrat {

std::vector<PosedGlyph> layOut(TextRun const& run, FontBook const& fonts) {
    std::vector<PosedGlyph> posed;
    double const radians = run.angle * std::numbers::pi / 180;
    Point const direction{std::cos(radians), std::sin(radians)};
    double along = 0;
    for (ShapedGlyph const& glyph : fonts.shape(run.text, run.font)) {
        posed.push_back({glyph, run.baseline + direction * along, run.angle});
        along += glyph.advance;
    }
    return posed;
}

std::vector<PosedGlyph> layOut(CurvedText const& text, FontBook const& fonts) {
    std::vector<PosedGlyph> posed;
    std::vector<ShapedGlyph> const glyphs = fonts.shape(text.text, text.font);
    for (std::size_t i = 0; i < glyphs.size() && i < text.poses.size(); ++i) {
        posed.push_back({glyphs[i], text.poses[i].baseline, text.poses[i].angle});
    }
    return posed;
}

} // namespace cartocontrat
