// SPDX-License-Identifier: EUPL-1.2
#include "scene/labels/labels.hpp"
#include "scene/labels/line_chains.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cartocontrat {
namespace {

constexpr double joinTolerance = 0.2;  ///< millimetres
constexpr double sampleStep = 0.35;    ///< millimetres
constexpr double smoothingReach = 1.1; ///< font sizes, to each side
constexpr int smoothingPasses = 3;     ///< three means make nearly a Gaussian
constexpr double sharpestTurn = 25;    ///< degrees, between two letters
constexpr double steepest = 90;        ///< degrees: beyond, letters are upside down

/// Weights of a stretch, in the millimetres of Occupancy::discourage.
constexpr double turnCost = 0.05;      ///< by degree
constexpr double sharpTurnCost = 0.02; ///< by square degree of the sharpest turn
constexpr double steepnessCost = 0.06; ///< by degree of the mean angle
constexpr double nearFrameCost = 0.6;  ///< by millimetre nearer to the frame than wished
constexpr double wishedFrameDistance = 6;
constexpr double ownLineCost = 1; ///< by millimetre of the line under the letters
constexpr double otherSideCost = 2.5;
constexpr double offCentreCost = 0.015; ///< by millimetre from the middle of the frame

/// Means over a window that shrinks towards the ends, so that they stay where they are.
Line smoothed(Line const& line, std::size_t reach) {
    Line result = line;
    for (int pass = 0; pass < smoothingPasses; ++pass) {
        Line const before = result;
        for (std::size_t i = 0; i < before.size(); ++i) {
            std::size_t const window = std::min({reach, i, before.size() - 1 - i});
            Point sum;
            for (std::size_t j = i - window; j <= i + window; ++j)
                sum = sum + before[j];
            result[i] = sum * (1 / static_cast<double>(2 * window + 1));
        }
    }
    return result;
}

/// The line moved to the left of its direction, which is up for a line that goes to the right.
Line movedUp(Line const& line, double offset) {
    Line result;
    result.reserve(line.size());
    for (std::size_t i = 0; i < line.size(); ++i) {
        Point const along = line[std::min(i + 1, line.size() - 1)] - line[i > 0 ? i - 1 : 0];
        double const size = std::hypot(along.x, along.y);
        if (size > 0)
            result.push_back(line[i] + Point{along.y, -along.x} * (offset / size));
    }
    return result;
}

OrientedBox coverOf(GlyphPose const& pose, double advance, double capHeight, double descent) {
    double const radians = pose.angle * std::numbers::pi / 180;
    Point const along{std::cos(radians), std::sin(radians)};
    Point const down{-along.y, along.x};
    return {pose.baseline + along * (advance / 2) + down * ((descent - capHeight) / 2), advance, capHeight + descent,
            pose.angle};
}

class LineTextPlacer {
public:
    LineTextPlacer(std::string const& text, Font const& font, std::vector<Line> const& lines,
                   Occupancy const& occupancy, TextMetrics const& metrics)
        : m_occupancy(occupancy), m_ownLines(occupancy.frame()), m_advances(metrics.advances(text, font)),
          m_capHeight(metrics.capHeight(font)), m_descent(metrics.descent(font)), m_size(font.sizePt * mmPerPoint) {
        for (double const advance : m_advances)
            m_width += advance;
        if (!m_advances.empty()) {
            m_width -= font.trackingMm;
            m_advances.back() -= font.trackingMm;
        }
        for (Line const& line : lines)
            m_ownLines.discourage(line, ownLineCost);
    }

    /// Tries every stretch of a line on one of its sides, in both directions.
    void tryLine(Line const& smoothLine, double offset, double base) {
        tryDirected(smoothLine, offset, base);
        tryDirected(Line{smoothLine.rbegin(), smoothLine.rend()}, offset, base);
    }

    [[nodiscard]] Line prepared(Line const& chain) const {
        auto const reach = static_cast<std::size_t>(smoothingReach * m_size / sampleStep);
        return smoothed(Path{chain}.sampled(sampleStep), reach);
    }

    [[nodiscard]] std::vector<GlyphPose> const& best() const { return m_best; }

private:
    void tryDirected(Line const& line, double offset, double base) {
        Line const moved = movedUp(line, offset);
        if (moved.empty() || m_advances.empty())
            return;
        Path const path{moved};
        for (double start = 0; start + m_width <= path.length(); start += 2 * sampleStep) {
            std::vector<GlyphPose> poses = posesFrom(path, start);
            double const shape = base + shapeCost(poses);
            if (shape >= m_least)
                continue;
            double const whole = shape + placeCost(poses, m_least - shape);
            if (whole < m_least) {
                m_least = whole;
                m_best = std::move(poses);
            }
        }
    }

