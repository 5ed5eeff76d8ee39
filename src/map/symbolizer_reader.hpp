// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/sld_values.hpp"

namespace cartocontrat {

/// Reads the symbolizers of areas and lines of one layer; sizes come out in millimetres on paper, colours opaque.
class SymbolizerReader {
public:
    SymbolizerReader(SldReading const& reading, std::string const& layer, SldReport const& report);
    /// Adds a PolygonSymbolizer or LineSymbolizer to what the rule draws.
    void read(pugi::xml_node symbolizer, Rule& rule) const;

private:
    enum class Drawn { Outlines, Areas, Lines };

    void readStroke(pugi::xml_node stroke, double unit, Rule& rule) const;
    void readFill(pugi::xml_node fill, double unit, Rule& rule) const;
    void readHatch(pugi::xml_node graphicFill, double unit, Rule& rule) const;
    [[nodiscard]] LineSymbolizer lineOf(pugi::xml_node stroke, double unit) const;
    void readLineParameter(pugi::xml_node parameter, std::string const& name, double unit, LineSymbolizer& line) const;

    SldReading const& m_reading;
    SldReport const& m_report;
    Drawn m_drawn;
};

} // namespace cartocontrat
