// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_page.hpp"

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace cartocontrat {

/// What would be added, changed with its old and new values, and removed; each may be left out.
class ChangesPage final : public ImportPage {
    Q_OBJECT

public:
    ChangesPage(ImportDraft& draft, QWidget* parent);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString status() const override;
    void enter() override;

    [[nodiscard]] ImportChanges const& changes() const { return m_changes; }
    /// By change, whether its box is checked.
    [[nodiscard]] std::vector<bool> taken() const;
    /// Rows of the file that would be imported, those that change nothing among them.
    [[nodiscard]] std::size_t rowCount() const;

private:
    void addGroup(ChangeKind kind, QString const& title, Qt::CheckState state);
    void fillFields(QTreeWidgetItem* item);

    ImportChanges m_changes;
    std::vector<QTreeWidgetItem*> m_items; ///< by change
    QLabel* m_unchanged;
    QTreeWidget* m_tree;
};

} // namespace cartocontrat
