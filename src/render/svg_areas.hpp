// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <QColor>
#include <QPainterPath>

#include <filesystem>
#include <vector>

namespace cartocontrat {

/// Filled by its own fill rule.
struct FilledArea {
    QPainterPath area;
    QColor colour;
};

/// What an SVG Tiny file fills and strokes (strokes are turned into areas), in drawing order, in the units of its
/// viewBox, y down. Pictures, gradients and transparency are not taken.
struct SvgAreas {
    QRectF viewBox;
    std::vector<FilledArea> areas; ///< never empty
};

/// Errors: FileUnreadable (not an SVG file, or nothing drawn in it).
[[nodiscard]] Result<SvgAreas> readSvgAreas(std::filesystem::path const& file);

} // namespace cartocontrat
