// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QString;

namespace cartocontrat {

class MainWindow;
class Session;

/// Keeps pictures of the dialogs about files, sources and the program itself; whether all could be kept.
[[nodiscard]] bool takeFileDialogs(Session& session, MainWindow& window, QString const& folder);

} // namespace cartocontrat
