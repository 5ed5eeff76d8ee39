// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"
#include "scene/labels/occupancy.hpp"
#include "scene/scene.hpp"

#include <optional>

namespace cartocontrat {

struct NameRequest {
    std::string text;
    Font font;
    Point anchor;                       ///< the place it names (chef-lieu)
    MultiPolygon const* area = nullptr; ///< its area on the page: the name stands inside where it can; null: a point
    double anchorRadius = 0; ///< of a symbol standing at the anchor; the name stands around it. 0: centred on it
    bool mayBreak = true;    ///< in two lines, at a hyphen or space
    double leading = 1.0;    ///< line step, in font sizes
};

struct PlacedName {
    std::vector<TextRun> lines; ///< colour and halo are left to the caller
    Extent box;                 ///< from the top of the capitals to the descent of the last line
    bool isInsideArea = true;   ///< for the greater part; true when no area was asked for
    double cost = 0;            ///< as Occupancy::discourage counts it
};

/// The cheapest free place for a name, or nothing. The same request and occupancy give the same place.
/// Wholly inside its area before across its edge, and never farther outside than a line of text; around a symbol:
/// above, below, then beside it. In two lines where that keeps it inside, or clear of soft lines.
[[nodiscard]] std::optional<PlacedName> placeName(NameRequest const& request, Occupancy const& occupancy,
                                                  TextMetrics const& metrics);

/// Places for all the names of a map, most important first; in the order of the requests, nothing for a name that
/// finds none. As placeName one after another, then names that stand badly push others aside where that makes the
/// sum of costs less. What is placed is blocked.
[[nodiscard]] std::vector<std::optional<PlacedName>> placeNames(std::vector<NameRequest> const& requests,
                                                                Occupancy& occupancy, TextMetrics const& metrics);

/// A name bent along a line, upright (never upside down), where the line is straight enough and free; nothing when
/// it is too short or too winding. Lines that touch are taken as one, and smoothed. `offset`: from the line to the
/// middle of the capitals, positive above it; where that side is taken everywhere, the other one serves.
[[nodiscard]] std::optional<CurvedText> placeAlongLine(std::string const& text, Font const& font,
                                                       std::vector<Line> const& lines, double offset,
                                                       Occupancy const& occupancy, TextMetrics const& metrics);

/// Boxes that cover a curved text, one a code point, to block its place.
[[nodiscard]] std::vector<OrientedBox> coverOf(CurvedText const& text, TextMetrics const& metrics);

/// Centres on the lines for plates of the given size, at least `spacing` apart, the first near the middle of the
/// longest line; as many as stand free, at most `most`. Lines that touch are taken as one.
[[nodiscard]] std::vector<Point> placePlates(std::vector<Line> const& lines, double width, double height,
                                             double spacing, std::size_t most, Occupancy const& occupancy);

} // namespace cartocontrat
