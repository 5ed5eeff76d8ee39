// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

class QPDFPageObjectHelper;

namespace cartocontrat {

/// What a page's content paints besides text.
struct PdfPaint {
    double thinnest = 0;   ///< stroke, points; meaningless without a stroke
    Extent thinnestExtent; ///< of its path, points, y up; empty without a stroke
    std::size_t images = 0;
};

/// Forms are followed; patterns are not. Throws what QPDF throws.
[[nodiscard]] PdfPaint readPaint(QPDFPageObjectHelper const& page);

} // namespace cartocontrat
