// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QIcon>

class QString;

namespace cartocontrat {

/// A drawing of this folder by its file name without ending, in the text colour that the palette of the application has
/// when it is painted: both themes and a change of theme are served. Null when there is no such drawing.
[[nodiscard]] QIcon themedIcon(QString const& name);

} // namespace cartocontrat
