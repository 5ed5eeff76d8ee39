// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/postgis/publication.hpp"

namespace cartocontrat {

/// Writes the default style of each layer into public.layer_styles, the table of QGIS, which is made if need be; styles
/// that were there for layers of the schema go, those that users saved beside stay. Nothing is written without the
/// right to, with a warning StylesUnshared.
[[nodiscard]] Result<void> writeLayerStyles(Database const& database, Publication const& publication,
                                            Diagnostics& diagnostics);

} // namespace cartocontrat
