// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_page.hpp"

class QGroupBox;
class QLabel;
class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cartocontrat {

/// What would be added, changed with its old and new values, and removed; each may be left out. Of a row that is like
/// something of the document, the user says whether it is that.
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
    /// Whether every row is decided and the import would change nothing, whatever is chosen here.
    [[nodiscard]] bool changesNothing() const;
    /// Whether the user said something here.
    [[nodiscard]] bool hasChoices() const { return !m_choices.empty(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    /// A row that is new lacks something.
    void rowsAsked();

private:
    enum class Answer { Same, New, None };

    [[nodiscard]] QWidget* makeAnswers();
    void fill();
    void fitColumns();
    void addGroup(QString const& title, Qt::CheckState state, bool (*isOfIt)(ImportChange const&));
    [[nodiscard]] QTreeWidgetItem* makeItem(std::size_t change, Qt::CheckState state);
    void fillFields(QTreeWidgetItem* item);
    void noteChoice(QTreeWidgetItem const* item);
    /// Counts once the boxes of a whole group are checked.
    void countLater();
    /// Of the item that is current; null: it is no change.
    [[nodiscard]] ImportChange const* current() const;
    void showAnswers();
    void answer(Answer answer);

    ImportChanges m_changes;
    std::vector<QTreeWidgetItem*> m_items; ///< by change
    std::map<std::string, bool> m_choices; ///< by keyOf a change, whether the user takes it
    bool m_isQueued = false;               ///< a count is on its way
    QTreeWidget* m_tree;
    QGroupBox* m_answers;
    QLabel *m_told, *m_like, *m_unchanged;
    QRadioButton *m_same, *m_new, *m_none;
};

} // namespace cartocontrat
