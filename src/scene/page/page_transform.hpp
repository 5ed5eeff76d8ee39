// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

namespace cartocontrat {

/// From the ground (metres, y north) to a page (millimetres, y down) and back.
class PageTransform {
public:
    /// The ground point `centre` stands at `onPage`.
    PageTransform(Point centre, Point onPage, double scaleDenominator)
        : m_centre(centre), m_onPage(onPage), m_mmPerMetre(1000 / scaleDenominator) {}

    [[nodiscard]] Point toPage(Point ground) const {
        return {m_onPage.x + (ground.x - m_centre.x) * m_mmPerMetre,
                m_onPage.y - (ground.y - m_centre.y) * m_mmPerMetre};
    }
    [[nodiscard]] Point toGround(Point page) const {
        return {m_centre.x + (page.x - m_onPage.x) / m_mmPerMetre, m_centre.y - (page.y - m_onPage.y) / m_mmPerMetre};
    }
    [[nodiscard]] Extent toGround(Extent const& page) const {
        Extent ground;
        ground.extend(toGround(Point{page.minX, page.minY}));
        ground.extend(toGround(Point{page.maxX, page.maxY}));
        return ground;
    }
    [[nodiscard]] double mmPerMetre() const { return m_mmPerMetre; }

    /// Lines on the page, cut to a window and without the points that do not show (nearer than `tolerance`).
    [[nodiscard]] std::vector<Line> toPage(MultiLine const& ground, Extent const& window, double tolerance) const;
    /// Areas on the page, likewise.
    [[nodiscard]] MultiPolygon toPage(MultiPolygon const& ground, Extent const& window, double tolerance) const;

private:
    Point m_centre, m_onPage;
    double m_mmPerMetre;
};

} // namespace cartocontrat
