// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include "gui/export/export_run.hpp"
#include "workshop/located_projects.hpp"

class QComboBox;
class QLabel;
class QPushButton;
class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cartocontrat {

class Session;

/// Whether one page is exported or several that are checked.
enum class PageScope { One, Series };

/// Which pages are exported, each with the projects that it tells and whether something about it is to be known.
class PagePicker final : public QWidget {
    Q_OBJECT

public:
    PagePicker(Session& session, QWidget* parent);

    /// Tells the pages as the template of a workshop has them; what is checked stays so. A change of what has a
    /// contract checks what has one.
    void showPages(std::shared_ptr<Workshop const> workshop);
    void choose(PageScope scope, std::vector<TerritoryName> const& pages);
    [[nodiscard]] PageScope scope() const;
    /// Series or not, what is exported, in the order of the tree.
    [[nodiscard]] std::vector<Territory> chosen() const;
    /// The page to be looked at: the one chosen in the tree, else the first exported; no value: none.
    [[nodiscard]] std::optional<Territory> current() const;
    void setCurrent(Territory const& territory);
    /// Of the pages exported, whose place changes by `step`.
    void turn(int step);
    /// Only one page may be exported.
    void lockToOne();

    /// Nothing can be chosen any more; what becomes of the pages of a run stands in the place of their state.
    void follow(ExportRun const& run);
    void tell(ExportedPage const& page);

signals:
    void changed();
    void currentChanged();

private:
    enum Column { Name, Projects, State, ColumnCount };

    void makeTree();
    void addPage(QTreeWidgetItem& group, Territory const& territory);
    QTreeWidgetItem& addGroup(QString const& title);
    void fill();
    void tellStates();
    void takeChecks();
    void showBoxes();
    void showScope();
    [[nodiscard]] std::vector<bool> pagesOf(int preset) const;
    void namePreset();
    void check(std::vector<bool> const& pages);
    void countChecked();
    [[nodiscard]] bool hasContract(Territory const& territory) const;
    [[nodiscard]] std::optional<std::size_t> indexOf(QTreeWidgetItem const* item) const;

    struct Page {
        Territory territory;
        QTreeWidgetItem* item = nullptr;
        bool isChecked = false;
        bool hasRemarks = false;
    };

    Session& m_session;
    std::shared_ptr<Workshop const> m_workshop;
    std::vector<Page> m_pages; ///< in the order of the tree
    QRadioButton *m_one, *m_series;
    QComboBox* m_presets;
    QTreeWidget* m_tree;
    QPushButton *m_all, *m_none, *m_clean;
    QLabel* m_count;
    bool m_isFilling = false;
};

} // namespace cartocontrat
