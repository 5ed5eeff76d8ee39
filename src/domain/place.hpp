// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/location.hpp"

#include <optional>

namespace cartocontrat {

/// A place of departmental presence: a collège, a CIS, a Maison du Département...
struct Place {
    std::string id;
    std::string category; ///< as in the template's legend: MDADT, CER, MDS, COLLEGE, CONSULTATION, PERMANENCE, CIS,
                          ///< ASSISTANTES_FAMILIALES
    std::string name, insee, epciSiren;
    std::optional<Point> position; ///< on the ground; none: the chef-lieu of its commune stands for it
    LocationQuality positionQuality = LocationQuality::Coordinates;
    std::string address = {}; ///< as given; may be empty

    friend bool operator==(Place const&, Place const&) = default;
};

} // namespace cartocontrat
