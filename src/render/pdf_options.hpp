// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/pdf_colour.hpp"

namespace cartocontrat {

/// Whether the map's frame says where on the ground it is.
enum class PdfGround { Unsaid, Georeferenced };

struct PdfOptions {
    PdfColour colours = PdfColour::Screen;
    PdfGround ground = PdfGround::Unsaid;
};

} // namespace cartocontrat
