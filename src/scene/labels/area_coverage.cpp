// SPDX-License-Identifier: EUPL-1.2
#include "scene/labels/area_coverage.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {
namespace {

constexpr int bands = 24;

/// Area between x = box.minX and an edge, within the box, positive when the edge goes down the page. Summed over
/// the edges of a ring it is the area that ring and box share (Green's theorem).
double areaBesideEdge(Point a, Point b, Extent const& box) {
    double const low = std::clamp(std::min(a.y, b.y), box.minY, box.maxY);
    double const high = std::clamp(std::max(a.y, b.y), box.minY, box.maxY);
    if (low >= high)
        return 0;
    double const slope = (b.x - a.x) / (b.y - a.y);
    double const fromX = a.x + (low - a.y) * slope;
    double const toX = a.x + (high - a.y) * slope;
    double const width = box.width();
    double const run = toX - fromX;
    double const down = b.y > a.y ? 1 : -1;
    if (std::abs(run) < 1e-6)
        return down * (high - low) * std::clamp((fromX + toX) / 2 - box.minX, 0.0, width);
    auto const sumUpTo = [&](double x) {
        double const reach = std::clamp(x - box.minX, 0.0, width);
        return reach * reach / 2 + std::max(0.0, x - box.maxX) * width;
    };
    return down * (high - low) / run * (sumUpTo(toX) - sumUpTo(fromX));
}

} // namespace

AreaCoverage::AreaCoverage(MultiPolygon const& area) : m_extent(extentOf(Geometry{area})) {
    if (m_extent.isEmpty())
        return;
    m_bandHeight = std::max(m_extent.height() / bands, 1e-6);
    m_bands.resize(bands);
    for (Polygon const& polygon : area.polygons)
        for (std::size_t r = 0; r < polygon.rings.size(); ++r) {
            Line const& ring = polygon.rings[r];
            bool const isPositive = signedArea(ring) > 0;
            bool const isHole = r > 0;
            double const sign = isPositive == isHole ? -1 : 1;
            for (std::size_t i = 1; i < ring.size(); ++i)
                add({ring[i - 1], ring[i], sign});
        }
}

std::size_t AreaCoverage::bandOf(double y) const {
    return static_cast<std::size_t>(std::clamp((y - m_extent.minY) / m_bandHeight, 0.0, double{bands - 1}));
}

void AreaCoverage::add(Edge const& edge) {
    bool const isDown = edge.a.y < edge.b.y;
    Point const upper = isDown ? edge.a : edge.b;
    Point const lower = isDown ? edge.b : edge.a;
    std::size_t const first = bandOf(upper.y);
    std::size_t const last = bandOf(lower.y);
    Point from = upper;
    for (std::size_t band = first; band <= last; ++band) {
        double const bottom = m_extent.minY + static_cast<double>(band + 1) * m_bandHeight;
        Point const to = band == last ? lower : upper + (lower - upper) * ((bottom - upper.y) / (lower.y - upper.y));
        m_bands[band].push_back(isDown ? Edge{from, to, edge.sign} : Edge{to, from, edge.sign});
        from = to;
    }
}

double AreaCoverage::shareOf(Extent const& box) const {
    double const whole = box.width() * box.height();
    if (whole <= 0 || !m_extent.intersects(box))
        return 0;
    double covered = 0;
    std::size_t const last = bandOf(box.maxY);
    for (std::size_t band = bandOf(box.minY); band <= last; ++band)
        for (Edge const& edge : m_bands[band])
            covered += edge.sign * areaBesideEdge(edge.a, edge.b, box);
    return std::clamp(covered / whole, 0.0, 1.0);
}

} // namespace cartocontrat
