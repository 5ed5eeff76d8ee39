// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_draft.hpp"

#include <QString>

class QFormLayout;

namespace cartocontrat {

/// The cells of a row as fields, in the order of the file; what is typed in one corrects it.
void fillRowForm(QFormLayout& form, ImportDraft& draft, std::size_t row);

/// What an import would do, told in a line.
struct SummaryLine {
    QString icon, name;
    std::size_t count = 0;
    QString example;
};
/// `folder`: where the rows set aside would be written.
[[nodiscard]] std::vector<SummaryLine> summaryOf(ImportReview const& review, std::filesystem::path const& folder);

} // namespace cartocontrat
