// SPDX-License-Identifier: EUPL-1.2
#include "sources/gdal_version.hpp"

#include <gdal.h>

namespace cartocontrat {

std::string gdalVersion() {
    return GDALVersionInfo("RELEASE_NAME");
}

} // namespace cartocontrat
