// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>

namespace cartocontrat {

/// Ending of a file name in small letters, with its dot.
[[nodiscard]] std::string endingOf(std::filesystem::path const& file);

/// The file beside `file` with another ending (".dbf"), in small or capital letters; empty when there is none.
[[nodiscard]] std::filesystem::path companion(std::filesystem::path const& file, std::string const& ending);

/// What the first and last bytes of a vector file tell before a driver reads it. Errors: FileMissing, FolderNotFile,
/// FileUnreadable, FileEmpty, FileTruncated (shorter than its header says, or GeoJSON without its end), FileTooLarge
/// (text formats, which are read from end to end), CompanionMissing (.shx or .dbf of a shapefile).
[[nodiscard]] Result<void> checkFile(std::filesystem::path const& file);

} // namespace cartocontrat
