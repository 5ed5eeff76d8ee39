// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

namespace cartocontrat {

/// Where the program keeps what is neither a document nor a setting: its journal, unsaved work.
[[nodiscard]] std::filesystem::path userFolder();

} // namespace cartocontrat
