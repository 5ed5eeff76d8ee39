// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "workshop/import/known_things.hpp"
#include "workshop/import/known_values.hpp"

#include <variant>

namespace cartocontrat {

/// Text of a row by part; parts that no column gives, or that are empty, need not be there.
using RowCells = std::map<std::string, std::string>;

/// What keeps a row from being imported as it stands.
struct CellIssue {
    std::string part;                   ///< field at fault; may be one that no column gives
    std::string value;                  ///< as it stands there; may be empty
    Error what;                         ///< names the column and says what it takes; the subject is the row's
    std::vector<std::string> proposals; ///< texts for the cell that are like it, the likeliest first; "" empties it
    friend bool operator==(CellIssue const&, CellIssue const&) = default;
};

/// Whether what is proposed is to set the whole row aside, as that of a total.
[[nodiscard]] inline bool isToSetAside(CellIssue const& issue) {
    return issue.what.code == Code::RowLeftOut;
}

/// What a row is taken for, where its title is like that of what the data have.
enum class Identity { Known, New };

/// A row, as far as it can be read.
struct CheckedRow {
    std::vector<CellIssue> issues;
    std::variant<Project, Place> thing; ///< as it would be after the import
    std::string known;                  ///< id of the project or place of the data that it is; empty: a new one
    std::string key;                    ///< rows of one key are the same thing
    std::string like;                   ///< id of what has its title or nearly; empty: nothing, or its own id tells
    Likeness likeness = Likeness::None; ///< to that one
    std::optional<Euros> cost;          ///< of the operation of a project, as told
};

/// Where and how a row stands.
struct RowPlace {
    std::string subject;           ///< "subventions.csv:9"
    std::optional<Point> position; ///< on the ground
    bool isLost = false;           ///< the row tells a position that is nowhere near the département
};

/// Reads rows of one mapping against the data.
class RowChecker {
public:
    /// `columns`: by part, the name of the column that gives it.
    RowChecker(ImportSubject subject, std::map<std::string, std::string> columns, KnownValues values);

    [[nodiscard]] CheckedRow check(RowCells const& cells, RowPlace const& place, Identity identity);
    /// Texts that a cell may be given, the likeliest first; empty: any text.
    [[nodiscard]] std::vector<std::string> choices(std::string const& part, std::string const& text);
    [[nodiscard]] ContractData const& contracts() const { return m_values.contracts(); }

private:
    class Reading;
    void checkProject(Reading& row) const;
    void checkPlace(Reading& row) const;
    [[nodiscard]] std::vector<std::string> contractsOf(std::vector<std::string> const& epcis) const;

    ImportSubject m_subject;
    std::map<std::string, std::string> m_columns;
    KnownValues m_values;
    KnownThings m_known; ///< of the contracts of the values
};

} // namespace cartocontrat
