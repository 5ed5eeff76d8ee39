// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "gui/export/export_run.hpp"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QTextBrowser;

namespace cartocontrat {

class ReportModel;

/// What became of each page of an export, and what can be done about it.
class ExportReport final : public QDialog {
    Q_OBJECT

public:
    /// \pre the run outlives it
    ExportReport(ExportRun& run, QWidget* parent);

    [[nodiscard]] QTableView& table() const { return *m_table; }
    /// Writes the report as JSON, or as a table where the name ends in ".csv". Errors: FileUnwritable.
    [[nodiscard]] Result<void> save(std::filesystem::path const& file) const;

private:
    QHBoxLayout* makeHead();
    QHBoxLayout* makeFilters();
    void makeTable();
    QWidget* makeDetail();
    QHBoxLayout* makeFoot();
    void tell();
    void tellDetail();
    void narrow();
    void open(QModelIndex const& index);
    void openFolder();
    void askWhere();
    [[nodiscard]] std::optional<std::size_t> chosen() const;

    ExportRun& m_run;
    ReportModel* m_model;
    QLabel *m_clean, *m_remarked, *m_failed, *m_summary;
    QCheckBox *m_showClean, *m_showRemarked, *m_showFailed;
    QLineEdit* m_field;
    QTableView* m_table;
    QLabel* m_detailIcon;
    QTextBrowser* m_detail;
    QPushButton *m_retry, *m_again;
};

} // namespace cartocontrat
