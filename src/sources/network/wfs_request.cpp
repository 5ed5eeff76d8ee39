// SPDX-License-Identifier: EUPL-1.2
#include "sources/network/wfs_request.hpp"

#include "geo/projector.hpp"
#include "sources/network/http_client.hpp"

#include <fmt/format.h>
#include <ogr_spatialref.h>

#include <algorithm>
#include <charconv>

namespace cartocontrat {
namespace {

constexpr int lambert93 = 2154;

/// Whether the CRS lists north or latitude before east or longitude.
bool northFirst(int epsg) {
    OGRSpatialReference reference;
    return reference.importFromEPSGA(epsg) == OGRERR_NONE &&
           (reference.EPSGTreatsAsLatLong() != FALSE || reference.EPSGTreatsAsNorthingEasting() != FALSE);
}

/// The extent of what `extent`, in EPSG:2154, covers in another CRS: its outline is taken at points near enough for
/// the bend of its edges.
Result<Extent> projected(Extent const& extent, int epsg) {
    if (epsg == lambert93) {
        return extent;
    }
    auto const projector = Projector::make(fmt::format("EPSG:{}", lambert93), fmt::format("EPSG:{}", epsg));
    if (!projector) {
        return tl::make_unexpected(projector.error());
    }
    constexpr int steps = 16;
    Extent outline;
    for (int i = 0; i <= steps; ++i) {
        double const x = extent.minX + extent.width() * i / steps;
        double const y = extent.minY + extent.height() * i / steps;
        for (Point const p : {Point{x, extent.minY}, {x, extent.maxY}, {extent.minX, y}, {extent.maxX, y}}) {
            outline.extend((*projector)(p));
        }
    }
    return outline;
}

std::string bbox(WfsRequest const& request) {
    Extent const& box = request.extent;
    std::string const urn = crsUrn(request.epsg);
    return northFirst(request.epsg)
               ? fmt::format("{:.9g},{:.9g},{:.9g},{:.9g},{}", box.minY, box.minX, box.maxY, box.maxX, urn)
               : fmt::format("{:.9g},{:.9g},{:.9g},{:.9g},{}", box.minX, box.minY, box.maxX, box.maxY, urn);
}

/// The service's address, ready for parameters; some addresses have parameters of their own.
std::string beginning(std::string const& service) {
    char const mark = service.find('?') == std::string::npos ? '?' : '&';
    bool const isReady = service.ends_with('?') || service.ends_with('&');
    return service + (isReady ? "" : std::string(1, mark)) + "SERVICE=WFS&VERSION=2.0.0&REQUEST=";
}

std::string featureUrl(WfsRequest const& request) {
    return beginning(request.url) + "GetFeature&TYPENAMES=" + percentEncoded(request.typeName) +
           "&SRSNAME=" + percentEncoded(crsUrn(request.epsg)) + "&BBOX=" + percentEncoded(bbox(request));
}

} // namespace

Result<WfsRequest> makeRequest(ServiceDescription const& service, ServiceLayer const& layer, FeatureType const& type,
                               Capabilities const& capabilities, Extent const& extent) {
    std::vector<int> offered;
    for (std::string const& crs : type.crs) {
        if (auto const code = epsgCode(crs)) {
            offered.push_back(*code);
        }
    }
    if (offered.empty()) {
        return failure(Code::CrsUnknown, layer.id, {layer.title});
    }
    bool const hasLambert93 = std::find(offered.begin(), offered.end(), lambert93) != offered.end();
    int const epsg = hasLambert93 ? lambert93 : offered.front();
    auto const box = projected(extent, epsg);
    if (!box) {
        return tl::make_unexpected(box.error());
    }
    return WfsRequest{service.url,
                      layer.typeName,
                      epsg,
                      *box,
                      std::min(service.pageSize, capabilities.countDefault.value_or(service.pageSize)),
                      capabilities.sorts ? layer.key : std::string(),
                      type.jsonFormat};
}

std::string capabilitiesUrl(std::string const& service) {
    return beginning(service) + "GetCapabilities";
}

std::string hitsUrl(WfsRequest const& request) {
    return featureUrl(request) + "&RESULTTYPE=hits";
}

std::string pageUrl(WfsRequest const& request, std::size_t start) {
    std::string url = featureUrl(request) + fmt::format("&COUNT={}&STARTINDEX={}", request.count, start);
    if (!request.sortBy.empty()) {
        url += "&SORTBY=" + percentEncoded(request.sortBy);
    }
    if (!request.format.empty()) {
        url += "&OUTPUTFORMAT=" + percentEncoded(request.format);
    }
    return url;
}

std::optional<int> epsgCode(std::string_view crs) {
    std::size_t const mark = crs.find_last_of(":/");
    if (crs.find("EPSG") == std::string_view::npos || mark == std::string_view::npos) {
        return std::nullopt;
    }
    std::string_view const digits = crs.substr(mark + 1);
    int code = 0;
    auto const [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), code);
    return status == std::errc() && end == digits.data() + digits.size() ? std::optional(code) : std::nullopt;
}

std::string crsUrn(int epsg) {
    return fmt::format("urn:ogc:def:crs:EPSG::{}", epsg);
}

} // namespace cartocontrat
