// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "domain/contract_data.hpp"

#include <QAbstractTableModel>
#include <QStringList>

namespace cartocontrat {

/// A line of the figures of a contract: what is counted, how many, for how much, when.
struct FigureLine {
    QString name, number, amount, period;
};

/// The figures that a contract of an EPCI gives of what the Département does there, in the order of the contract; what
/// is counted in the whole département says so.
[[nodiscard]] std::vector<FigureLine> figureLines(std::string const& contract, ContractData const& contracts);

class FiguresModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Number, Amount, Period, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<FigureLine> lines);
    /// With the headings, tabs between cells.
    [[nodiscard]] QString text() const;

    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] int columnCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<FigureLine> m_lines;
};

} // namespace cartocontrat
