// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/workshop.hpp"

namespace cartocontrat {

/// A project that the template tells, and where it lies.
struct LocatedProject {
    Project const* project; ///< of the contract data
    Location location;

    /// Whether the page of a territory tells it.
    [[nodiscard]] bool isIn(Territory const& territory) const;
    /// Names of its places, "Tout l’EPCI" aside: "Lumbres, Wizernes", "RD 939"; empty: not known.
    [[nodiscard]] std::string placeNames() const;
};

/// What the template tells of its contracts in the whole département, in the order of the data, which they point into.
[[nodiscard]] std::vector<LocatedProject> locateProjects(Workshop const& workshop, Diagnostics& diagnostics);

} // namespace cartocontrat
