// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_page.hpp"

class QLabel;

namespace cartocontrat {

/// What was done.
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
    QLabel* m_text;
};

} // namespace cartocontrat
