// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "scene/page/imprint.hpp"

#include <filesystem>

namespace cartocontrat {

/// A logo in SVG Tiny: filled and stroked shapes, text as paths. Errors: FileMissing, FileUnreadable (another form, or
/// nothing drawn in it).
[[nodiscard]] Result<Logo> readLogo(std::filesystem::path const& file);

} // namespace cartocontrat
