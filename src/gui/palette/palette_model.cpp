// SPDX-License-Identifier: EUPL-1.2
#include "gui/palette/palette_model.hpp"

#include <QStringList>

namespace cartocontrat {

void PaletteModel::show(std::vector<PaletteRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaletteModel::nextChoice(int from, int step) const {
    for (int number = from; number >= 0 && number < rowCount(); number += step) {
        if (row(number).act) {
            return number;
        }
    }
    return -1;
}

int PaletteModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    auto const& own = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return own.title;
    case Qt::DecorationRole:
        return own.icon.isNull() ? QVariant() : QVariant(own.icon);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList told{own.title, own.detail, own.note};
        told.removeAll(QString());
        return told.join(QStringLiteral(", "));
    }
    case Detail:
        return own.detail;
    case Note:
        return own.note;
    case IsHeading:
        return own.isHeading;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(QModelIndex const& index) const {
    return index.isValid() && row(index.row()).act ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace cartocontrat
