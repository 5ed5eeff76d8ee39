// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/scene.hpp"

#include <span>

namespace cartocontrat {

/// A page of a series as its contact sheet shows it.
struct ContactEntry {
    Scene const* page = nullptr; ///< never null
    std::string caption, note;   ///< under the picture; the note may be empty
    Colour noteColour;
};

/// Where a page stands on a sheet, reduced.
struct Thumbnail {
    Scene const* page = nullptr; ///< never null
    Extent box;                  ///< of the page's own proportions
};

/// One A3 sheet: captions and frames, and the pages within.
struct ContactSheet {
    Scene frame;
    std::vector<Thumbnail> thumbnails;
};

/// The pages in reading order, twenty a sheet. The heading
/// stands on each sheet. \pre there is an entry
[[nodiscard]] std::vector<ContactSheet> layOutContactSheets(std::span<ContactEntry const> entries,
                                                            std::string const& heading, TextMetrics const& metrics);

} // namespace cartocontrat
