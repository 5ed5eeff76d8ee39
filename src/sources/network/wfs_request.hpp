// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/network/service_description.hpp"
#include "sources/network/wfs_answer.hpp"

namespace cartocontrat {

/// What is asked of a WFS 2.0 for one feature type.
struct WfsRequest {
    std::string url;       ///< of the service
    std::string typeName;  ///< qualified
    int epsg = 0;          ///< code of the CRS of both the extent and the answer
    Extent extent;         ///< x east or longitude, whatever the axis order of the CRS
    std::size_t count = 0; ///< features a page
    std::string sortBy;    ///< property; empty: the server's order
    std::string format;    ///< output format; empty: the server's default, which is GML 3.2
};

/// Puts the question in the server's terms: Lambert-93 where it offers it, else the CRS it serves by default; pages
/// no longer than its CountDefault; sorted where it can. `extent`: EPSG:2154.
/// Errors: CrsUnknown (no CRS told by an EPSG code), and those of projecting.
[[nodiscard]] Result<WfsRequest> makeRequest(ServiceDescription const& service, ServiceLayer const& layer,
                                             FeatureType const& type, Capabilities const& capabilities,
                                             Extent const& extent);

[[nodiscard]] std::string capabilitiesUrl(std::string const& service);
/// Asks for the number of features only.
[[nodiscard]] std::string hitsUrl(WfsRequest const& request);
/// Asks for `count` features from the `start`-th, counted from 0.
[[nodiscard]] std::string pageUrl(WfsRequest const& request, std::size_t start);

/// The code in "EPSG:2154", "urn:ogc:def:crs:EPSG::2154" and "http://www.opengis.net/def/crs/EPSG/0/2154".
[[nodiscard]] std::optional<int> epsgCode(std::string_view crs);

/// "urn:ogc:def:crs:EPSG::2154", the form that keeps to the CRS's own axis order.
[[nodiscard]] std::string crsUrn(int epsg);

} // namespace cartocontrat
