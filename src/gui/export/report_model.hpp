// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractTableModel>

#include "gui/export/export_run.hpp"

#include <set>

namespace cartocontrat {

/// The pages of an export, a row each: what became of it, its files, what they take.
class ReportModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// One column for each format follows these, then those of the size and of the time.
    enum Column { Number, Name, State, Remarks, FirstFormat };

    ReportModel(ExportRun const& run, QObject* parent);

    /// Only pages in some state that have all the words of `text`.
    void narrow(std::set<PageState> const& states, QString const& text);
    /// What became of a page has changed.
    void refresh();
    [[nodiscard]] std::size_t page(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Empty: the column is none of a file, or the file was not written.
    [[nodiscard]] std::filesystem::path file(QModelIndex const& index) const;
    /// Names of the formats of a page that were not.
    [[nodiscard]] QStringList unwritten(std::size_t page) const;
    /// All pages as text, those left out by `narrow` too; a line each, cells parted by tabs.
    [[nodiscard]] QString toText() const;

    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] int columnCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void gather();
    [[nodiscard]] std::vector<FileFormat> const& formats() const { return m_run.job().plan.output.formats; }
    [[nodiscard]] std::filesystem::path file(std::size_t page, FileFormat format) const;
    [[nodiscard]] int sizeColumn() const { return FirstFormat + static_cast<int>(formats().size()); }
    [[nodiscard]] QString text(std::size_t page, int column) const;

    ExportRun const& m_run;
    std::vector<std::size_t> m_rows;
    std::set<PageState> m_states;
    std::vector<std::string> m_words;
};

} // namespace cartocontrat
