// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "workshop/located_projects.hpp"

#include <QAbstractTableModel>

#include <set>

namespace cartocontrat {

/// How much a finding matters; what stops a page is an error.
enum class Gravity { Error, Warning, Remark };

/// What can be done about a finding from here.
enum class Remedy { None, OpenCard, Place, Relink, Reread };

/// Something that was found while reading or composing, as a user reads it.
struct Finding {
    Gravity gravity = Gravity::Remark;
    QString what, object, source;
    std::string project; ///< id of the one it is about; may be empty
    Remedy remedy = Remedy::None;
    friend bool operator==(Finding const&, Finding const&) = default;
};

/// The most serious first, else in the order they were found.
[[nodiscard]] std::vector<Finding> findings(Diagnostics const& diagnostics, std::optional<Error> const& pageError,
                                            Workshop const& workshop);

class DiagnosticsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Icon, What, Object, Source, ToDo, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Finding> findings);
    /// Only those of some gravity that have all the words of `text`.
    void narrow(std::set<Gravity> const& gravities, QString const& text);
    [[nodiscard]] Finding const& finding(int row) const { return m_all[m_rows[static_cast<std::size_t>(row)]]; }
    [[nodiscard]] int countOf(Gravity gravity) const;

    [[nodiscard]] int rowCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] int columnCount(QModelIndex const& parent = {}) const override;
    [[nodiscard]] QVariant data(QModelIndex const& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void gather();

    std::vector<Finding> m_all;
    std::vector<std::size_t> m_rows; ///< shown
    std::set<Gravity> m_gravities{Gravity::Error, Gravity::Warning, Gravity::Remark};
    std::vector<std::string> m_words;
};

} // namespace cartocontrat
