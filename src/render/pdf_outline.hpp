// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/pdf_document.hpp"
#include "scene/scene.hpp"

#include <optional>
#include <span>

namespace cartocontrat {

/// Writes the bookmarks of pages, the first level open (ISO 32000-1, 12.3.3); `pageObjects` in the order of the pages.
/// The outline's reference; none when no page has a bookmark.
[[nodiscard]] std::optional<std::string> addOutline(PdfDocument& document, std::span<Scene const> pages,
                                                    std::span<int const> pageObjects);

} // namespace cartocontrat
