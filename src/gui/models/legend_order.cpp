// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/legend_model.hpp"

#include <QIODevice>
#include <QMimeData>
#include <QStringList>

#include <algorithm>

namespace cartocontrat {
namespace {

QString const mimeType = QStringLiteral("application/x-cartocontrat-legend");

} // namespace

bool LegendModel::setOrder(std::vector<std::string> const& names) {
    auto const rank = [&](Line const& line) {
        return std::find(names.begin(), names.end(), layerName(line.entry)) - names.begin();
    };
    auto const isBefore = [&](Line const& a, Line const& b) { return rank(a) < rank(b); };
    bool isOther = false;
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        auto& group = m_groups[i];
        auto wished = group.lines;
        if (!group.mayReorder) {
            continue;
        }
        std::stable_sort(wished.begin(), wished.end(), [&](Line const& a, Line const& b) {
            auto const place = [&](Line const& line) {
                auto const& entries = m_workshop->design.pageTemplate.legend[i].entries;
                return std::find_if(entries.begin(), entries.end(),
                                    [&](LegendEntry const& one) { return layerName(one) == layerName(line.entry); }) -
                       entries.begin();
            };
            return place(a) < place(b);
        });
        std::stable_sort(wished.begin(), wished.end(), isBefore);
        bool const isSame = std::equal(wished.begin(), wished.end(), group.lines.begin(),
                                       [](auto& a, auto& b) { return layerName(a.entry) == layerName(b.entry); });
        if (!isSame) {
            if (!isOther) {
                beginResetModel();
                isOther = true;
            }
            group.lines = std::move(wished);
        }
    }
    if (isOther) {
        endResetModel();
    }
    return isOther;
}

std::optional<std::vector<std::string>> LegendModel::orderWith(QModelIndex const& index, int rows) const {
    if (!index.isValid() || isGroup(index) || !group(index).mayReorder) {
        return std::nullopt;
    }
    auto const to = index.row() + rows, count = static_cast<int>(group(index).lines.size());
    if (rows == 0 || to < 0 || to >= count) {
        return std::nullopt;
    }
    std::vector<std::string> all;
    for (auto const& one : m_groups) {
        if (!one.mayReorder) {
            continue;
        }
        std::vector<std::string> names;
        for (auto const& line : one.lines) {
            names.push_back(layerName(line.entry));
        }
        if (&one == &group(index)) {
            auto const moved = names[static_cast<std::size_t>(index.row())];
            names.erase(names.begin() + index.row());
            names.insert(names.begin() + to, moved);
        }
        all.insert(all.end(), names.begin(), names.end());
    }
    return all;
}

bool LegendModel::isMissing(QModelIndex const& index) const {
    return index.isValid() && !isGroup(index) && !line(index).count.isAvailable;
}

std::string LegendModel::nameOf(QModelIndex const& index) const {
    return !index.isValid() || isGroup(index) ? std::string() : layerName(line(index).entry);
}

QModelIndex LegendModel::find(std::string const& name) const {
    for (int row = 0; row < rowCount(); ++row) {
        auto const own = index(row, Entry);
        for (int place = 0; place < rowCount(own); ++place) {
            if (auto const found = index(place, Entry, own); nameOf(found) == name) {
                return found;
            }
        }
    }
    return {};
}

QStringList LegendModel::mimeTypes() const {
    return {mimeType};
}

QMimeData* LegendModel::mimeData(QModelIndexList const& indexes) const {
    auto* const data = new QMimeData;
    data->setData(mimeType, indexes.isEmpty() ? QByteArray() : QByteArray::fromStdString(nameOf(indexes.front())));
    return data;
}

/// Between two entries of its group, or on one, whose place it takes.
bool LegendModel::dropMimeData(QMimeData const* data, Qt::DropAction, int row, int, QModelIndex const& parent) {
    auto const from = find(data->data(mimeType).toStdString());
    bool const isOnEntry = parent.isValid() && !isGroup(parent);
    auto const over = isOnEntry ? parent.parent() : parent;
    if (!from.isValid() || from.parent() != over.siblingAtColumn(Entry)) {
        return false;
    }
    auto const place = isOnEntry ? parent.row() : row < 0 ? rowCount(over) : row > from.row() ? row - 1 : row;
    if (auto const order = orderWith(from, std::min(place, rowCount(over) - 1) - from.row())) {
        emit orderAsked(*order);
    }
    return false; // the rows change once the page says so
}

} // namespace cartocontrat
