// SPDX-License-Identifier: EUPL-1.2
#include "map/sld_values.hpp"

#include "base/text.hpp"
#include "map/kind_filter.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cartocontrat {

namespace {

using Node = pugi::xml_node;

constexpr double mmPerMetre = 1000, mmPerFoot = 304.8;

} // namespace

void SldReport::ignore(Node node, std::string const& what) const {
    m_diagnostics.warn(Code::StyleElementIgnored, position(node.offset_debug()),
                       {what.empty() ? localName(node) : what});
}

void SldReport::groundUnit(Node node, std::string const& unit, double scale) const {
    auto const denominator = std::to_string(std::llround(scale));
    auto const& told = m_diagnostics.entries();
    bool const isTold = std::any_of(told.begin(), told.end(), [&](Diagnostic const& one) {
        return one.what.code == Code::StyleGroundUnit && one.what.arguments.front() == unit;
    });
    if (!isTold) {
        m_diagnostics.warn(Code::StyleGroundUnit, position(node.offset_debug()), {unit, denominator});
    }
}

std::string SldReport::position(std::ptrdiff_t offset) const {
    auto const end = m_text.begin() + std::clamp<std::ptrdiff_t>(offset, 0, static_cast<std::ptrdiff_t>(m_text.size()));
    return m_file + ":" + std::to_string(1 + std::count(m_text.begin(), end, '\n'));
}

double unitOf(Node symbolizer, SldReading const& reading, SldReport const& report) {
    std::string const uom = symbolizer.attribute("uom").as_string();
    auto const unit = uom.substr(uom.find_last_of("/:#") == std::string::npos ? 0 : uom.find_last_of("/:#") + 1);
    if (unit == "metre" || unit == "meter" || unit == "foot") {
        report.groundUnit(symbolizer, unit, reading.scale);
        return (unit == "foot" ? mmPerFoot : mmPerMetre) / reading.scale;
    }
    if (unit == "millimetre" || unit == "mm") {
        return 1; // not in the standard, but said clearly
    }
    if (!unit.empty() && unit != "pixel") {
        report.ignore(symbolizer, "uom=" + uom);
    }
    return mmPerPixel;
}

double roundedLength(double millimetres) {
    auto const hundredth = std::round(millimetres * 100) / 100;
    bool const isMeant = std::abs(millimetres - hundredth) <= 0.005 * mmPerPixel && hundredth > 0;
    return isMeant ? hundredth : std::round(millimetres * 1000) / 1000;
}

std::optional<double> numberOf(std::string_view text) {
    text = trimmed(text);
    double value = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    bool const isNumber = error == std::errc{} && end == text.data() + text.size() && std::isfinite(value);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool isParameter(Node node) {
    return localName(node) == "SvgParameter" || localName(node) == "CssParameter";
}

std::string valueOf(Node parameter) {
    for (auto const child : parameter.children()) {
        if (child.type() == pugi::node_element) {
            return localName(child) == "Literal" ? std::string(trimmed(child.text().as_string())) : std::string{};
        }
    }
    return std::string(trimmed(parameter.text().as_string()));
}

std::string describe(Node parameter) {
    return localName(parameter) + " " + parameter.attribute("name").as_string() + "=" + valueOf(parameter);
}

Paint paintOf(Node fill, Colour absent, SldReport const& report) {
    Paint paint{absent, 1};
    for (auto const child : fill.children()) {
        std::string const name = child.attribute("name").as_string();
        auto const colour = parseColour(valueOf(child));
        auto const number = numberOf(valueOf(child));
        if (isParameter(child) && name == "fill" && colour) {
            paint.colour = *colour;
        } else if (isParameter(child) && name == "fill-opacity" && number) {
            paint.opacity = *number;
        } else if (child.type() == pugi::node_element) {
            report.ignore(child, isParameter(child) ? describe(child) : "Fill / " + localName(child));
        }
    }
    return paint;
}

Colour onLand(Paint paint, Style const& style) {
    return paint.opacity < 1 ? blend(style.colour("land"), paint.colour, paint.opacity) : paint.colour;
}

} // namespace cartocontrat
