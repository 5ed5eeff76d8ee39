// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/located_projects.hpp"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

namespace cartocontrat {

/// Département, grands territoires, EPCI and communes, each with the number of projects its page tells. EPCI that no
/// text attaches to a grand territoire stand under one that says so and has no page.
class TerritoryTreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Projects, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// `projects`: those of the whole département.
    void show(ContractData const& contracts, std::vector<LocatedProject> const& projects);

    /// Null: a row without a page.
    [[nodiscard]] Territory const* territory(QModelIndex const& index) const;
    /// Invalid: none.
    [[nodiscard]] QModelIndex find(TerritoryKind kind, std::string const& id) const;
    /// Whether the row's name or code has all these words (of foldCommuneName).
    [[nodiscard]] bool matches(QModelIndex const& index, std::vector<std::string> const& words) const;

    [[nodiscard]] QModelIndex index(int row, int column, QModelIndex const& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(QModelIndex const& index) const override;
    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] int columnCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        std::optional<Territory> territory;
        QString name;
        std::string key; ///< folded name and code
        int projects = 0;
        int parent = -1, row = 0;
        std::vector<int> children;
    };

    int add(Node node, int parent);
    void addEpcis(ContractData const& contracts, std::string const& grandTerritoire, int parent);
    void count(std::vector<LocatedProject> const& projects);
    [[nodiscard]] Node const& node(QModelIndex const& index) const;

    std::vector<Node> m_nodes; ///< the first is the département
};

/// The rows whose name or code has the words searched, and those above them.
class TerritorySearch final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    TerritorySearch(TerritoryTreeModel& territories, QObject* parent);

    void search(QString const& text);
    [[nodiscard]] QString const& text() const { return m_text; }
    [[nodiscard]] Territory const* territory(QModelIndex const& index) const;
    /// The row that matches itself, the highest and first of them; invalid: none, or nothing is searched.
    [[nodiscard]] QModelIndex firstMatch() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, QModelIndex const& parent) const override;

private:
    TerritoryTreeModel& m_territories;
    QString m_text;
    std::vector<std::string> m_words;
};

} // namespace cartocontrat
