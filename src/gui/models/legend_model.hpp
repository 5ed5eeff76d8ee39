// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/located_projects.hpp"

#include <QAbstractItemModel>
#include <QIcon>

#include <map>
#include <set>
#include <stop_token>

namespace cartocontrat {

/// What stands for an entry in a territory.
struct LegendCount {
    std::optional<int> number; ///< none: the data do not say
    bool isAvailable = true;   ///< false: its layer is missing
};

/// Metres of road or river that stand for an entry, by the name of its rule; a class of which the data have nothing
/// anywhere is not told.
using LegendLengths = std::map<std::string, double>;

/// Within the territory. Takes a while: for another thread.
[[nodiscard]] LegendLengths lengthsOf(Territory const& territory, Workshop const& workshop,
                                      std::stop_token const& stop);

/// Groups and entries of the template's legend, each with a box. Boxes tell `hidingAsked` and show it once it is given
/// back by `setHidden`.
class LegendModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Entry, Count, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(std::shared_ptr<Workshop const> workshop);
    void setCounts(Territory const& territory, std::vector<LocatedProject const*> const& projects);
    void setLengths(LegendLengths lengths);
    /// As PageEdits::legendOrder; tells whether the order of the rows has changed.
    bool setOrder(std::vector<std::string> const& names);
    /// Of the entry, when it goes `rows` up or down in its group; nothing: it cannot, or its contract fixes the order.
    [[nodiscard]] std::optional<std::vector<std::string>> orderWith(QModelIndex const& index, int rows) const;
    /// Whether an entry is of a layer that the data do not have.
    [[nodiscard]] bool isMissing(QModelIndex const& index) const;
    /// layerName() of an entry; empty: a group.
    [[nodiscard]] std::string nameOf(QModelIndex const& index) const;
    /// Invalid: none.
    [[nodiscard]] QModelIndex find(std::string const& name) const;
    /// layerName() of the entries that the page does not show.
    void setHidden(std::set<std::string> hidden);

    [[nodiscard]] QModelIndex index(int row, int column, QModelIndex const& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(QModelIndex const& index) const override;
    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] int columnCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    bool setData(QModelIndex const& index, QVariant const& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(QModelIndex const& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(QModelIndexList const& indexes) const override;
    bool dropMimeData(QMimeData const* data, Qt::DropAction action, int row, int column,
                      QModelIndex const& parent) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What is not to be shown from now on.
    void hidingAsked(std::set<std::string> const& hidden);
    /// An entry was dropped at another place: the order of all.
    void orderAsked(std::vector<std::string> const& names);

private:
    struct Line {
        LegendEntry entry;
        QIcon icon;
        LegendCount count;
    };
    struct Group {
        QString heading;
        std::vector<Line> lines;
        bool mayReorder = false;
    };

    [[nodiscard]] static bool isGroup(QModelIndex const& index) { return index.internalId() == 0; }
    [[nodiscard]] Group const& group(QModelIndex const& index) const;
    [[nodiscard]] Line const& line(QModelIndex const& index) const;
    [[nodiscard]] bool isShown(LegendEntry const& entry) const;
    [[nodiscard]] Qt::CheckState checkOf(QModelIndex const& index) const;
    [[nodiscard]] QString countText(Line const& line) const;
    [[nodiscard]] QVariant groupData(QModelIndex const& index, int role) const;
    [[nodiscard]] QVariant lineData(QModelIndex const& index, int role) const;
    void tellChange(int role);

    std::shared_ptr<Workshop const> m_workshop;
    std::vector<Group> m_groups;
    std::set<std::string> m_hidden;
    std::optional<LegendLengths> m_lengths; ///< none: not measured yet
};

} // namespace cartocontrat
