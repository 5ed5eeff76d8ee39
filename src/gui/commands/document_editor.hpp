// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/document_part.hpp"

namespace cartocontrat {

/// Who holds a document that commands change; on the thread of the interface.
class DocumentEditor {
public:
    DocumentEditor() = default;
    DocumentEditor(DocumentEditor const&) = delete;
    DocumentEditor& operator=(DocumentEditor const&) = delete;
    virtual ~DocumentEditor() = default;

    [[nodiscard]] virtual MapDocument const& document() const = 0;
    /// Puts the part in the document and tells whoever shows it.
    virtual void replace(DocumentPart part) = 0;
    /// Of a project or place of its data; empty: it is not among them.
    [[nodiscard]] virtual std::string titleOf(std::string const& id) const = 0;
};

} // namespace cartocontrat
