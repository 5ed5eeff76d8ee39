// SPDX-License-Identifier: EUPL-1.2
#include "map/text_symbolizer_reader.hpp"

#include "map/kind_filter.hpp"

#include <cmath>

namespace cartocontrat {

namespace {

using Node = pugi::xml_node;

class TextReader {
public:
    TextReader(Node symbolizer, SldReading const& reading, SldReport const& report)
        : m_reading(reading), m_report(report), m_unit(unitOf(symbolizer, reading, report)) {
        m_result.font.sizePt = points(10);
        m_result.fill = {0, 0, 0};
        for (auto const child : symbolizer.children()) {
            auto const name = localName(child);
            if (name == "Label") {
                readLabel(child);
            } else if (name == "Font") {
                readFont(child);
            } else if (name == "Halo") {
                readHalo(child);
            } else if (name == "Fill") {
                m_result.fill = onLand(paintOf(child, {0, 0, 0}, report), reading.base);
            } else if (name == "LabelPlacement") {
                readPlacement(child);
            } else if (child.type() == pugi::node_element && name != "Name" && name != "Description") {
                report.ignore(child, "TextSymbolizer / " + name);
            }
        }
    }

    [[nodiscard]] TextSymbolizer result() const { return m_result; }

private:
    [[nodiscard]] double points(double units) const { return std::round(units * m_unit / mmPerPoint * 100) / 100; }

    /// One property and nothing else: pages write the name that the data give.
    void readLabel(Node label) const {
        std::size_t pieces = 0;
        for (auto const child : label.children()) {
            bool const isText = child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata;
            pieces += child.type() == pugi::node_element || isText ? 1 : 0;
        }
        if (pieces != 1 || localName(label.first_child()) != "PropertyName") {
            m_report.ignore(label, "TextSymbolizer / Label");
        }
    }

    void readFont(Node font) {
        std::string family = fontFamily;
        bool isBold = false, isItalic = false;
        for (auto const child : font.children()) {
            std::string const name = child.attribute("name").as_string();
            auto const value = valueOf(child);
            auto const number = numberOf(value);
            if (name == "font-family" && value.starts_with(fontFamily)) {
                family = value;
            } else if (name == "font-size" && number && *number > 0) {
                m_result.font.sizePt = points(*number);
            } else if (name == "font-weight" && (value == "bold" || value == "normal")) {
                isBold = value == "bold";
            } else if (name == "font-style" && (value == "italic" || value == "normal")) {
                isItalic = value == "italic";
            } else if (child.type() == pugi::node_element) {
                m_report.ignore(child, isParameter(child) ? describe(child) : "Font / " + localName(child));
            }
        }
        m_result.font.face = faceOf(font, family, isBold, isItalic);
    }

    [[nodiscard]] FontFace faceOf(Node font, std::string const& family, bool isBold, bool isItalic) const {
        for (auto const& cut : fontCuts) {
            if (cut.family == family && cut.isBold == isBold && cut.isItalic == isItalic) {
                return cut.face;
            }
        }
        m_report.ignore(font, "Font " + family + (isBold ? " bold" : "") + (isItalic ? " italic" : ""));
        return isItalic ? FontFace::Italic : isBold ? FontFace::Bold : FontFace::Regular;
    }

    void readHalo(Node halo) {
        m_result.haloRadius = roundedLength(m_unit); // a pixel where it says none: SE 1.1, 11.4.5
        for (auto const child : halo.children()) {
            auto const name = localName(child);
            auto const number = numberOf(valueOf(child));
            if (name == "Radius" && number && *number >= 0) {
                m_result.haloRadius = roundedLength(*number * m_unit);
            } else if (name == "Fill") {
                auto const colour = onLand(paintOf(child, {0xFF, 0xFF, 0xFF}, m_report), m_reading.base);
                if (colour != m_reading.base.colour("land")) {
                    m_report.ignore(child, "Halo / Fill " + toHex(colour));
                }
            } else if (child.type() == pugi::node_element) {
                m_report.ignore(child, "Halo / " + name);
            }
        }
    }

    /// Where names stand is the page's affair: a bare placement is no more than what it does.
    void readPlacement(Node placement) const {
        for (auto const child : placement.children()) {
            for (auto const part : child.children()) {
                m_report.ignore(part, localName(child) + " / " + localName(part));
            }
        }
    }

    SldReading const& m_reading;
    SldReport const& m_report;
    double m_unit;
    TextSymbolizer m_result;
};

} // namespace

std::optional<TextSymbolizer> readTextSymbolizer(Node symbolizer, SldReading const& reading, SldReport const& report) {
    if (!symbolizer.find_child([](Node child) { return localName(child) == "Label"; })) {
        report.ignore(symbolizer);
        return std::nullopt;
    }
    return TextReader(symbolizer, reading, report).result();
}

} // namespace cartocontrat
