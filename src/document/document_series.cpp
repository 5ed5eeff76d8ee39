// SPDX-License-Identifier: EUPL-1.2
#include "document/document_series.hpp"

namespace cartocontrat {

SeriesRequest withDocument(SeriesRequest asked, MapDocument document) {
    auto const complete = [](auto& wanted, auto const& kept) {
        if (wanted.empty()) {
            wanted = kept;
        }
    };
    complete(asked.data, document.data);
    complete(asked.pageTemplate, document.pageTemplate);
    complete(asked.style, document.style);
    complete(asked.page, document.page);
    if (asked.themes.empty() && asked.tags.empty() && asked.periods.empty() && asked.origins.empty()) {
        asked.filter = document.filter;
    }
    asked.byHand.pages = document.pages;
    asked.byHand.facts = [document = std::move(document)](ContractData data, Diagnostics& diagnostics) {
        return applyChanges(std::move(data), document, diagnostics);
    };
    return asked;
}

} // namespace cartocontrat