    [[nodiscard]] std::vector<GlyphPose> posesFrom(Path const& path, double start) const {
        std::vector<GlyphPose> poses;
        poses.reserve(m_advances.size());
        double travelled = start;
        for (double const advance : m_advances) {
            double const middle = travelled + advance / 2;
            double const reach = std::max(advance / 2, 0.3 * m_size);
            Point const step = path.at(middle + reach) - path.at(middle - reach);
            double const size = std::hypot(step.x, step.y);
            Point const along = size > 0 ? step * (1 / size) : Point{1, 0};
            Point const down{-along.y, along.x};
            poses.push_back({path.at(middle) - along * (advance / 2) + down * (m_capHeight / 2),
                             std::atan2(along.y, along.x) * 180 / std::numbers::pi});
            travelled += advance;
        }
        return poses;
    }

    /// Of its bends and slope; infinite where letters would turn too sharply or stand on their heads.
    [[nodiscard]] static double shapeCost(std::vector<GlyphPose> const& poses) {
        constexpr double never = std::numeric_limits<double>::infinity();
        double turns = 0;
        double sharpest = 0;
        double slopes = 0;
        for (std::size_t i = 0; i < poses.size(); ++i) {
            double const slope = std::abs(poses[i].angle);
            if (slope > steepest)
                return never;
            slopes += slope;
            double const turn = i == 0 ? 0 : std::abs(poses[i].angle - poses[i - 1].angle);
            sharpest = std::max(sharpest, turn);
            turns += turn;
        }
        if (sharpest > sharpestTurn)
            return never;
        return turns * turnCost + sharpest * sharpest * sharpTurnCost +
               slopes / static_cast<double>(poses.size()) * steepnessCost;
    }

    /// Of what stands there; infinite where it is not free, not exact once above `enough`.
    [[nodiscard]] double placeCost(std::vector<GlyphPose> const& poses, double enough) const {
        constexpr double never = std::numeric_limits<double>::infinity();
        Extent const& frame = m_occupancy.frame();
        GlyphPose const& middle = poses[poses.size() / 2];
        double cost = distance(middle.baseline, frame.centre()) * offCentreCost;
        double nearest = wishedFrameDistance;
        for (std::size_t i = 0; i < poses.size(); ++i) {
            OrientedBox const cover = coverOf(poses[i], m_advances[i], m_capHeight, m_descent);
            if (cost >= enough || !m_occupancy.isFree(cover))
                return never;
            cost += m_occupancy.cost(cover) + m_ownLines.cost(cover);
            Point const c = cover.centre;
            nearest = std::min({nearest, c.x - frame.minX, frame.maxX - c.x, c.y - frame.minY, frame.maxY - c.y});
        }
        return cost + (wishedFrameDistance - nearest) * nearFrameCost;
    }

    Occupancy const& m_occupancy;
    Occupancy m_ownLines;
    std::vector<double> m_advances;
    double m_width = 0;
    double m_capHeight, m_descent, m_size;
    double m_least = std::numeric_limits<double>::infinity();
    std::vector<GlyphPose> m_best;
};

} // namespace

std::optional<CurvedText> placeAlongLine(std::string const& text, Font const& font, std::vector<Line> const& lines,
                                         double offset, Occupancy const& occupancy, TextMetrics const& metrics) {
    LineTextPlacer placer{text, font, lines, occupancy, metrics};
    for (Line const& chain : chainLines(lines, joinTolerance)) {
        Line const smoothLine = placer.prepared(chain);
        placer.tryLine(smoothLine, offset, 0);
        if (offset != 0)
            placer.tryLine(smoothLine, -offset, otherSideCost);
    }
    if (placer.best().empty())
        return std::nullopt;
    CurvedText placed;
    placed.text = text;
    placed.font = font;
    placed.poses = placer.best();
    return placed;
}

std::vector<OrientedBox> coverOf(CurvedText const& text, TextMetrics const& metrics) {
    std::vector<double> advances = metrics.advances(text.text, text.font);
    if (!advances.empty())
        advances.back() -= text.font.trackingMm;
    double const capHeight = metrics.capHeight(text.font);
    double const descent = metrics.descent(text.font);
    std::vector<OrientedBox> boxes;
    for (std::size_t i = 0; i < std::min(advances.size(), text.poses.size()); ++i)
        boxes.push_back(coverOf(text.poses[i], advances[i], capHeight, descent));
    return boxes;
}

} // namespace cartocontrat
