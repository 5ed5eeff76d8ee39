// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/located_projects.hpp"

#include <QAbstractItemModel>
#include <QIcon>

#include <set>

namespace cartocontrat {

/// What stands for an entry in a territory.
struct LegendCount {
    std::optional<int> number; ///< none: the data do not say
    bool isAvailable = true;   ///< false: its layer is missing
};

[[nodiscard]] LegendCount countOf(LegendEntry const& entry, Territory const& territory,
                                  std::vector<LocatedProject const*> const& projects, Workshop const& workshop);

/// Groups and entries of the template's legend, each with a box. Boxes tell `hidingAsked` and show it once it is given
/// back by `setHidden`.
class LegendModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Entry, Count, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void show(std::shared_ptr<Workshop const> workshop);
    void setCounts(Territory const& territory, std::vector<LocatedProject const*> const& projects);
    /// layerName() of the entries that the page does not show.
    void setHidden(std::set<std::string> hidden);

    [[nodiscard]] QModelIndex index(int row, int column, QModelIndex const& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(QModelIndex const& index) const override;
    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] int columnCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    bool setData(QModelIndex const& index, QVariant const& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(QModelIndex const& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// What is not to be shown from now on.
    void hidingAsked(std::set<std::string> const& hidden);

private:
    struct Line {
        LegendEntry entry;
        QIcon icon;
        LegendCount count;
    };
    struct Group {
        QString heading;
        std::vector<Line> lines;
    };

    [[nodiscard]] static bool isGroup(QModelIndex const& index) { return index.internalId() == 0; }
    [[nodiscard]] Group const& group(QModelIndex const& index) const;
    [[nodiscard]] Line const& line(QModelIndex const& index) const;
    [[nodiscard]] bool isShown(LegendEntry const& entry) const;
    [[nodiscard]] Qt::CheckState checkOf(QModelIndex const& index) const;
    [[nodiscard]] QVariant groupData(QModelIndex const& index, int role) const;
    [[nodiscard]] QVariant lineData(QModelIndex const& index, int role) const;
    void tellChange(int role);

    std::shared_ptr<Workshop const> m_workshop;
    std::vector<Group> m_groups;
    std::set<std::string> m_hidden;
};

} // namespace cartocontrat
