// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/session.hpp"

#include <QString>

namespace cartocontrat {
class MainWindow;
}

namespace cartocontrat::test {

/// Pictures of the export, from its settings to its report, and of the audit; false where one could not be taken.
[[nodiscard]] bool takeExportPictures(Session& session, MainWindow& window, QString const& folder);

} // namespace cartocontrat::test
