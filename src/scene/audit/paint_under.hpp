// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/scene.hpp"

#include <cstddef>

namespace cartocontrat {

/// With half the width of its line.
[[nodiscard]] Extent extentOf(Drawing const& drawing);

/// Tells what is seen at a point of a page below a given item. The scene must outlive it.
class PaintUnder {
public:
    explicit PaintUnder(Scene const& scene);

    /// Colour at a point of all that is drawn before the item of a layer; white paper where nothing is. Text and
    /// pictograms are passed over.
    [[nodiscard]] Colour at(Point point, std::size_t layer, std::size_t item) const;

private:
    struct Painted {
        std::size_t layer, item;
        Drawing const* drawing;
        MultiPolygon filled; ///< of a path
        Extent extent;
    };
    [[nodiscard]] bool isCutAway(std::size_t layer, Point point) const;

    std::vector<Painted> m_painted;    ///< in drawing order
    std::vector<MultiPolygon> m_clips; ///< of each layer; without a ring: none
};

} // namespace cartocontrat
