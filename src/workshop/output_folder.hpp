// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>

namespace cartocontrat {

/// Makes the folder where there is none and proves that a file can be written there, so that a series does not fail
/// after minutes of work. Errors: FolderUnwritable.
[[nodiscard]] Result<void> prepareOutputFolder(std::filesystem::path const& folder);

/// Writes a text file, whole or not at all. Errors: FileUnwritable.
[[nodiscard]] Result<void> writeTextFile(std::filesystem::path const& file, std::string const& content);

} // namespace cartocontrat
