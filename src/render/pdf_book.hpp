// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "render/pdf_metadata.hpp"

#include <filesystem>
#include <span>

namespace cartocontrat {

/// Merges PDF files into one document, in the order given: pages numbered from 1, the bookmarks of each file (its title
/// or name where it has none), layers of one name as one, tags kept. The same bytes for the same files. Written whole
/// or not at all. Errors: FileMissing, PdfEncrypted, PdfDamaged, FileUnwritable. \pre there is a file
[[nodiscard]] Result<void> writeBook(std::span<std::filesystem::path const> files, PdfMetadata const& metadata,
                                     std::filesystem::path const& book);

} // namespace cartocontrat
