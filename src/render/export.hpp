// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/font_book.hpp"
#include "render/pdf_options.hpp"
#include "render/pictogram_book.hpp"
#include "scene/contact_sheet.hpp"
#include "scene/scene.hpp"

#include <filesystem>
#include <span>

class QImage;

namespace cartocontrat {

struct ExportTimes {
    double paint = 0, encode = 0; ///< seconds
};

/// Each writes one file, whole or not at all (a temporary file, then a rename), the same bytes for the same scene.
/// Errors: FileUnwritable. May be called from several threads at once, for different files.

/// Vector page without transparency, fonts embedded, text selectable (letters set wide or on a curve come back as
/// words), tagged in reading order, with bookmarks, the scene's layers and metadata; date from SOURCE_DATE_EPOCH or
/// else 2019-01-01. Also ExternalFailure, when a font cannot be embedded or the frame not be georeferenced.
[[nodiscard]] Result<ExportTimes> writePdf(Scene const& scene, std::filesystem::path const& file, FontBook const& fonts,
                                           PictogramBook const& pictograms, PdfOptions const& options = {});

/// Several pages in one document, which is about what the first is. \pre there is a page
[[nodiscard]] Result<ExportTimes> writePdf(std::span<Scene const> pages, std::filesystem::path const& file,
                                           FontBook const& fonts, PictogramBook const& pictograms,
                                           PdfOptions const& options = {});
/// The same, in memory. Errors: ExternalFailure.
[[nodiscard]] Result<std::string> makePdf(std::span<Scene const> pages, FontBook const& fonts,
                                          PictogramBook const& pictograms, PdfOptions const& options);

/// Contact sheets in one document, their pages as vector pictures. \pre there is a sheet
[[nodiscard]] Result<ExportTimes> writePdf(std::span<ContactSheet const> sheets, std::filesystem::path const& file,
                                           FontBook const& fonts, PictogramBook const& pictograms);

/// Raster page of round(mm / 25.4 * dpi) pixels a side, resolution recorded, RGB without alpha. \pre 36 <= dpi <= 1200
[[nodiscard]] Result<ExportTimes> writePng(Scene const& scene, double dpi, std::filesystem::path const& file,
                                           FontBook const& fonts, PictogramBook const& pictograms);
[[nodiscard]] Result<ExportTimes> writePng(ContactSheet const& sheet, double dpi, std::filesystem::path const& file,
                                           FontBook const& fonts, PictogramBook const& pictograms);

/// The same picture, in memory; null when there is no room for it.
[[nodiscard]] QImage makePicture(Scene const& scene, double dpi, FontBook const& fonts,
                                 PictogramBook const& pictograms);

/// One group for each layer, an id for each item that stands for something ("role-subject", then "-2" and so on),
/// text as text in Lato, which whoever opens it must have.
[[nodiscard]] Result<ExportTimes> writeSvg(Scene const& scene, std::filesystem::path const& file,
                                           PictogramBook const& pictograms);

} // namespace cartocontrat
