// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/network/kept_pages.hpp"
#include "sources/network/service_description.hpp"

#include <functional>

namespace cartocontrat {

struct FetchTask {
    std::vector<ServiceLayer const*> layers; ///< of the service, never null
    Extent extent;                           ///< EPSG:2154
    std::filesystem::path file;              ///< GeoPackage; pages are kept in "<file>.partiel" until it is written
    KeptPages keptPages = KeptPages::Discard;
    std::string date; ///< of the day, ISO 8601
};

struct FetchedLayer {
    ServiceLayer const* layer = nullptr; ///< never null
    std::size_t features = 0;
    std::size_t pages = 0; ///< asked for by this run
};

/// Told after each page: features received of the layer, and how many there are if the service says so.
using FetchProgress = std::function<void(ServiceLayer const&, std::size_t, std::optional<std::size_t>)>;

/// Asks a WFS 2.0 for layers, one after the other and page by page, and writes them to a GeoPackage: all of them, each
/// with as many features as the service announces, or none. What was received is kept for a later run unless it is not
/// to be trusted. Errors: those of the service (ServiceUnreachable, ServiceRefused, ServiceLayerAbsent,
/// AnswerMalformed, AnswerOutsideExtent, LayerIncomplete), CrsUnknown, and those of writing.
[[nodiscard]] Result<std::vector<FetchedLayer>> fetchLayers(ServiceDescription const& service, FetchTask const& task,
                                                            FetchProgress const& progress, Diagnostics& diagnostics);

} // namespace cartocontrat
