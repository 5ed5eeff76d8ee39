// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "map/style.hpp"

namespace cartocontrat {

/// Exchange of styles with other programs. SLD: OGC Styled Layer Descriptor 1.1 with Symbology Encoding 1.1, in the
/// subset that QGIS reads without loss: pixels of 0.28 mm (OGC's own), every filter written out, safe dashes. QML: the
/// style of QGIS itself, which keeps millimetres. Classes are told by the attribute `kind`.

/// What one layer of a GIS draws: part of a layer of ours, such as the casings of one class of road.
struct SldPart {
    std::string name;  ///< "roads-rd-1-bord", "land-cover"
    std::string layer; ///< id of the layer
    std::string sld;   ///< a document with one NamedLayer and one FeatureTypeStyle
};

/// The layer of the places where the Département is, by category; that of the projects of a nomenclature, by code, is
/// "projects-" and its id. Both are of points, and drawn above all the rest.
inline constexpr char const* placesLayer = "places";
[[nodiscard]] std::string projectsLayer(std::string const& scheme);

/// Layers of areas and lines that the style draws, lowest first.
[[nodiscard]] std::vector<std::string> styledLayers(Style const& style);

/// Those, then the layers of points.
[[nodiscard]] std::vector<std::string> sldLayers(Style const& style);

/// A document with one NamedLayer, a FeatureTypeStyle for each pass of drawing, and one for the names of its features
/// (the property `name`). A layer without rules has none.
[[nodiscard]] std::string layerToSld(Style const& style, std::string const& layer);

/// The layer's symbols for QGIS 3.22 and later; casings and fills by symbol levels.
[[nodiscard]] std::string layerToQml(Style const& style, std::string const& layer);

/// Every layer of the style in one document; `pictograms`: the folder that has their SVG files.
[[nodiscard]] std::string styleToSld(Style const& style, std::filesystem::path const& pictograms);

/// The same cut into pieces, lowest first, each of which QGIS draws right: it neither keeps the order of several
/// FeatureTypeStyles nor draws a casing under the fills of other roads, and reads type in whole pixels only (a text
/// read back from a part is up to 0.4 pt off).
[[nodiscard]] std::vector<SldPart> styleToSldParts(Style const& style, std::filesystem::path const& pictograms);

struct SldReading {
    Style const& base;              ///< whose layers are known, and on whose land what is translucent is blended
    std::string layer = {};         ///< for every NamedLayer; empty: the layer whose id its name is or begins with
    std::string attribute = "kind"; ///< that tells the class
    double scale = 100000;          ///< denominator at which sizes on the ground become millimetres
};

/// What a document says otherwise than nothing; by the names that the style has for them.
struct StyleContent {
    std::vector<Rule> rules;
    std::map<std::string, TextSymbolizer> texts;
    std::map<std::string, double> lengths; ///< mm
    std::map<std::string, std::string> presence;
    std::map<ThemeKey, ThemeSymbol> themes;

    [[nodiscard]] bool isEmpty() const;
};

/// What a document (SLD 1.0 or 1.1) gives: rules of one name are one, drawn in the order of the document; an
/// ElseFilter, or its like spelt out, is a rule without class. A TextSymbolizer is of the text that names features of
/// its classes in the style. What cannot be taken is a warning with its line, save names and descriptions above the
/// rules. `file` is for the subject of messages. Errors: XmlMalformed, NotSld.
[[nodiscard]] Result<StyleContent> readSld(std::string const& text, std::string const& file, SldReading const& reading,
                                           Diagnostics& diagnostics);

} // namespace cartocontrat
