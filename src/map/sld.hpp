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

/// Layers that the style draws, lowest first.
[[nodiscard]] std::vector<std::string> styledLayers(Style const& style);

/// A document with one NamedLayer, a FeatureTypeStyle for each pass of drawing. A layer without rules has none.
[[nodiscard]] std::string layerToSld(Style const& style, std::string const& layer);

/// The layer's symbols for QGIS 3.22 and later; casings and fills by symbol levels.
[[nodiscard]] std::string layerToQml(Style const& style, std::string const& layer);

/// Every layer of the style in one document.
[[nodiscard]] std::string styleToSld(Style const& style);

/// The same cut into pieces, lowest first, each of which QGIS draws right: it neither keeps the order of several
/// FeatureTypeStyles nor draws a casing under the fills of other roads.
[[nodiscard]] std::vector<SldPart> styleToSldParts(Style const& style);

struct SldReading {
    Style const& base;              ///< whose layers are known, and on whose land what is translucent is blended
    std::string layer = {};         ///< for every NamedLayer; empty: the layer whose id its name is or begins with
    std::string attribute = "kind"; ///< that tells the class
    double scale = 100000;          ///< denominator at which sizes on the ground become millimetres
};

/// The rules that a document (SLD 1.0 or 1.1) gives: rules of one name are one, drawn in the order of the document; an
/// ElseFilter, or its like spelt out, is a rule without class. What cannot be taken is a warning with its line, save
/// names and descriptions above the rules. `file` is for the subject of messages. Errors: XmlMalformed, NotSld.
[[nodiscard]] Result<std::vector<Rule>> readSld(std::string const& text, std::string const& file,
                                                SldReading const& reading, Diagnostics& diagnostics);

} // namespace cartocontrat
