// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/layers/background.hpp"

#include <memory>

namespace cartocontrat {

/// The layer of the sea in what is known of the ground: one feature, without id.
inline constexpr auto seaLayer = "sea";

/// What of a background is worth finding once where it is drawn again and again: the borders of the layers drawn by
/// their outlines, as lines under the ids of these, and the sea.
[[nodiscard]] std::shared_ptr<Background const> knownGround(Background const& background);

} // namespace cartocontrat
