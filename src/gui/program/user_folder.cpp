// SPDX-License-Identifier: EUPL-1.2
#include "gui/program/user_folder.hpp"

#include <QStandardPaths>

namespace cartocontrat {

std::filesystem::path userFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation).toStdString();
}

} // namespace cartocontrat
