// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cartocontrat {

class ActionSet;
class MapCanvas;

/// What stands on the map in its upper right corner: nearer, farther, the whole territory, and where north is.
class MapButtons final : public QWidget {
    Q_OBJECT

public:
    MapButtons(ActionSet& actions, MapCanvas& map);

private:
    /// The top of the map is north of its grid; true north lies a little beside it.
    [[nodiscard]] QString northText() const;

    MapCanvas& m_map;
};

} // namespace cartocontrat
