// SPDX-License-Identifier: EUPL-1.2
#include "scene/labels/labels.hpp"
#include "scene/labels/line_chains.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {
namespace {

constexpr double joinTolerance = 0.2; ///< millimetres
constexpr double step = 0.5;          ///< millimetres between the places tried
constexpr double slideReach = 2;      ///< plate widths that a plate may slide to a cheaper place
constexpr double slideCost = 0.15;    ///< by millimetre, as Occupancy::discourage counts

class PlatePlacer {
public:
    PlatePlacer(double width, double height, double spacing, std::size_t most, Occupancy const& occupancy)
        : m_width(width), m_height(height), m_spacing(spacing), m_most(most), m_occupancy(occupancy) {}

    [[nodiscard]] bool isDone() const { return m_plates.size() >= m_most; }
    [[nodiscard]] std::vector<Point> const& plates() const { return m_plates; }

    /// From the middle of the path outwards.
    void placeAlong(Path const& path) {
        double const middle = path.length() / 2;
        auto const steps = static_cast<std::size_t>(middle / step);
        for (std::size_t i = 0; i <= steps && !isDone(); ++i) {
            double const outwards = static_cast<double>(i) * step;
            placeNear(path, middle + outwards, 1);
            if (i > 0 && !isDone())
                placeNear(path, middle - outwards, -1);
        }
    }

private:
    [[nodiscard]] bool isRoom(Point centre) const {
        return std::none_of(m_plates.begin(), m_plates.end(),
                            [&](Point other) { return distance(other, centre) < m_spacing; }) &&
               m_occupancy.isFree({centre, m_width, m_height, 0});
    }

    [[nodiscard]] double costAt(Point centre) const { return m_occupancy.cost({centre, m_width, m_height, 0}); }

    /// Where there is room, slides on outwards to the cheapest place nearby.
    void placeNear(Path const& path, double start, int direction) {
        Point best = path.at(start);
        if (!isRoom(best))
            return;
        double least = costAt(best);
        for (double slide = step; slide <= slideReach * m_width && slide * slideCost < least; slide += step) {
            double const along = start + direction * slide;
            if (along < 0 || along > path.length())
                break;
            Point const centre = path.at(along);
            double const cost = costAt(centre) + slide * slideCost;
            if (cost < least && isRoom(centre)) {
                least = cost;
                best = centre;
            }
        }
        m_plates.push_back(best);
    }

    double m_width, m_height, m_spacing;
    std::size_t m_most;
    Occupancy const& m_occupancy;
    std::vector<Point> m_plates;
};

} // namespace

std::vector<Point> placePlates(std::vector<Line> const& lines, double width, double height, double spacing,
                               std::size_t most, Occupancy const& occupancy) {
    std::vector<Path> paths;
    for (Line& chain : chainLines(lines, joinTolerance))
        paths.emplace_back(std::move(chain));
    std::stable_sort(paths.begin(), paths.end(), [](Path const& a, Path const& b) { return a.length() > b.length(); });
    PlatePlacer placer{width, height, spacing, most, occupancy};
    for (Path const& path : paths) {
        // A plate as long as its road hides it; the longest piece takes one all the same.
        bool const isLongest = &path == &paths.front();
        if (!placer.isDone() && (isLongest || path.length() >= width))
            placer.placeAlong(path);
    }
    return placer.plates();
}

} // namespace cartocontrat
