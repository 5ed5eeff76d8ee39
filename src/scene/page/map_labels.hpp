// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract_data.hpp"
#include "map/page_template.hpp"
#include "scene/labels/labels.hpp"
#include "scene/page/ground.hpp"

#include <map>
#include <set>

namespace cartocontrat {

/// What the labelling of a page needs to know; geometry on the page, in millimetres.
struct LabelContext {
    Background const& background;
    ContractData const& contracts;
    PageTemplate const& pageTemplate;
    Look const& look;
    PageTransform const& transform;
    Extent frame;
    double scaleDenominator;
    Territory const& territory;
    Ground const& ground;
    bool isCrowded = false; ///< many communes: names start small, lesser roads go without a plate
    std::stop_token stop = {};
};

/// Road numbers ("D208") and the markers of their projects.
using ProjectRoads = std::map<std::string, std::vector<Point>>;

/// A commune to name.
struct NamedCommune {
    Commune const* commune = nullptr;
    Point anchor;
    MultiPolygon area;
    double anchorRadius = 0; ///< of a marker standing on its chef-lieu
    TextSymbolizer text;
};

/// Names communes in their order; smaller type where the first size finds no place. Those that found none are
/// returned.
[[nodiscard]] std::vector<std::string> nameCommunes(std::vector<NamedCommune> const& communes,
                                                    LabelContext const& context, Occupancy& occupancy,
                                                    std::vector<Item>& items);

/// Number plates: of the roads of projects, near their markers.
void plateProjectRoads(ProjectRoads const& roads, LabelContext const& context, Occupancy& occupancy,
                       std::set<std::string>& plated, std::vector<Item>& items);

/// Number plates: of the other roads worth one, away from the markers of projects about a road. After the names: the
/// surroundings of those markers are blocked.
void plateRoads(ProjectRoads const& projects, LabelContext const& context, Occupancy& occupancy,
                std::set<std::string>& plated, std::vector<Item>& items);

/// Marks of a placed name, in its symbolizer's colour and halo.
void appendName(PlacedName const& name, TextSymbolizer const& text, Colour halo, Role role, std::string const& subject,
                std::vector<Item>& items);

/// The parts of lines inside an area; none when they cannot be told.
[[nodiscard]] std::vector<Line> linesWithin(std::vector<Line> const& lines, MultiPolygon const& area);

/// River names along their course.
void nameRivers(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items);

/// The EPCI of a territory that has several, each within its limits; of another territory, none.
void nameEpcis(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items);

/// The sea, the départements around, the neighbouring EPCI, the larger towns outside.
void nameSurroundings(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items);

} // namespace cartocontrat
