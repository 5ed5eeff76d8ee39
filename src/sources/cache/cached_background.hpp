// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"

namespace cartocontrat {

/// The layers under a map, and where their descriptions and the cache are.
struct BackgroundSources {
    std::vector<std::filesystem::path> folders;     ///< as readBackground takes them
    std::filesystem::path descriptions;             ///< as readLayerCatalogue takes it
    std::filesystem::path cache;                    ///< made when it is not there; empty: none is used
    SourceOptions options = {};                     ///< as readBackground takes them
    std::vector<std::filesystem::path> others = {}; ///< files of the folders that are no layers
};

/// readBackground, or what it gave and said when the sources were last read just as they are. Sources that may be
/// remote are always read: no identity tells whether they have changed. A cache that is damaged (it is made again) or
/// cannot be written is an information. Errors: those of readLayerCatalogue and readBackground.
[[nodiscard]] Result<Background> readCachedBackground(BackgroundSources const& sources, ContractData const& contracts,
                                                      Diagnostics& diagnostics);

} // namespace cartocontrat
