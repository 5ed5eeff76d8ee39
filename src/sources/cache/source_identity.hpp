// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract_data.hpp"
#include "sources/cache/cache_folder.hpp"

namespace cartocontrat {

/// The key of all that decides what reading gives: each file in the folders and those within, or a file and its
/// companions (path, size, time of last change to the nanosecond), the layer descriptions byte for byte, what reading
/// takes from the contract data, the format of the cache, and the program and GDAL themselves, since another version
/// may read the same files otherwise. Nothing when the sources have no such identity: a folder that cannot be listed, a
/// source that is no local file.
[[nodiscard]] std::optional<CacheKey> identityOf(std::vector<std::filesystem::path> const& folders,
                                                 std::filesystem::path const& descriptions,
                                                 ContractData const& contracts);

} // namespace cartocontrat
