// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include "domain/operation.hpp" // after Qt: moc cannot read <compare> first

namespace cartocontrat {

/// A part of a financing plan as it is told.
struct FinancingPart {
    Contribution contribution;
    QColor colour;
};

/// The plan with what the Département gives first, then the greatest; with a colour each, the Département's darkest.
[[nodiscard]] std::vector<FinancingPart> financingParts(Operation const& operation);
/// Who pays, with the accents that the contracts leave out of their capitals; the Département without its name.
[[nodiscard]] QString sourceName(std::string const& source);
/// It may differ from the total cost that the sheet prints.
[[nodiscard]] Euros totalOf(std::vector<FinancingPart> const& parts);

/// Who pays how much and which share, and the total in the last row; empty without a plan.
class FinancingModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Source, Amount, Share, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<FinancingPart> parts);
    [[nodiscard]] std::vector<FinancingPart> const& parts() const { return m_parts; }

    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] int columnCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;

private:
    [[nodiscard]] QString text(int row, int column) const;

    std::vector<FinancingPart> m_parts;
    Euros m_total = Euros::fromCents(0);
    bool m_hasCents = false;
};

} // namespace cartocontrat
