// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_page.hpp"

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class QTableWidget;

namespace cartocontrat {

class PreviewModel;

/// What each column gives, and the rows as they are read so.
class ColumnsPage final : public ImportPage {
    Q_OBJECT

public:
    ColumnsPage(ImportDraft& draft, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString status() const override;
    void enter() override;

private:
    void makeChoices();
    void refresh();
    void followReview();
    void refreshChecks();
    void choose(std::size_t column, std::string const& part);
    void save();

    QLabel *m_schema, *m_preview;
    QComboBox *m_subject, *m_saved;
    QTableWidget* m_columns;
    QCheckBox* m_onlyToReview;
    PreviewModel* m_model;
    QTableView* m_rows;
};

} // namespace cartocontrat
