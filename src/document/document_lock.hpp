// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>
#include <memory>

class QLockFile;

namespace cartocontrat {

/// That this process alone writes a document, as long as this lives; the lock of a process that has died on this
/// computer does not count. It is a file beside the document, seen by whoever shares the folder.
class DocumentLock {
public:
    /// Errors: DocumentLocked, with who holds it; FileUnwritable, where the folder takes no lock.
    [[nodiscard]] static Result<DocumentLock> take(std::filesystem::path const& document);

    DocumentLock(DocumentLock&&) noexcept;
    DocumentLock& operator=(DocumentLock&&) noexcept;
    ~DocumentLock();

private:
    explicit DocumentLock(std::unique_ptr<QLockFile> file);
    std::unique_ptr<QLockFile> m_file; ///< null once moved from
};

} // namespace cartocontrat
