// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/page_template.hpp"

#include <QIcon>

namespace cartocontrat {

struct Workshop;

/// Its symbol as printed, on a white plate, so that it is the same in both themes; null where it has none.
[[nodiscard]] QIcon legendIcon(LegendEntry const& entry, Workshop const& workshop);
/// That of a theme of the template, by its code.
[[nodiscard]] QIcon themeIcon(std::string const& code, Workshop const& workshop);

} // namespace cartocontrat
