// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>
#include <QPixmap>

class QString;

namespace cartocontrat {

/// A drawing of this folder by its file name without ending, in the text colour that the palette of the application has
/// when it is painted: both themes and a change of theme are served. Those of a state (warn, error, information, done)
/// are in its hue. Null when there is no such drawing.
[[nodiscard]] QIcon themedIcon(QString const& name);

/// The same drawing in one ink, for what has the same ground in both themes.
[[nodiscard]] QPixmap inkedPicture(QString const& name, QSize pixels, QColor const& ink);

} // namespace cartocontrat
