// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/territory.hpp"
#include "map/page_template.hpp"
#include "scene/labels/labels.hpp"
#include "scene/page/ground.hpp"
#include "scene/page/imprint.hpp"

namespace cartocontrat {

/// Over-title, name of the territory, facts, which are set smaller where they would run beyond `right`.
void drawTitle(std::string const& overtitle, std::string const& name, std::string const& facts, double right,
               PageGrid const& grid, Look const& look, std::vector<Item>& items);

/// The département with the territory (its outline on the ground) in it, at the right end of the title, its right edge
/// at `right`; nothing for the département itself, nor when the background has no outline of it. Gives the x where the
/// room left of it ends.
double drawLocator(Background const& background, Departement const& departement, Territory const& territory,
                   MultiPolygon const& outline, double right, PageGrid const& grid, Look const& look,
                   std::vector<Item>& items);

/// The logo, as large as its zone holds it, at the right end of the title. What is left of it: the right edge of what
/// stands beside it.
[[nodiscard]] double drawLogo(Logo const& logo, PageGrid const& grid, Look const& look, std::vector<Item>& items);

/// Heading, sources, mention and date of the imprint, maker and page number (none: 0) under the legend.
void drawFoot(std::string const& sources, Imprint const& imprint, int pageNumber, PageTemplate const& pageTemplate,
              PageGrid const& grid, Look const& look, std::vector<Item>& items);

/// What must be known of the ground ("tracés indicatifs"), in the lower right corner of the frame; blocks its place.
void drawGroundNote(std::string const& note, Extent const& frame, Look const& look, Occupancy& occupancy,
                    std::vector<Item>& items);

/// Scale bar and north arrow, turned by `northAngle` (clockwise, degrees), at the edge of the frame where they cover
/// least of the territory and nothing blocked; blocks their place.
void drawScale(double scaleDenominator, double northAngle, Extent const& frame, MultiPolygon const& territory,
               PageTemplate const& pageTemplate, Look const& look, Occupancy& occupancy, std::vector<Item>& items);

/// Length of the bar: 1, 2 or 5 times a power of ten, as near 30 mm as can be. Metres.
[[nodiscard]] double scaleBarMetres(double scaleDenominator);

} // namespace cartocontrat
