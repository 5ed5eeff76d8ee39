// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <string>
#include <vector>

namespace cartocontrat {

/// From best to worst: what a position on the map was drawn from.
enum class LocationQuality {
    Coordinates,
    Address,
    Establishment,
    Road,
    ApproximateAddress, ///< found with a low score, or no more than its commune
    ChefLieu,
    Communes,
    WholeEpci,
    Unlocated
};

struct Site {
    Point position;        ///< on the ground
    std::string insee;     ///< commune whose name stands with the project; may be empty (a road)
    std::string placeName; ///< "Lumbres"; empty for a road, which its title names
};

struct Location {
    LocationQuality quality = LocationQuality::Unlocated;
    std::vector<Site> sites; ///< empty for WholeEpci without communes and for Unlocated
};

} // namespace cartocontrat
