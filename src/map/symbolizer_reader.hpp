// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/sld.hpp"

#include <pugixml.hpp>

#include <cstddef>

namespace cartocontrat {

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

/// Reads the symbolizers of areas and lines of one layer; sizes come out in millimetres on paper, colours opaque.
class SymbolizerReader {
public:
    SymbolizerReader(SldReading const& reading, std::string const& layer, SldReport const& report);
    /// Adds a PolygonSymbolizer or LineSymbolizer to what the rule draws.
    void read(pugi::xml_node symbolizer, Rule& rule) const;

private:
    enum class Drawn { Outlines, Areas, Lines };

    [[nodiscard]] double unitOf(pugi::xml_node symbolizer) const;
    void readStroke(pugi::xml_node stroke, double unit, Rule& rule) const;
    void readFill(pugi::xml_node fill, double unit, Rule& rule) const;
    void readHatch(pugi::xml_node graphicFill, double unit, Rule& rule) const;
    [[nodiscard]] LineSymbolizer lineOf(pugi::xml_node stroke, double unit) const;
    void readLineParameter(pugi::xml_node parameter, std::string const& name, double unit, LineSymbolizer& line) const;
    [[nodiscard]] Colour onLand(Colour colour, double opacity) const;

    SldReading const& m_reading;
    SldReport const& m_report;
    Drawn m_drawn;
};

} // namespace cartocontrat
