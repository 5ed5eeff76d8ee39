// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/colour.hpp"

#include <string>

namespace cartocontrat {

/// How a PDF says its colours.
enum class PdfColour {
    Screen,   ///< DeviceRGB
    BlackInk, ///< DeviceCMYK with black ink alone for dark lines, grey or dark text and plain greys; else DeviceRGB
};

/// What is coloured.
enum class PdfUse { Lettering, Linework, Areas };

/// Command that sets the colour to fill (lettering, areas) or to stroke (linework) with, ISO 32000-1, 8.6.8; ends with
/// a line end.
[[nodiscard]] std::string colourCommand(Colour colour, PdfUse use, PdfColour colours);

} // namespace cartocontrat
