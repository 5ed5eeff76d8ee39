// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_page.hpp"

class QComboBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace cartocontrat {

class MessageBar;

/// How the file is read: encoding, separator, sheet, row of the titles, CRS, and its first rows.
class ReadingPage final : public ImportPage {
    Q_OBJECT

public:
    ReadingPage(ImportDraft& draft, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString status() const override;
    void enter() override;

private:
    void refresh();
    void refreshRows();
    void refreshMessage();
    void readAgain();
    void askForOther();

    QLabel* m_form;
    QComboBox *m_encoding, *m_separator, *m_sheet, *m_crs;
    QSpinBox* m_header;
    MessageBar* m_message;
    QTableWidget* m_rows;
    bool m_hasFailed = false; ///< what the fields say could not be read
};

} // namespace cartocontrat
