// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_page.hpp"

class QFormLayout;
class QGroupBox;
class QLabel;
class QPushButton;
class QStringListModel;
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
    [[nodiscard]] QWidget* makePager();
    /// Lines before the first that is shown, where they are too many to be shown at once.
    void turnTo(std::size_t first);
    void showPager();
    [[nodiscard]] QWidget* makeSummary();
    void refresh();
    void fillLines();
    void fillLine(int line, Entry const& entry);
    [[nodiscard]] Entry const& entryAt(int line) const { return m_entries[m_first + static_cast<std::size_t>(line)]; }
    [[nodiscard]] QWidget* makeDecision(int line, Entry const& entry);
    void showRow();
    void showSummary();

    QLabel *m_count, *m_shown;
    QPushButton *m_applyAll, *m_asideAll, *m_previous, *m_following;
    QWidget* m_pager;
    QTableWidget* m_issues;
    QGroupBox* m_row;
    QFormLayout* m_cells;
    QTableWidget* m_summary;
    std::vector<Entry> m_entries; ///< all
    std::size_t m_first = 0;      ///< of those, the first that is shown
    QStringListModel* m_communes; ///< names to complete
    bool m_isQueued = false;      ///< a refresh is on its way
};

} // namespace cartocontrat
