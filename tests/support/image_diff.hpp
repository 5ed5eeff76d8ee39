// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QImage>

namespace cartocontrat::tests {

struct ImageDifference {
    bool sameSize = false;
    double fraction = 1; ///< of the pixels that fail; 1 when the sizes differ
    QImage picture;      ///< failing pixels in red over the paled actual image; null when the sizes differ
};

/// A pixel fails when none of its 3 x 3 neighbours in the other image is within 2 of it in every channel; both images
/// are looked at from the other. So antialiasing may move by a pixel, while a line lost, a tint or a label that moves
/// is seen.
[[nodiscard]] ImageDifference compareImages(QImage const& actual, QImage const& expected);

/// Share of the pixels that are not of the image's most frequent colour.
[[nodiscard]] double inkFraction(QImage const& image);

} // namespace cartocontrat::tests
