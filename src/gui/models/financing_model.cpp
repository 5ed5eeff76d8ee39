// SPDX-License-Identifier: EUPL-1.2
#include "gui/models/financing_model.hpp"

#include "base/text.hpp"
#include "gui/words/project_words.hpp"

#include <QFont>

#include <algorithm>
#include <array>

namespace cartocontrat {
QString sourceName(std::string const& source) {
    auto name = QString::fromStdString(typeset(source));
    name.remove(QStringLiteral(" du Pas-de-Calais")); // there is no other one
    return name.startsWith(QStringLiteral("Etat")) ? name.replace(0, 4, FinancingModel::tr("État")) : name;
}

std::vector<FinancingPart> financingParts(Operation const& operation) {
    constexpr std::array<QRgb, 2> own{0xff123c69, 0xff4a7fb5};
    constexpr std::array<QRgb, 8> others{0xff6fa8dc, 0xffb7cde6, 0xff93b48b, 0xffdcc07a,
                                         0xffcf9ab5, 0xffa3a3a3, 0xff7fb5a8, 0xffc9a58a};
    std::vector<FinancingPart> parts;
    for (auto const& contribution : operation.plan) {
        parts.push_back({contribution, {}});
    }
    std::stable_sort(parts.begin(), parts.end(), [](FinancingPart const& a, FinancingPart const& b) {
        auto const rank = [](FinancingPart const& part) {
            return std::pair(!part.contribution.isOfDepartement(), -part.contribution.amount.cents());
        };
        return rank(a) < rank(b);
    });
    std::size_t owns = 0, rest = 0;
    for (auto& part : parts) {
        part.colour = QColor::fromRgb(part.contribution.isOfDepartement() ? own.at(std::min(owns++, own.size() - 1))
                                                                          : others.at(rest++ % others.size()));
    }
    return parts;
}

Euros totalOf(std::vector<FinancingPart> const& parts) {
    std::int64_t cents = 0;
    for (auto const& part : parts) {
        cents += part.contribution.amount.cents();
    }
    return Euros::fromCents(cents);
}

void FinancingModel::show(std::vector<FinancingPart> parts) {
    beginResetModel();
    m_parts = std::move(parts);
    m_total = totalOf(m_parts);
    m_hasCents = std::any_of(m_parts.begin(), m_parts.end(),
                             [](FinancingPart const& part) { return part.contribution.amount.cents() % 100 != 0; });
    endResetModel();
}

int FinancingModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() || m_parts.empty() ? 0 : static_cast<int>(m_parts.size()) + 1;
}

int FinancingModel::columnCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString FinancingModel::text(int row, int column) const {
    bool const isTotal = row == static_cast<int>(m_parts.size());
    auto const amount = isTotal ? m_total : m_parts[static_cast<std::size_t>(row)].contribution.amount;
    switch (column) {
    case Source:
        return isTotal ? tr("Total") : sourceName(m_parts[static_cast<std::size_t>(row)].contribution.source);
    case Amount:
        return eurosText(amount, m_hasCents ? Cents::Shown : Cents::Hidden);
    default:
        return percentText(isTotal ? "100\u00A0%" : shareText(amount, m_total));
    }
}

QVariant FinancingModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    bool const isTotal = index.row() == static_cast<int>(m_parts.size());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(index.row(), index.column());
    case Qt::DecorationRole:
        return index.column() == Source && !isTotal ? QVariant(m_parts[static_cast<std::size_t>(index.row())].colour)
                                                    : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Source ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        if (isTotal || m_parts[static_cast<std::size_t>(index.row())].contribution.isOfDepartement()) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    default:
        return {};
    }
}

} // namespace cartocontrat
