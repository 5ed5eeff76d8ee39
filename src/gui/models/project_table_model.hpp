// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/models/callout_state.hpp"
#include "gui/words/project_words.hpp"
#include "sources/tables/sheet_writer.hpp"
#include "workshop/located_projects.hpp"

#include <QAbstractTableModel>
#include <QIcon>
#include <QTimer>

#include <functional>
#include <map>
#include <string_view>
#include <unordered_map>

namespace cartocontrat {

/// Ids of the projects whose rows are dragged; none: something else is.
[[nodiscard]] std::vector<std::string> draggedProjects(QMimeData const& data);

/// Projects as rows, sorted and narrowed here: twenty thousand of them are sorted by keys made once.
class ProjectTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Theme, Title, Amount, ThemeName, Period, Place, Callout, Epci, Owner, Kind, Voted, ColumnCount };
    enum class Rows { All, ToPlace };

    explicit ProjectTableModel(QObject* parent = nullptr);

    /// What `projects` point into must live until the next call. `iconOf` tells the icon of a project's theme; null:
    /// they have none.
    void show(std::vector<LocatedProject const*> const& projects, ContractData const& contracts,
              std::function<QIcon(Project const&)> iconOf);
    void setCalloutStates(std::map<std::string, CalloutState> states);
    /// Only rows that have all the words of `text` in a cell or another.
    void narrow(QString const& text, Rows rows);

    [[nodiscard]] Project const& project(int row) const {
        return *m_rows[static_cast<std::size_t>(row)]->source->project;
    }
    /// -1: it has no row.
    [[nodiscard]] int rowOf(std::string const& project) const;
    /// Of the rows, in their order.
    [[nodiscard]] std::vector<std::string> ids() const;
    [[nodiscard]] int allCount() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] int toPlaceCount() const;
    /// Some columns of all rows shown, or of some of them, as they are sorted.
    [[nodiscard]] Sheet sheet(std::vector<int> const& columns, std::vector<int> const& rows) const {
        return sheetMaker(columns, rows)();
    }
    /// The same, made when it is called, on any thread, whatever becomes of the model. \pre the contracts live
    [[nodiscard]] std::function<Sheet()> sheetMaker(std::vector<int> const& columns,
                                                    std::vector<int> const& rows) const;

    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] int columnCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] Qt::ItemFlags flags(QModelIndex const& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    /// As draggedProjects() reads it.
    [[nodiscard]] QMimeData* mimeData(QModelIndexList const& indexes) const override;

private:
    struct Row {
        LocatedProject const* source;
        CalloutState state = CalloutState::Unknown;
        std::string key; ///< folded text of its cells; empty until it is made
    };
    /// What is said in the cells.
    struct Words {
        ContractData const* contracts = nullptr;
        Cents cents = Cents::Hidden, votedCents = Cents::Hidden; ///< of each column of amounts
        [[nodiscard]] QString text(LocatedProject const& project, CalloutState state, int column) const;
    };

    [[nodiscard]] QString text(Row const& row, int column) const {
        return m_words.text(*row.source, row.state, column);
    }
    [[nodiscard]] std::string plainText(Row const& row, int column) const;
    [[nodiscard]] QString tip(Row const& row, int column) const;
    [[nodiscard]] bool isShown(Row const& row) const;
    void makeKey(Row& row) const;
    void makeSomeKeys();
    void gather();
    void order();

    Words m_words;
    std::vector<Row> m_all;
    QTimer m_ahead; ///< makes keys while nothing else is to do, so that the first letter of a search waits for none
    std::size_t m_nextKey = 0;
    std::vector<Row const*> m_rows;                            ///< shown, in their order
    mutable std::unordered_map<std::string_view, int> m_rowOf; ///< empty until it is asked
    std::function<QIcon(Project const&)> m_iconOf;
    std::vector<std::string> m_asked; ///< words that rows are narrowed to
    Rows m_which = Rows::All;
    int m_sortColumn = Amount;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder;
};

} // namespace cartocontrat
