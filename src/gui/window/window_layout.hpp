// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/actions/command.hpp"

class QMainWindow;

namespace cartocontrat {

/// The docks at the places and sizes they have at first; on a small screen those of a side are tabs.
/// \pre the window has the docks of panelKinds()
void placeDocks(QMainWindow& window, Profile profile);

/// Shows the window where and as large as it was last, at first as large as fits the screen.
void openOnScreen(QMainWindow& window, Profile profile);

/// Keeps places and sizes of a profile among the user's settings, with a version.
void saveLayout(QMainWindow const& window, Profile profile);
/// As they were kept, else as they are at first.
void restoreLayout(QMainWindow& window, Profile profile);

} // namespace cartocontrat
