// SPDX-License-Identifier: EUPL-1.2
#include "map/symbolizer_reader.hpp"

#include "base/text.hpp"
#include "map/kind_filter.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

using Node = pugi::xml_node;

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
        lengths.push_back(roundedLength(*length * unit));
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

SymbolizerReader::SymbolizerReader(SldReading const& reading, std::string const& layer, SldReport const& report)
    : m_reading(reading), m_report(report), m_drawn(drawsOutlines(layer) ? Drawn::Outlines : Drawn::Lines) {
    for (auto const& rule : reading.base.rulesOf(layer)) {
        if (rule.fill || rule.hatch) {
            m_drawn = Drawn::Areas;
        }
    }
}

void SymbolizerReader::read(Node symbolizer, Rule& rule) const {
    auto const unit = unitOf(symbolizer, m_reading, m_report);
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

void SymbolizerReader::readStroke(Node stroke, double unit, Rule& rule) const {
    auto const opacity = stroke.find_child([](Node child) {
        return isParameter(child) && std::string_view(child.attribute("name").as_string()) == "stroke-opacity";
    });
    if (opacity && numberOf(valueOf(opacity)) == 0.0) {
        return; // draws nothing: such lines are there for names alone
    }
    auto const line = lineOf(stroke, unit);
    if (line.width > 0) {
        rule.lines.push_back(line);
    } else {
        m_report.ignore(stroke, "Stroke stroke-width=0");
    }
}

LineSymbolizer SymbolizerReader::lineOf(Node stroke, double unit) const {
    LineSymbolizer line{{}, roundedLength(unit), {}}; // black, one unit wide: SE 1.1, 11.1.3
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
    line.stroke = onLand({line.stroke, opacity}, m_reading.base);
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
        line.width = roundedLength(*number * unit);
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
    auto const graphicFill = fill.find_child([](Node child) { return localName(child) == "GraphicFill"; });
    if (graphicFill) {
        readHatch(graphicFill, unit, rule);
        return;
    }
    rule.fill = onLand(paintOf(fill, {0x80, 0x80, 0x80}, m_report), m_reading.base); // SE 1.1, 11.2.2
}

void SymbolizerReader::readHatch(Node graphicFill, double unit, Rule& rule) const {
    auto const graphic = graphicFill.first_child();
    Hatch hatch{
        {}, roundedLength(unit), roundedLength(6 * unit), 0}; // a mark without size is six pixels: SE 1.1, 11.3.2
    std::optional<double> angle;
    double rotation = 0;
    for (auto const child : graphic.children()) {
        auto const name = localName(child);
        auto const number = numberOf(valueOf(child));
        if (name == "Size" && number && *number > 0) {
            hatch.spacing = roundedLength(*number * unit);
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

} // namespace cartocontrat
