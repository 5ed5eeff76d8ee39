// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"

#include <optional>
#include <string>

namespace cartocontrat {

struct Epci {
    std::string siren, slug, name, shortName;
    std::string kind;            ///< CC, CA or CU
    std::string grandTerritoire; ///< empty when no text attaches it to one
    int communesCount = 0;
};

struct Commune {
    std::string insee, name;
    std::string epciSiren; ///< empty outside the département's EPCI
    int population = 0;    ///< 0 when not known (communes around the département)
    Point chefLieu;        ///< EPSG:2154
    double areaHectares = 0;
};

/// What the Département signed with an EPCI.
struct Contract {
    std::string id, generation, epciSiren, title;
    std::string start, end; ///< ISO dates or bare years; may be empty
};

} // namespace cartocontrat
