// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/scene.hpp"

#include <optional>
#include <string_view>

namespace cartocontrat {

/// The role of that name (as roleName() gives it); nothing for another one.
[[nodiscard]] std::optional<Role> roleNamed(std::string_view name);

/// Ends the subject of what is drawn under a leader to part it from the map.
inline constexpr std::string_view leaderGround = "/fond";

} // namespace cartocontrat
