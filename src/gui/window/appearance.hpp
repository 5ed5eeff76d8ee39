// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace cartocontrat {

enum class Contrast { Usual, High };

/// Fusion, Noto Sans at 9 points (at 100 percent) where it is installed, and the colours of the program: its own
/// palettes, light on dark in high contrast. The page and its symbols keep their printed colours. Fusion draws each
/// control anew: Qt 6.4 would keep the names of all the pictures of controls that it ever dropped.
void dressApplication(Contrast contrast, int textPercent = 100);

/// What the system asks for: high when its palette is light on black.
[[nodiscard]] Contrast systemContrast();

} // namespace cartocontrat
