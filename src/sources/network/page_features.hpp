// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>
#include <functional>

class OGRFeature;

namespace cartocontrat {

/// The pages of one layer as received, in the order asked.
struct LayerPages {
    std::vector<std::filesystem::path> files;
    std::string key; ///< property that identifies a feature when the server gives none an id
};

/// The property in which a kept page has the ids that the server gave: no field of the source.
constexpr char const* serverIdField = "gml_id";

/// Visits each feature of the pages once, in their order; one met again, by the server's id or else by the key, is
/// passed over. `visit` may change the feature. Returns how many were passed over. Errors: FileUnreadable.
[[nodiscard]] Result<std::size_t> forEachFeature(LayerPages const& pages,
                                                 std::function<void(OGRFeature&)> const& visit);

} // namespace cartocontrat
