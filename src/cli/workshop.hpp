// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "cli/map_data.hpp"
#include "render/font_book.hpp"
#include "render/pictogram_book.hpp"

namespace cartocontrat {

/// What the pages of a series are made with, beside the contracts.
struct Workshop {
    PageDesign design;
    Background background;
    FontBook fonts;
    PictogramBook pictograms;
    double loadSeconds = 0;
};

} // namespace cartocontrat
