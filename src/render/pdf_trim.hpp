// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/pdf_options.hpp"
#include "scene/scene.hpp"

#include <string>

namespace cartocontrat {

/// MediaBox, BleedBox and TrimBox of a page, for its dictionary. The trimmed page keeps its origin, so that what is
/// drawn stays where it is: the others begin below nought.
[[nodiscard]] std::string pageBoxes(Scene const& page, PdfTrim const& trim);

/// Marks at the corners of the trimmed page, off the bleed, in black; empty without marks. ISO 12647-1, 4.2: 5 mm long,
/// 0.25 pt. To stand before the page’s content, in the units of PDF.
[[nodiscard]] std::string cropMarks(Scene const& page, PdfTrim const& trim);

} // namespace cartocontrat
