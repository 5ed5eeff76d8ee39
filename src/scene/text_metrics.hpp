// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/font.hpp"

#include <string_view>
#include <vector>

namespace cartocontrat {

/// Measures text in millimetres on paper, the same on every machine: unhinted, kerned, without ligatures, tabular
/// figures. Implemented in render; tests may give a simpler one. Safe to call from several threads.
class TextMetrics {
public:
    virtual ~TextMetrics() = default;
    /// One advance for each code point, kerning and tracking included. A code point that the face lacks has the
    /// advance of its replacement glyph.
    [[nodiscard]] virtual std::vector<double> advances(std::string_view utf8, Font const& font) const = 0;
    /// Above and below the baseline, both positive.
    [[nodiscard]] virtual double ascent(Font const& font) const = 0;
    [[nodiscard]] virtual double descent(Font const& font) const = 0;
    [[nodiscard]] virtual double capHeight(Font const& font) const = 0;
    [[nodiscard]] virtual double xHeight(Font const& font) const = 0;

    /// Sum of the advances, less the tracking after the last letter.
    [[nodiscard]] double width(std::string_view utf8, Font const& font) const;
};

} // namespace cartocontrat
