// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/map_document.hpp"

namespace cartocontrat {

/// How the files of documents end.
inline constexpr char const* documentEnding = ".carto.json";

/// The text of a file, without a relation to where it stands.
[[nodiscard]] std::string toText(MapDocument const& document);

/// Reads a document of this version or an earlier one, which is told (DocumentMigrated); the file is never touched.
/// Relative places of data are taken from the file's folder. `schema`: docs/schemas/document.schema.json. Errors:
/// FileMissing, FileUnreadable, DocumentDamaged, DocumentFuture.
[[nodiscard]] Result<MapDocument> readDocument(std::filesystem::path const& file, std::filesystem::path const& schema,
                                               Diagnostics& diagnostics);

/// The same of text; `name`: what errors call it.
[[nodiscard]] Result<MapDocument> parseDocument(std::string const& text, std::filesystem::path const& name,
                                                std::filesystem::path const& schema, Diagnostics& diagnostics);

/// Writes a document, whole or not at all; places of data within the file's folder become relative, so that both may be
/// moved together. Errors: FileUnwritable, with the former file as it was.
[[nodiscard]] Result<void> saveDocument(MapDocument document, std::filesystem::path const& file);

} // namespace cartocontrat
