// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <optional>
#include <string>

namespace cartocontrat {

/// A place of departmental presence: a collège, a CIS, a Maison du Département...
struct Place {
    std::string id;
    std::string category; ///< as in the template's legend: MDADT, CER, MDS, COLLEGE, CONSULTATION, PERMANENCE, CIS
    std::string name, insee, epciSiren;
    std::optional<Point> position; ///< on the ground; none: the chef-lieu of its commune stands for it
};

} // namespace cartocontrat
