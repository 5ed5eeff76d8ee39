// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractListModel>
#include <QIcon>

#include <functional>
#include <vector>

namespace cartocontrat {

/// A line of the palette: a heading, or something to choose.
struct PaletteRow {
    QString title;       ///< the words searched stand in bold
    QString detail = {}; ///< beside it, greyed
    QString note = {};   ///< at the right: a count, a shortcut
    QIcon icon = {};
    std::function<void()> act = {}; ///< null: cannot be chosen
    bool isHeading = false;
};

class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Detail = Qt::UserRole, Note, IsHeading };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<PaletteRow> rows);
    [[nodiscard]] PaletteRow const& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    /// From a row on, itself included, in steps of 1 or -1; -1: there is none.
    [[nodiscard]] int nextChoice(int from, int step) const;

    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(QModelIndex const& index) const override;

private:
    std::vector<PaletteRow> m_rows;
};

} // namespace cartocontrat
