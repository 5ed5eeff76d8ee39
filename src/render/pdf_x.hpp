// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "render/export.hpp"

#include <optional>

namespace cartocontrat {

/// The CMYK profile that Debian's libgs-common ships, used where a printer gives none.
inline constexpr char const* defaultCmykProfile = "/usr/share/color/icc/ghostscript/default_cmyk.icc";

/// Writes a page as a printer takes it: PDF/X-3 in CMYK by Ghostscript, text and dark lines in black ink alone, the
/// profile as output intent, the same bytes on each run. Warns InkExcess where the inks of one colour are more than a
/// press dries. Errors: ProgramMissing, FileMissing (the profile), ProgramFailed, FileUnwritable, and those of
/// writePdf.
[[nodiscard]] Result<ExportTimes> writePdfX(Scene const& scene, std::filesystem::path const& file,
                                            std::filesystem::path const& profile, PdfTrim const& trim,
                                            FontBook const& fonts, PictogramBook const& pictograms,
                                            Diagnostics& diagnostics);

/// The most ink that one colour of a PDF file's pages asks, in percent of one ink (400 at most); nothing where a colour
/// is not told in CMYK or grey. Errors: those of openPdf.
[[nodiscard]] Result<std::optional<double>> mostInk(std::filesystem::path const& file);

} // namespace cartocontrat
