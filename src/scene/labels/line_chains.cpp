// SPDX-License-Identifier: EUPL-1.2
#include "scene/labels/line_chains.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <numeric>
#include <tuple>

namespace cartocontrat {
namespace {

constexpr double sharpestJoin = 75 * std::numbers::pi / 180;
constexpr double directionReach = 2; ///< millimetres over which a jagged line's direction is taken
constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Ends of lines are numbered 2 i (start of line i) and 2 i + 1 (its end).
std::size_t otherEnd(std::size_t end) {
    return end ^ 1U;
}

class Chainer {
public:
    Chainer(std::vector<Line> lines, double tolerance)
        : m_lines(std::move(lines)), m_partner(m_lines.size() * 2, none), m_group(m_lines.size()) {
        std::iota(m_group.begin(), m_group.end(), std::size_t{0});
        join(tolerance);
    }

    [[nodiscard]] std::vector<Line> chains() const {
        std::vector<Line> chains;
        std::vector<bool> used(m_lines.size(), false);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (used[i])
                continue;
            std::size_t start = 2 * i;
            while (m_partner[start] != none)
                start = otherEnd(m_partner[start]);
            Line chain;
            for (std::size_t end = start; end != none; end = m_partner[otherEnd(end)]) {
                used[end / 2] = true;
                append(end, chain);
            }
            chains.push_back(std::move(chain));
        }
        return chains;
    }

private:
    struct Join {
        double turn;
        std::size_t a, b;
        friend bool operator<(Join const& l, Join const& r) {
            return std::tie(l.turn, l.a, l.b) < std::tie(r.turn, r.a, r.b);
        }
    };

    [[nodiscard]] Point position(std::size_t end) const {
        Line const& line = m_lines[end / 2];
        return end % 2 == 0 ? line.front() : line.back();
    }

    /// Direction in which a line leaves at its end, as an angle.
    [[nodiscard]] double heading(std::size_t end) const {
        Line const& line = m_lines[end / 2];
        double const whole = length(line);
        double const reach = std::min(directionReach, whole);
        Point const within = pointAlong(line, end % 2 == 0 ? reach : whole - reach);
        Point const out = position(end) - within;
        return std::atan2(out.y, out.x);
    }

    void join(double tolerance) {
        std::vector<Join> joins;
        for (std::size_t a = 0; a < m_partner.size(); ++a)
            for (std::size_t b = a + 1; b < m_partner.size(); ++b) {
                if (a / 2 == b / 2 || distance(position(a), position(b)) > tolerance)
                    continue;
                double const turn =
                    std::abs(std::remainder(heading(a) - heading(b) + std::numbers::pi, 2 * std::numbers::pi));
                if (turn <= sharpestJoin)
                    joins.push_back({turn, a, b});
            }
        std::sort(joins.begin(), joins.end());
        for (Join const& join : joins) {
            std::size_t const from = m_group[join.b / 2];
            std::size_t const to = m_group[join.a / 2];
            if (m_partner[join.a] != none || m_partner[join.b] != none || from == to)
                continue;
            m_partner[join.a] = join.b;
            m_partner[join.b] = join.a;
            std::replace(m_group.begin(), m_group.end(), from, to);
        }
    }

    void append(std::size_t start, Line& chain) const {
        Line line = m_lines[start / 2];
        if (start % 2 == 1)
            std::reverse(line.begin(), line.end());
        bool const isSamePoint = !chain.empty() && chain.back() == line.front();
        chain.insert(chain.end(), line.begin() + (isSamePoint ? 1 : 0), line.end());
    }

    std::vector<Line> m_lines;
    std::vector<std::size_t> m_partner; ///< end joined to each end
    std::vector<std::size_t> m_group;   ///< lines joined already have one group
};

} // namespace

std::vector<Line> chainLines(std::vector<Line> const& lines, double tolerance) {
    std::vector<Line> real;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(real),
                 [](Line const& line) { return line.size() > 1 && length(line) > 0; });
    return Chainer{std::move(real), tolerance}.chains();
}

Path::Path(Line line) : m_line(std::move(line)) {
    assert(!m_line.empty());
    m_distances.reserve(m_line.size());
    m_distances.push_back(0);
    for (std::size_t i = 1; i < m_line.size(); ++i)
        m_distances.push_back(m_distances.back() + distance(m_line[i - 1], m_line[i]));
}

Point Path::at(double distance) const {
    auto const after = std::upper_bound(m_distances.begin(), m_distances.end(), distance);
    if (after == m_distances.begin())
        return m_line.front();
    if (after == m_distances.end())
        return m_line.back();
    auto const i = static_cast<std::size_t>(after - m_distances.begin());
    double const share = (distance - m_distances[i - 1]) / (m_distances[i] - m_distances[i - 1]);
    return m_line[i - 1] + (m_line[i] - m_line[i - 1]) * share;
}

Line Path::sampled(double step) const {
    assert(step > 0);
    Line points;
    auto const count = static_cast<std::size_t>(length() / step);
    points.reserve(count + 2);
    for (std::size_t i = 0; i <= count; ++i)
        points.push_back(at(static_cast<double>(i) * step));
    if (points.back() != m_line.back())
        points.push_back(m_line.back());
    return points;
}

} // namespace cartocontrat
