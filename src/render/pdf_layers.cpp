// SPDX-License-Identifier: EUPL-1.2
#include "render/pdf_layers.hpp"

#include <fmt/format.h>

namespace cartocontrat {

std::string PdfLayers::resourceName(std::string const& layer) {
    auto const [entry, isNew] = m_names.try_emplace(layer);
    if (isNew) {
        entry->second = fmt::format("L{}", m_names.size());
        std::string const reference =
            PdfDocument::reference(m_document.add(fmt::format("<</Type/OCG/Name{}>>", PdfDocument::textString(layer))));
        m_resources += fmt::format("/{} {}", entry->second, reference);
        m_references += reference + " ";
        m_topFirst.insert(0, reference + " ");
    }
    return entry->second;
}

std::string PdfLayers::properties() const {
    return fmt::format("<</OCGs[{}]/D<</Order[{}]/ON[{}]>>>>", m_references, m_topFirst, m_references);
}

} // namespace cartocontrat
