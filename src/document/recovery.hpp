// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/map_document.hpp"

namespace cartocontrat {

/// Work that was not saved.
struct Recovered {
    std::filesystem::path document; ///< as it was kept for; its file need not be there
    MapDocument content;
};

/// A file of the folder, unread.
struct KeptWork {
    std::filesystem::path file, document;
    std::filesystem::file_time_type time; ///< when it was kept
    /// When the document was written, where that was later: what was kept lacks what was saved then.
    std::optional<std::filesystem::file_time_type> savedSince = {};
};

/// The folder that keeps, while a document is changed, what has not been saved yet: one file a document, there only
/// after a crash or while somebody works. A document that has never been saved has a name in the folder itself.
class RecoveryFolder {
public:
    /// `schema`: docs/schemas/document.schema.json.
    RecoveryFolder(std::filesystem::path folder, std::filesystem::path schema)
        : m_folder(std::move(folder)), m_schema(std::move(schema)) {}

    /// A document that has never been saved, of a name that nothing was kept of; its file is never made.
    [[nodiscard]] std::filesystem::path untitled(int number) const;
    [[nodiscard]] bool isUntitled(std::filesystem::path const& document) const;

    /// Makes the folder where there is none. Errors: FileUnwritable.
    [[nodiscard]] Result<void> keep(std::filesystem::path const& document, MapDocument const& content) const;
    /// All that was kept, the newest first; files that are damaged are left out.
    [[nodiscard]] std::vector<KeptWork> all() const;
    /// Of one of `all`, or of `find`. Errors: FileMissing, those of parseDocument.
    [[nodiscard]] Result<Recovered> read(std::filesystem::path const& file) const;
    /// What was kept of a document; nothing: it was saved or closed since. It may be damaged.
    [[nodiscard]] std::optional<KeptWork> find(std::filesystem::path const& document) const;
    /// Where `keep` puts it.
    [[nodiscard]] std::filesystem::path fileOf(std::filesystem::path const& document) const;
    /// After saving, and when the user does without. Errors: FileUnwritable.
    [[nodiscard]] Result<void> drop(std::filesystem::path const& document) const;
    /// For good, when the user wants none of it. Errors: FileUnwritable.
    [[nodiscard]] Result<void> discard(KeptWork const& work) const;
    /// Keeps what was kept of a document under a name of its own, where later work on the document leaves it alone;
    /// only `all` finds it then. Errors: FileUnwritable.
    [[nodiscard]] Result<void> setAside(std::filesystem::path const& document) const;

private:
    std::filesystem::path m_folder, m_schema;
};

} // namespace cartocontrat
