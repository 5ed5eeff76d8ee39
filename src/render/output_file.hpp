// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>
#include <string_view>

namespace cartocontrat {

/// Writes a file whole or not at all: a temporary file in the same folder, renamed over it at the end.
/// Errors: FileUnwritable; then nothing is left behind and a former file stays as it was.
[[nodiscard]] Result<void> writeWhole(std::filesystem::path const& file, std::string_view bytes);

} // namespace cartocontrat
