// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

#include <QString>

namespace cartocontrat {
class MainWindow;
}

namespace cartocontrat::test {

/// Pictures of what is done by hand on the page and the map: pins, handles, placing, moving points; false where one
/// could not be taken. All is undone after.
[[nodiscard]] bool takeCorrectingPictures(Session& session, MainWindow& window, QString const& folder);

} // namespace cartocontrat::test
