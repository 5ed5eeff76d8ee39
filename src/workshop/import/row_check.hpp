// SPDX-License-Identifier: EUPL-1.2
#pragma once

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
    std::vector<std::string> proposals; ///< texts for the cell that would do, the likeliest first; "" empties it
    friend bool operator==(CellIssue const&, CellIssue const&) = default;
};

/// A row, as far as it can be read.
struct CheckedRow {
    std::vector<CellIssue> issues;
    std::variant<Project, Place> thing; ///< as it would be after the import
    std::string known;                  ///< id of the project or place of the data that it is; empty: a new one
    std::string key;                    ///< rows of one key are the same thing
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

    [[nodiscard]] CheckedRow check(RowCells const& cells, RowPlace const& place);
    [[nodiscard]] ContractData const& contracts() const { return m_values.contracts(); }

private:
    class Reading;
    void checkProject(Reading& row) const;
    void checkPlace(Reading& row) const;
    [[nodiscard]] Project const* knownProject(Project const& told) const;
    [[nodiscard]] Place const* knownPlace(Place const& told) const;
    [[nodiscard]] std::vector<std::string> contractsOf(std::vector<std::string> const& epcis) const;

    ImportSubject m_subject;
    std::map<std::string, std::string> m_columns;
    KnownValues m_values;
    std::map<std::string, Project const*> m_projectsById;
    std::multimap<std::string, Project const*> m_projectsByTitle;
    struct TitledProject {
        std::vector<std::string> words;
        Project const* project;
    };
    std::multimap<std::string, TitledProject> m_projectsByEpci;
    std::map<std::string, Place const*> m_placesById;
    std::multimap<std::string, Place const*> m_placesByName;
};

} // namespace cartocontrat
