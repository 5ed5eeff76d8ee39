// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/project_filter.hpp"
#include "render/pdf_options.hpp"
#include "scene/page_edits.hpp"
#include "workshop/file_name.hpp"
#include "workshop/map_data.hpp"

#include <functional>
#include <optional>

namespace cartocontrat {

enum class FileFormat { Pdf, Png, Svg, Html, Csv };

/// Colours of the PDF: of screens, the same with its blacks in black ink, or of a press (PDF/X-3).
enum class Colours { Screen, BlackInk, Cmyk };

/// The files of a page, all of one name in a folder.
struct PageOutput {
    std::vector<FileFormat> formats; ///< without repeats, in the order asked
    std::filesystem::path folder;
    std::string name = usualFileName; ///< pattern of fileStem()
    double dpi = 300;
    Colours colours = Colours::Screen;
    std::optional<std::filesystem::path> profile; ///< of the press; none: Ghostscript's
    PdfGround ground = PdfGround::Unsaid;
    PdfTrim trim = {};
};

/// What an office prints of itself, where the template's own is not meant; empty: the template's.
struct ImprintRequest {
    std::filesystem::path logo; ///< SVG file
    std::string mention, date;
};

/// What somebody changed by hand, of the pages and of what they tell.
struct HandWork {
    std::map<std::string, PageEdits> pages; ///< by slug of the territory
    /// Of the facts, completed by the lists; empty: none.
    std::function<ContractData(ContractData, Diagnostics&)> facts = {};
};

/// Names stay as typed: only the data tell what they mean.
struct SeriesRequest {
    std::vector<std::string> territories; ///< never empty
    std::string pageTemplate;
    std::string style;                                 ///< empty: the template's
    std::vector<std::string> themes, periods, origins; ///< empty: all
    std::vector<std::string> tags;                     ///< SCHEME:CODE; empty: all
    std::optional<ProjectFilter> filter;               ///< in the data's own words, in place of the four above
    std::string page;                                  ///< format; empty: the template's
    std::vector<std::filesystem::path> data;           ///< empty: the schematic background
    LayerAccess access;
    ImprintRequest imprint;
    HandWork byHand;
    PageOutput output;
    std::vector<std::filesystem::path> laterFiles; ///< written by the caller in the end: their folders are tried first
    unsigned jobs = 1;
};

} // namespace cartocontrat
