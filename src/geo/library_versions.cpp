// SPDX-License-Identifier: EUPL-1.2
#include "geo/library_versions.hpp"

#include <geos_c.h>
#include <proj.h>

namespace cartocontrat {

std::string projVersion() {
    return proj_info().version;
}

/// GEOS adds the version of its interface: "3.11.1-CAPI-1.17.1".
std::string geosVersion() {
    std::string const version = GEOSversion();
    return version.substr(0, version.find('-'));
}

} // namespace cartocontrat
