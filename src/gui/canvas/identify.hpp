// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"
#include "workshop/workshop.hpp"

#include <QString>

namespace cartocontrat {

/// Something that lies under the cursor: what kind of thing, and its name.
struct Identified {
    QString kind, name;
};

/// What of the background lies at a point of the ground, from the smallest thing to the largest: roads and rivers
/// nearer than `reach` metres, the commune, its EPCI, what covers the ground there.
[[nodiscard]] std::vector<Identified> identify(Workshop const& workshop, Point ground, double reach);

/// A service of a commune, by the subject of its symbol ("CATEGORY/INSEE"): the names of its places.
[[nodiscard]] Identified identifyService(Workshop const& workshop, std::string const& subject);

} // namespace cartocontrat
