// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/map_document.hpp"

namespace cartocontrat {

/// Work that was not saved.
struct Recovered {
    std::filesystem::path document; ///< empty: it had never been saved
    MapDocument content;
};

/// The folder that keeps, while a document is changed, what has not been saved yet: one file a document, there only
/// after a crash or while somebody works.
class RecoveryFolder {
public:
    /// `schema`: docs/schemas/document.schema.json.
    RecoveryFolder(std::filesystem::path folder, std::filesystem::path schema)
        : m_folder(std::move(folder)), m_schema(std::move(schema)) {}

    /// `document`: its file, or empty. Errors: FileUnwritable.
    [[nodiscard]] Result<void> keep(std::filesystem::path const& document, MapDocument const& content) const;
    /// What was kept of a document; nothing: it was saved or closed since. Errors: those of parseDocument.
    [[nodiscard]] Result<std::optional<Recovered>> find(std::filesystem::path const& document) const;
    /// After saving, and when the user does without. Errors: FileUnwritable.
    [[nodiscard]] Result<void> drop(std::filesystem::path const& document) const;

private:
    [[nodiscard]] std::filesystem::path fileOf(std::filesystem::path const& document) const;

    std::filesystem::path m_folder, m_schema;
};

} // namespace cartocontrat
