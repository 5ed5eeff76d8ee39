// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/pdf_colour.hpp"

namespace cartocontrat {

/// Whether the map's frame says where on the ground it is.
enum class PdfGround { Unsaid, Georeferenced };

enum class CropMarks { Without, With };

/// What stands around the trimmed page for a printer.
struct PdfTrim {
    double bleed = 0; ///< millimetres on each side, of paper: nothing of a page reaches its edge
    CropMarks marks = CropMarks::Without;
};

struct PdfOptions {
    PdfColour colours = PdfColour::Screen;
    PdfGround ground = PdfGround::Unsaid;
    PdfTrim trim = {};
};

} // namespace cartocontrat
