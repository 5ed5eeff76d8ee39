// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/preview_model.hpp"

#include "gui/icons/icon.hpp"
#include "gui/import/import_words.hpp"

#include <QPainter>

#include <algorithm>

namespace cartocontrat {

PreviewModel::PreviewModel(ImportDraft& draft, QObject* parent) : QAbstractTableModel(parent), m_draft(draft) {}

void PreviewModel::show(Rows rows) {
    m_shown = rows;
    refresh();
}

void PreviewModel::refresh() {
    beginResetModel();
    m_rows.clear();
    m_columns.clear();
    if (auto const* const review = m_draft.review()) {
        for (std::size_t row = 0; row < review->table().rowCount(); ++row) {
            if (m_shown == Rows::All || !review->found(row).empty()) {
                m_rows.push_back(row);
            }
        }
        for (std::size_t column = 0; column < review->mapping().parts.size(); ++column) {
            if (!review->mapping().parts[column].empty()) {
                m_columns.push_back(column);
            }
        }
    }
    endResetModel();
}

int PreviewModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(QModelIndex const& parent) const {
    return parent.isValid() || m_columns.empty() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

CellIssue const* PreviewModel::issueAt(std::size_t row, std::string const& part) const {
    auto const& issues = m_draft.review()->found(row);
    auto const found =
        std::find_if(issues.begin(), issues.end(), [&](CellIssue const& issue) { return issue.part == part; });
    return found == issues.end() ? nullptr : &*found;
}

QVariant PreviewModel::data(QModelIndex const& index, int role) const {
    auto const* const review = m_draft.review();
    if (review == nullptr || !index.isValid()) {
        return {};
    }
    auto const row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) {
        return role == Qt::DisplayRole ? QVariant(static_cast<qulonglong>(review->line(row))) : QVariant();
    }
    auto const& part = review->mapping().parts[m_columns[static_cast<std::size_t>(index.column()) - 1]];
    auto const* const field = findField(review->mapping().subject, part);
    auto const* const issue = issueAt(row, part);
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(review->cell(row, part));
    case Qt::TextAlignmentRole:
        return field->form == FieldForm::Amount || field->form == FieldForm::Number
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case Qt::DecorationRole:
        return issue == nullptr ? QVariant() : QVariant(themedIcon(QStringLiteral("warn")));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return issue == nullptr ? QVariant() : QVariant(issueText(*issue, *review));
    case faultRole:
        return issue != nullptr;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    auto const* const review = m_draft.review();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || review == nullptr) {
        return {};
    }
    if (section == 0) {
        return tr("Ligne");
    }
    return QString::fromStdString(review->table().columns()[m_columns[static_cast<std::size_t>(section) - 1]]);
}

void FaultDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const {
    if (!index.data(PreviewModel::faultRole).toBool()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    bool const isLight = option.palette.color(QPalette::Base).lightness() > 127;
    QColor const frame = isLight ? QColor(0xc6, 0x28, 0x28) : QColor(0xff, 0x8a, 0x80);
    auto filled = option;
    filled.backgroundBrush = isLight ? QColor(0xfd, 0xec, 0xea) : option.palette.color(QPalette::Base);
    QStyledItemDelegate::paint(painter, filled, index);
    painter->save();
    painter->setPen(frame);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->restore();
}

} // namespace cartocontrat
