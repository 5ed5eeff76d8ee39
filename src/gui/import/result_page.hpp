// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_page.hpp"

class QLabel;
class QTableWidget;

namespace cartocontrat {

/// What was done, and to what.
class ResultPage final : public ImportPage {
    Q_OBJECT

public:
    ResultPage(ImportDraft& draft, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override { return true; }

    void show(ImportDraft::Outcome const& outcome);

private:
    void showThings(std::vector<ImportedThing> const& things);

    QLabel* m_text;
    QTableWidget* m_things;
    QLabel* m_more; ///< how many the table leaves out
};

} // namespace cartocontrat
