// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include <vector>

class QAbstractItemModel;
class QHeaderView;
class QListWidget;

namespace cartocontrat {

/// A column of the table of projects, and whether it is shown.
struct ColumnChoice {
    int column = 0; ///< of ProjectTableModel
    bool isShown = true;
    friend bool operator==(ColumnChoice const&, ColumnChoice const&) = default;
};

/// All columns in the order of the table, the symbol of the theme aside, which always comes first.
using ColumnChoices = std::vector<ColumnChoice>;

/// Those that tell the page, in the order of the model.
[[nodiscard]] ColumnChoices firstColumns();
/// As the user kept them, else as at first.
[[nodiscard]] ColumnChoices keptColumns();
void keepColumns(ColumnChoices const& choices);

void applyColumns(QHeaderView& header, ColumnChoices const& choices);
[[nodiscard]] ColumnChoices columnsOf(QHeaderView const& header);

/// Which columns are shown, and in which order: by dragging, by its buttons, or by Alt and the arrows up and down.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `model`: tells the names of columns.
    ColumnsDialog(QAbstractItemModel const& model, ColumnChoices const& choices, QWidget* parent);

    [[nodiscard]] ColumnChoices choices() const;

private:
    void fill(ColumnChoices const& choices);
    void move(int rows);

    QAbstractItemModel const& m_model;
    QListWidget* m_list;
};

} // namespace cartocontrat
