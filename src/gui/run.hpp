// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/resource_paths.hpp"

#include <QStringList>

namespace cartocontrat {

/// Whether these arguments (without the program's own name) are for the desktop program: none, or a profile or a
/// document first.
[[nodiscard]] bool asksForWindow(QStringList const& arguments);

/// Opens the window and stays until it is closed; the exit code of the process.
/// \pre a QApplication lives
[[nodiscard]] int runDesktop(QStringList const& arguments, Result<ResourcePaths> const& resources);

} // namespace cartocontrat
