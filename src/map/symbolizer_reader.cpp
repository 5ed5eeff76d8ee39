// SPDX-License-Identifier: EUPL-1.2
#include "map/symbolizer_reader.hpp"

#include "base/text.hpp"
#include "map/kind_filter.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace cartocontrat {

namespace {

using Node = pugi::xml_node;

constexpr double mmPerPixel = 0.28, mmPerMetre = 1000, mmPerFoot = 304.8;

/// A thousandth of a millimetre; a hundredth where the pixels of others, written with two decimals, mean one.
double rounded(double millimetres) {
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

/// The literal value of a parameter; expressions have none.
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

/// Lengths drawn and skipped; empty when they are none. An odd list is gone through twice, as in SVG.
std::vector<double> dashOf(std::string text, double unit) {
    std::replace(text.begin(), text.end(), ',', ' ');
    std::vector<double> lengths;
    for (auto const& piece : split(text, ' ')) {
        if (trimmed(piece).empty()) {
            continue;
        }
        auto const length = numberOf(piece);
        if (!length || *length <= 0) {
            return {};
        }
        lengths.push_back(rounded(*length * unit));
    }
    if (lengths.size() % 2 == 1) {
        auto const once = lengths;
        lengths.insert(lengths.end(), once.begin(), once.end());
    }
    return lengths;
}

/// Angle of the lines that a mark of a hatch draws, anticlockwise.
std::optional<double> hatchAngle(std::string name) {
    if (name.starts_with("shape://")) {
        name.erase(0, 8);
    }
    if (name == "horline") {
        return 0;
    }
    if (name == "vertline" || name == "line") {
        return 90;
    }
    if (name == "slash") {
        return 45;
    }
    return name == "backslash" ? std::optional(-45.0) : std::nullopt;
}

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

SymbolizerReader::SymbolizerReader(SldReading const& reading, std::string const& layer, SldReport const& report)
    : m_reading(reading), m_report(report), m_drawn(drawsOutlines(layer) ? Drawn::Outlines : Drawn::Lines) {
    for (auto const& rule : reading.base.rulesOf(layer)) {
        if (rule.fill || rule.hatch) {
            m_drawn = Drawn::Areas;
        }
    }
}

void SymbolizerReader::read(Node symbolizer, Rule& rule) const {
    auto const unit = unitOf(symbolizer);
    for (auto const child : symbolizer.children()) {
        auto const name = localName(child);
        if (name == "Fill" && m_drawn == Drawn::Areas) {
            readFill(child, unit, rule);
        } else if (name == "Stroke" && m_drawn != Drawn::Areas &&
                   (localName(symbolizer) == "LineSymbolizer" || m_drawn == Drawn::Outlines)) {
            readStroke(child, unit, rule);
        } else if (child.type() == pugi::node_element && name != "Name" && name != "Description") {
            m_report.ignore(child, localName(symbolizer) + " / " + name);
        }
    }
}

/// Millimetres on paper of one unit of the symbolizer's sizes.
double SymbolizerReader::unitOf(Node symbolizer) const {
    std::string const uom = symbolizer.attribute("uom").as_string();
    auto const unit = uom.substr(uom.find_last_of("/:#") == std::string::npos ? 0 : uom.find_last_of("/:#") + 1);
    if (unit == "metre" || unit == "meter" || unit == "foot") {
        m_report.groundUnit(symbolizer, unit, m_reading.scale);
        return (unit == "foot" ? mmPerFoot : mmPerMetre) / m_reading.scale;
    }
    if (unit == "millimetre" || unit == "mm") {
        return 1; // not in the standard, but said clearly
    }
    if (!unit.empty() && unit != "pixel") {
        m_report.ignore(symbolizer, "uom=" + uom);
    }
    return mmPerPixel;
}

void SymbolizerReader::readStroke(Node stroke, double unit, Rule& rule) const {
    auto const line = lineOf(stroke, unit);
    if (line.width > 0) {
        rule.lines.push_back(line);
    } else {
        m_report.ignore(stroke, "Stroke stroke-width=0");
    }
}

LineSymbolizer SymbolizerReader::lineOf(Node stroke, double unit) const {
    LineSymbolizer line{{}, rounded(unit), {}}; // black, one unit wide: SE 1.1, 11.1.3
    double opacity = 1;
    std::optional<Node> cap;
    for (auto const child : stroke.children()) {
        if (!isParameter(child)) {
            if (child.type() == pugi::node_element) {
                m_report.ignore(child, "Stroke / " + localName(child));
            }
            continue;
        }
        std::string const name = child.attribute("name").as_string();
        auto const number = numberOf(valueOf(child));
        if (name == "stroke-opacity" && number) {
            opacity = *number;
        } else if (name == "stroke-linecap") {
            cap = child;
        } else {
            readLineParameter(child, name, unit, line);
        }
    }
    if (cap && valueOf(*cap) != (line.dash.empty() ? "round" : "butt")) {
        m_report.ignore(*cap, describe(*cap));
    }
    line.stroke = onLand(line.stroke, opacity);
    return line;
}

void SymbolizerReader::readLineParameter(Node parameter, std::string const& name, double unit,
                                         LineSymbolizer& line) const {
    auto const value = valueOf(parameter);
    auto const number = numberOf(value);
    if (name == "stroke") {
        if (auto const colour = parseColour(value)) {
            line.stroke = *colour;
            return;
        }
    } else if (name == "stroke-width" && number) {
        line.width = rounded(*number * unit);
        return;
    } else if (name == "stroke-dasharray") {
        line.dash = dashOf(value, unit);
        if (!line.dash.empty()) {
            return;
        }
    } else if ((name == "stroke-linejoin" && value == "round") || (name == "stroke-dashoffset" && number == 0.0)) {
        return;
    }
    m_report.ignore(parameter, describe(parameter));
}

void SymbolizerReader::readFill(Node fill, double unit, Rule& rule) const {
    Colour colour{0x80, 0x80, 0x80}; // SE 1.1, 11.2.2
    double opacity = 1;
    bool isHatched = false;
    for (auto const child : fill.children()) {
        if (localName(child) == "GraphicFill") {
            isHatched = true;
            readHatch(child, unit, rule);
            continue;
        }
        std::string const name = child.attribute("name").as_string();
        auto const parsed = parseColour(valueOf(child));
        auto const number = numberOf(valueOf(child));
        if (isParameter(child) && name == "fill" && parsed) {
            colour = *parsed;
        } else if (isParameter(child) && name == "fill-opacity" && number) {
            opacity = *number;
        } else if (child.type() == pugi::node_element) {
            m_report.ignore(child, isParameter(child) ? describe(child) : "Fill / " + localName(child));
        }
    }
    if (!isHatched) {
        rule.fill = onLand(colour, opacity);
    }
}

void SymbolizerReader::readHatch(Node graphicFill, double unit, Rule& rule) const {
    auto const graphic = graphicFill.first_child();
    Hatch hatch{{}, rounded(unit), rounded(6 * unit), 0}; // a mark without size is six pixels: SE 1.1, 11.3.2
    std::optional<double> angle;
    double rotation = 0;
    for (auto const child : graphic.children()) {
        auto const name = localName(child);
        auto const number = numberOf(valueOf(child));
        if (name == "Size" && number && *number > 0) {
            hatch.spacing = rounded(*number * unit);
        } else if (name == "Rotation" && number) {
            rotation = *number;
        } else if (name == "Mark") {
            for (auto const part : child.children()) {
                if (localName(part) == "WellKnownName") {
                    angle = hatchAngle(std::string(trimmed(part.text().as_string())));
                } else if (localName(part) == "Stroke") {
                    auto const line = lineOf(part, unit);
                    hatch.stroke = line.stroke;
                    hatch.width = line.width;
                } else if (part.type() == pugi::node_element) {
                    m_report.ignore(part, "Mark / " + localName(part));
                }
            }
        } else if (child.type() == pugi::node_element) {
            m_report.ignore(child, "GraphicFill / " + name);
        }
    }
    if (!angle || hatch.width <= 0) {
        m_report.ignore(graphicFill);
        return;
    }
    hatch.angle = std::remainder(*angle + rotation, 360);
    rule.hatch = hatch;
}

Colour SymbolizerReader::onLand(Colour colour, double opacity) const {
    return opacity < 1 ? blend(m_reading.base.colour("land"), colour, opacity) : colour;
}

} // namespace cartocontrat
