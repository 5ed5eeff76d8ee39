// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_page.hpp"

class QFormLayout;
class QGroupBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace cartocontrat {

/// The rows that cannot be imported as they stand, each to be corrected or set aside.
class RowsPage final : public ImportPage {
    Q_OBJECT

public:
    RowsPage(ImportDraft& draft, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString status() const override;
    void enter() override;

private:
    /// A line of the table: something wrong with a row.
    struct Entry {
        std::size_t row = 0;
        CellIssue issue;
        bool isOpen = false;
    };

    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] QWidget* makeTop();
    [[nodiscard]] QWidget* makeSummary();
    void refresh();
    void fillLine(int line, Entry const& entry);
    [[nodiscard]] QWidget* makeProposal(Entry const& entry);
    [[nodiscard]] QWidget* makeDecision(int line, Entry const& entry);
    void showRow();
    void showSummary();

    QLabel *m_count, *m_shown;
    QPushButton *m_applyAll, *m_asideAll;
    QTableWidget* m_issues;
    QGroupBox* m_row;
    QFormLayout* m_cells;
    QTableWidget* m_summary;
    std::vector<Entry> m_entries;
    bool m_isQueued = false; ///< a refresh is on its way
};

} // namespace cartocontrat
