// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "scene/audit/page_elements.hpp"

#include <filesystem>

namespace cartocontrat {

/// What can be measured in a file of pages, whoever made it.
struct PageFile {
    std::vector<PageElements> pages;       ///< texts and the thinnest stroke of each
    std::size_t images = 0;                ///< raster
    std::vector<std::string> missingFonts; ///< that the file names and does not hold
};

/// Words with their boxes and sizes (Poppler), strokes and images (QPDF), of the trimmed page. Errors: FileMissing,
/// PdfEncrypted, PdfDamaged.
[[nodiscard]] Result<PageFile> measurePdf(std::filesystem::path const& file);

/// Sizes of texts and widths of strokes as attributes and style attributes tell them, images. Without the places, which
/// depend on the fonts of who shows it, and without what a style sheet or `use` adds. Errors: FileMissing,
/// FileUnreadable, XmlMalformed.
[[nodiscard]] Result<PageFile> measureSvg(std::filesystem::path const& file);

} // namespace cartocontrat
