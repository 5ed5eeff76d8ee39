// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "render/pdf_document.hpp"

#include <map>

namespace cartocontrat {

/// The layers that a reader of the document can show and hide (optional content, ISO 32000-1, 8.11), shared by its
/// pages: layers of one name are one.
class PdfLayers {
public:
    explicit PdfLayers(PdfDocument& document) : m_document(document) {}

    /// Resource name ("L3").
    [[nodiscard]] std::string resourceName(std::string const& layer);
    /// Entries of the /Properties resource dictionary.
    [[nodiscard]] std::string const& resources() const { return m_resources; }
    /// Value of the catalogue's /OCProperties.
    [[nodiscard]] std::string properties() const;

private:
    PdfDocument& m_document;
    std::map<std::string, std::string> m_names;
    std::string m_resources, m_references; ///< of references: bottom layer first
    std::string m_topFirst;
};

} // namespace cartocontrat
