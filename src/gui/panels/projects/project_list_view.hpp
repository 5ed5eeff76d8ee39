// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

class QComboBox;
class QItemSelectionModel;
class QListView;

namespace cartocontrat {

class ProjectTableModel;

/// A row of a ProjectTableModel as a card: symbol, title on two lines, place, EPCI and amount.
class ProjectDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const override;
    [[nodiscard]] QSize sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const override;
};

/// The projects of the profile Explorer, in an order chosen above them.
class ProjectListView final : public QWidget {
    Q_OBJECT

public:
    /// `selection`: that of `model`, shared with the table.
    ProjectListView(ProjectTableModel& model, QItemSelectionModel* selection, QWidget* parent);

    [[nodiscard]] QListView& view() const { return *m_view; }

private:
    void sort();

    ProjectTableModel& m_model;
    QComboBox* m_order;
    QListView* m_view;
};

} // namespace cartocontrat
