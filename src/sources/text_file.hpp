// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>

namespace cartocontrat {

/// The whole of a file, without a UTF-8 byte order mark. Errors: FileMissing, FileUnreadable.
[[nodiscard]] Result<std::string> readText(std::filesystem::path const& file);

/// Writes a file, whole or not at all. Errors: FileUnwritable.
[[nodiscard]] Result<void> writeText(std::filesystem::path const& file, std::string const& content);

} // namespace cartocontrat
