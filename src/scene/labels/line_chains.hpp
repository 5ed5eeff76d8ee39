// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

namespace cartocontrat {

/// Lines whose ends lie within `tolerance` joined, straightest first, so that at a fork the main line goes on; sharp
/// turns are not joined. Lines without length are dropped; the order is that of the first line of each chain.
[[nodiscard]] std::vector<Line> chainLines(std::vector<Line> const& lines, double tolerance);

/// A line that can be walked by distance, quickly.
class Path {
public:
    /// \pre the line has a point
    explicit Path(Line line);

    [[nodiscard]] double length() const { return m_distances.back(); }

    /// Clamped to the ends.
    [[nodiscard]] Point at(double distance) const;

    /// Points `step` apart along it, both ends included (the last step is the shorter one).
    [[nodiscard]] Line sampled(double step) const;

private:
    Line m_line;
    std::vector<double> m_distances; ///< from the start to each point
};

} // namespace cartocontrat
