// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"

#include <string_view>

namespace cartocontrat {

/// A background, and what was said while it was read.
struct ReadBackground {
    Background background;
    Diagnostics diagnostics;
};

[[nodiscard]] std::string encode(Background const& background, Diagnostics const& diagnostics);

/// Nothing when the bytes are not those of `encode`, whatever they are; the layers are indexed.
[[nodiscard]] std::optional<ReadBackground> decode(std::string_view bytes);

} // namespace cartocontrat
