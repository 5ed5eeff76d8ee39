// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <QPainterPath>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace cartocontrat {

/// A part of a pictogram: a filled area (strokes are turned into areas), in the file's ink or its white.
struct PictogramPart {
    QPainterPath area; ///< 24-unit box, y down; filled by its own fill rule
    bool isPaper = false;
};

struct Pictogram {
    static constexpr double unit = 24; ///< side of the box
    std::vector<PictogramPart> parts;  ///< in drawing order
    QPainterPath silhouette; ///< outlines of all ink; to be stroked below the parts, which cover its inner half
};

/// The pictograms of a folder of SVG Tiny files (24-unit box, one ink, white), by file name without ending.
class PictogramBook {
public:
    /// Errors: FolderMissing, FileUnreadable (not an SVG file, or nothing drawn in it).
    [[nodiscard]] static Result<PictogramBook> load(std::filesystem::path const& folder);
    /// Null when there is none of that name.
    [[nodiscard]] Pictogram const* find(std::string const& name) const;

    /// Names in order.
    [[nodiscard]] std::vector<std::string> names() const;

private:
    std::map<std::string, Pictogram> m_pictograms;
};

} // namespace cartocontrat
