// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cartocontrat {

class ActionSet;

/// What stands on the map in its upper right corner: nearer, farther, the whole territory, and where north is.
class MapButtons final : public QWidget {
    Q_OBJECT

public:
    MapButtons(ActionSet& actions, QWidget* map);
};

} // namespace cartocontrat
