// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/map_document.hpp"
#include "workshop/series_request.hpp"

namespace cartocontrat {

/// The request completed by a document: its data, template, style, page and filter where nothing else is asked for, and
/// all that was changed by hand. Which territories are made stays the asker's choice.
[[nodiscard]] SeriesRequest withDocument(SeriesRequest asked, MapDocument document);

} // namespace cartocontrat
