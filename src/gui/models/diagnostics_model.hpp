// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/diagnostics.hpp"
#include "sources/tables/sheet_writer.hpp"
#include "workshop/located_projects.hpp"

#include <QAbstractTableModel>

#include <set>

namespace cartocontrat {

class ContractIndex;
class Session;

/// How much a finding matters; what stops a page is an error.
enum class Gravity { Error, Warning, Remark };

/// What can be done about a finding from here.
enum class Remedy { None, OpenCard, Place, PlaceAll, Relink, Reread, OpenSources, ShowPlace, ShowCommune };

/// Something that was found while reading or composing, as a user reads it.
struct Finding {
    Gravity gravity = Gravity::Remark;
    QString what, wayOut, object, source; ///< `wayOut`: what to do, as its sentence says; may be empty
    std::string project;                  ///< id of the one it is about; may be empty
    Remedy remedy = Remedy::None;
    std::string subject = {}; ///< id of the place or commune that can be shown; may be empty
    friend bool operator==(Finding const&, Finding const&) = default;
};

/// The most serious first, else in the order they were found. `known`: of the workshop's contracts.
[[nodiscard]] std::vector<Finding> findings(Diagnostics const& diagnostics, std::optional<Error> const& pageError,
                                            Workshop const& workshop, ContractIndex const& known);
/// All that a session has to say, of its data and of its page; none before there are data.
[[nodiscard]] std::vector<Finding> findings(Session const& session);
[[nodiscard]] int countOf(std::vector<Finding> const& findings, Gravity gravity);

class DiagnosticsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Icon, What, Object, Source, ToDo, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<Finding> findings);
    /// Only those of some gravity that have all the words of `text`.
    void narrow(std::set<Gravity> const& gravities, QString const& text);
    /// What happened and what to do.
    [[nodiscard]] QString sentenceOf(int row) const;
    [[nodiscard]] Finding const& finding(int row) const { return m_all[m_rows[static_cast<std::size_t>(row)]]; }
    /// Of all, whatever is shown.
    [[nodiscard]] int countOf(Gravity gravity) const { return cartocontrat::countOf(m_all, gravity); }
    /// Those shown, as a table.
    [[nodiscard]] Sheet sheet() const;

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
