// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"

#include <QPainterPath>

#include <map>
#include <tuple>

namespace cartocontrat {

/// Letters and their halos as polygons in millimetres, origin at the left end of the baseline, y down; filled by
/// non-zero winding. Each is made once and kept; belongs to one thread.
class GlyphShapes {
public:
    /// No curve is farther than about `tolerance` millimetres from its polygon.
    GlyphShapes(FontBook const& fonts, double tolerance) : m_fonts(fonts), m_tolerance(tolerance) {}
    [[nodiscard]] QPainterPath const& letter(Font const& font, std::uint32_t glyph);
    /// The letter grown by `width` on every side, corners rounded.
    [[nodiscard]] QPainterPath const& halo(Font const& font, std::uint32_t glyph, double width);

private:
    FontBook const& m_fonts;
    double m_tolerance;
    std::map<std::tuple<FontFace, double, std::uint32_t>, QPainterPath> m_letters;
    std::map<std::tuple<FontFace, double, std::uint32_t, double>, QPainterPath> m_halos;
};

/// Polygons grown by `width` on every side, whichever way their outer rings turn.
[[nodiscard]] QPainterPath grow(QPainterPath const& polygons, double width, double tolerance);

} // namespace cartocontrat
