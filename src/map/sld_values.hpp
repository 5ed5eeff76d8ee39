// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/sld.hpp"

#include <pugixml.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace cartocontrat {

/// OGC's rendering pixel, which a size without unit is counted in (SE 1.1, 10.2).
inline constexpr double mmPerPixel = 0.28;

/// Says what of a document is not taken, with its line.
class SldReport {
public:
    SldReport(std::string const& text, std::string file, Diagnostics& diagnostics)
        : m_text(text), m_file(std::move(file)), m_diagnostics(diagnostics) {}

    /// `what` is told in place of the element's name when given.
    void ignore(pugi::xml_node node, std::string const& what = {}) const;
    /// Told once for each unit.
    void groundUnit(pugi::xml_node node, std::string const& unit, double scale) const;
    /// "file:line" of an offset in the text.
    [[nodiscard]] std::string position(std::ptrdiff_t offset) const;

private:
    std::string const& m_text;
    std::string m_file;
    Diagnostics& m_diagnostics;
};

/// Millimetres on paper of one unit of a symbolizer's sizes.
[[nodiscard]] double unitOf(pugi::xml_node symbolizer, SldReading const& reading, SldReport const& report);

/// A thousandth of a millimetre; a hundredth where the pixels of others, written with two decimals, mean one.
[[nodiscard]] double roundedLength(double millimetres);

/// No value: the text is no finite number.
[[nodiscard]] std::optional<double> numberOf(std::string_view text);

/// SvgParameter, or CssParameter of SLD 1.0.
[[nodiscard]] bool isParameter(pugi::xml_node node);

/// The literal value of a parameter or another element; an expression has none.
[[nodiscard]] std::string valueOf(pugi::xml_node node);

/// "SvgParameter stroke=#000000".
[[nodiscard]] std::string describe(pugi::xml_node parameter);

struct Paint {
    Colour colour;
    double opacity = 1;
};

/// The solid colour of a Fill, `absent` where it says none; what else it has is reported.
[[nodiscard]] Paint paintOf(pugi::xml_node fill, Colour absent, SldReport const& report);

/// A colour of some opacity as it looks on the land of the style.
[[nodiscard]] Colour onLand(Paint paint, Style const& style);

} // namespace cartocontrat
