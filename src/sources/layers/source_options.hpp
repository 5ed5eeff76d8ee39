// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace cartocontrat {

/// Whether data may come from elsewhere than plain local files: a path for GDAL's virtual file systems (/vsicurl/), a
/// URL, a connection ("PG:"), or a file that names other files (.vrt).
enum class RemoteSources {
    Refused,
    Allowed, ///< with GDAL's drivers for files; .vrt files are opened too
};

struct SourceOptions {
    RemoteSources remote = RemoteSources::Refused;
};

/// Whether a path is none of a local file or folder, or that of a file that names others.
[[nodiscard]] bool isRemote(std::string_view path);

} // namespace cartocontrat
