// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"
#include "sources/layers/layer_catalogue.hpp"

#include <chrono>

namespace cartocontrat {

/// How long to wait for a server, and how often to ask it again.
struct RequestPolicy {
    std::chrono::seconds connect{10};
    std::chrono::seconds stall{60}; ///< without a byte: the request is given up
    unsigned attempts = 5;
    std::chrono::milliseconds firstWait{1000};    ///< doubled after each attempt
    std::chrono::milliseconds longestWait{60000}; ///< a server that asks for more is obeyed up to here
};

/// A layer that a service is known to have.
struct ServiceLayer {
    std::string id;       ///< table of the GeoPackage: the local name of typeName, in the words of layers/*.json
    std::string title;    ///< French, for messages
    std::string typeName; ///< qualified name of the feature type
    std::string key;      ///< property that identifies a feature: pages are sorted by it
    Attribution attribution;
};

/// A WFS 2.0 and what to ask it for. One file of layers/services/ each.
struct ServiceDescription {
    std::string title; ///< French, for messages
    std::string url;
    std::size_t pageSize = 0; ///< features a request; the server's CountDefault is a limit to it
    Extent extent;            ///< EPSG:2154; what is asked for by default
    double margin = 0;        ///< metres asked for around a territory
    RequestPolicy policy;
    std::vector<ServiceLayer> layers;
};

/// Reads a description, checked against schema.json in its folder. Errors: those of reading, SchemaViolation,
/// DuplicateKey (two layers of one id).
[[nodiscard]] Result<ServiceDescription> readServiceDescription(std::filesystem::path const& file);

} // namespace cartocontrat
