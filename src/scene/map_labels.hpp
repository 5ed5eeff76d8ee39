// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract_data.hpp"
#include "map/page_template.hpp"
#include "scene/ground.hpp"
#include "scene/labels.hpp"

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
    std::string const& siren;
    Ground const& ground;
};

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

/// Number plates of roads. Of those in `numbers` when it is given ("D208"), else of the classes worth naming.
void plateRoads(std::set<std::string> const* numbers, LabelContext const& context, Occupancy& occupancy,
                std::set<std::string>& plated, std::vector<Item>& items);

/// River names along their course.
void nameRivers(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items);

/// The sea, the départements around, the neighbouring EPCI, the larger towns outside.
void nameSurroundings(LabelContext const& context, Occupancy& occupancy, std::vector<Item>& items);

} // namespace cartocontrat
