// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_draft.hpp"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace cartocontrat {

/// The rows of the import by imported column, those at fault marked.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Whether a cell is at fault.
    static constexpr int faultRole = Qt::UserRole + 1;
    enum class Rows { All, ToReview };

    PreviewModel(ImportDraft& draft, QObject* parent);

    void show(Rows rows);
    /// As the review is now, to be called when it is null too.
    void refresh();
    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] int columnCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] CellIssue const* issueAt(std::size_t row, std::string const& part) const;

    ImportDraft& m_draft;
    Rows m_shown = Rows::All;
    std::vector<std::size_t> m_rows;
    std::vector<std::size_t> m_columns; ///< of the table, those that are imported
};

/// Frames the cells at fault.
class FaultDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const override;
};

} // namespace cartocontrat
