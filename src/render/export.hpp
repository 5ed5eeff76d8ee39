// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "render/pictogram_book.hpp"
#include "scene/scene.hpp"

#include <filesystem>
#include <span>

namespace cartocontrat {

struct ExportTimes {
    double paint = 0, encode = 0; ///< seconds
};

/// Each writes one file, whole or not at all (a temporary file, then a rename), the same bytes for the same scene.
/// Errors: FileUnwritable. May be called from several threads at once, for different files.

/// Vector page without transparency, fonts embedded, text selectable (letters set wide or on a curve come back as
/// words); title, subject and keywords from the scene, date from SOURCE_DATE_EPOCH or else 2019-01-01.
/// Also ExternalFailure, when a font cannot be embedded.
[[nodiscard]] Result<ExportTimes> writePdf(Scene const& scene, std::filesystem::path const& file, FontBook const& fonts,
                                           PictogramBook const& pictograms);

/// Several pages in one document, which is about what the first is. \pre there is a page
[[nodiscard]] Result<ExportTimes> writePdf(std::span<Scene const> pages, std::filesystem::path const& file,
                                           FontBook const& fonts, PictogramBook const& pictograms);

/// Raster page of round(mm / 25.4 * dpi) pixels a side, resolution recorded, RGB without alpha. \pre 36 <= dpi <= 1200
[[nodiscard]] Result<ExportTimes> writePng(Scene const& scene, double dpi, std::filesystem::path const& file,
                                           FontBook const& fonts, PictogramBook const& pictograms);

/// One group for each layer, an id for each item that stands for something ("role-subject", then "-2" and so on),
/// text as text in Lato, which whoever opens it must have.
[[nodiscard]] Result<ExportTimes> writeSvg(Scene const& scene, std::filesystem::path const& file,
                                           PictogramBook const& pictograms);

} // namespace cartocontrat
