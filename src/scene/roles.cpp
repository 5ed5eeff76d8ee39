// SPDX-License-Identifier: EUPL-1.2
#include "scene/roles.hpp"

namespace cartocontrat {

std::optional<Role> roleNamed(std::string_view name) {
    for (int i = 0; i <= static_cast<int>(Role::PageNumber); ++i) {
        if (roleName(static_cast<Role>(i)) == name) {
            return static_cast<Role>(i);
        }
    }
    return std::nullopt;
}

} // namespace cartocontrat
