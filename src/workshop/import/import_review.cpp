// SPDX-License-Identifier: EUPL-1.2
#include "workshop/import/import_review.hpp"

#include "base/text.hpp"
#include "geo/projector.hpp"
#include "sources/lists/list_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace cartocontrat {

namespace {

constexpr std::size_t rowsAtATime = 256; // between two looks at whether to stop

constexpr std::array<char const*, 4> coordinates{"longitude", "latitude", "x", "y"};

/// Where the positions of a list may be: around the chefs-lieux, like those of an office's lists.
ListScope scopeOf(ContractData const& contracts, std::string const& crs) {
    constexpr double margin = 50'000; // metres
    Extent area;
    for (auto const& commune : contracts.communes) {
        area.extend(commune.chefLieu);
    }
    auto const& departement = contracts.departement;
    ListScope scope{area.isEmpty() ? departement.projection.extent : area.grown(margin), departement.otherCrs, crs};
    scope.crs.insert(scope.crs.begin(), departement.projection.crs);
    return scope;
}

/// The positions that rows tell, in the same way as those of a list.
std::string readPositions(Table const& table, ColumnMapping const& mapping, ListScope const& scope,
                          std::vector<RowPlace>& places) {
    ListSchema schema;
    for (std::size_t i = 0; i < mapping.parts.size(); ++i) {
        if (!mapping.parts[i].empty()) {
            schema.columns[mapping.parts[i]] = {table.columns()[i]};
        }
    }
    auto const columns = *ListColumns::make(schema, table.columns());
    ListRows rows(table, schema, columns, scope);
    while (rows.next()) {
        auto& place = places[rows.reader.rowNumber()];
        auto const told = rows.position();
        place.position = told ? std::optional(told->point) : std::nullopt;
        bool const isGiven =
            table.row(rows.reader.rowNumber()).position || !rows.text("x").empty() || !rows.text("longitude").empty();
        place.isLost = isGiven && !told;
    }
    return rows.crs();
}

/// Tells where the rows of a layer are, as cells of a table do: in degrees, or as it has it where its CRS is not known.
class LayerPlaces {
public:
    LayerPlaces(Table const& table, std::string const& crs)
        : m_table(table), m_toDegrees(crs.empty() ? std::nullopt : toDegrees(crs)) {
        for (std::size_t row = 0; row < table.rowCount(); ++row) {
            m_isLayer = m_isLayer || table.row(row).position;
        }
        m_isLayer = m_isLayer && !table.indexOf(columns().front()) && !table.indexOf(columns().back());
    }

    /// Empty of a table without positions, and of one that has columns of these names.
    [[nodiscard]] std::vector<std::string> names() const { return m_isLayer ? columns() : std::vector<std::string>(); }
    [[nodiscard]] std::vector<std::string> cells(std::size_t row) const {
        auto const& position = m_table.row(row).position;
        if (!m_isLayer || !position) {
            return std::vector<std::string>(names().size());
        }
        auto const told = m_toDegrees ? (*m_toDegrees)(*position) : *position;
        return {fmt::format("{:.7f}", told.x), fmt::format("{:.7f}", told.y)};
    }

private:
    [[nodiscard]] static std::optional<Projector> toDegrees(std::string const& crs) {
        auto made = Projector::make(crs, "OGC:CRS84");
        return made ? std::optional(std::move(*made)) : std::nullopt;
    }
    [[nodiscard]] std::vector<std::string> columns() const {
        return m_toDegrees ? std::vector<std::string>{"longitude", "latitude"} : std::vector<std::string>{"x", "y"};
    }

    Table const& m_table;
    std::optional<Projector> m_toDegrees;
    bool m_isLayer = false;
};

std::vector<std::string> joined(std::vector<std::string> first, std::vector<std::string> const& then) {
    first.insert(first.end(), then.begin(), then.end());
    return first;
}

} // namespace

std::size_t lineOf(std::string const& subject) {
    auto const start = subject.find_last_not_of("0123456789") + 1;
    std::size_t line = 0;
    std::from_chars(subject.data() + start, subject.data() + subject.size(), line);
    return line;
}

std::optional<ImportReview> ImportReview::make(std::shared_ptr<Table const> table, ColumnMapping mapping,
                                               std::string const& crs, KnownValues values, Progress const& progress) {
    ImportReview review;
    std::map<std::string, std::string> columns;
    for (std::size_t i = 0; i < mapping.parts.size(); ++i) {
        if (!mapping.parts[i].empty()) {
            columns.emplace(mapping.parts[i], table->columns()[i]);
            review.m_columns.emplace_back(mapping.parts[i], i);
        }
    }
    std::vector<RowPlace> places(table->rowCount());
    review.m_askedCrs = crs;
    review.m_crs = readPositions(*table, mapping, scopeOf(values.contracts(), crs), places);
    review.m_checker = std::make_shared<RowChecker>(mapping.subject, std::move(columns), std::move(values));
    review.m_table = std::move(table);
    review.m_mapping = std::move(mapping);
    review.m_rows.resize(places.size() + review.m_table->malformed().size());
    for (std::size_t row = 0; row < review.m_rows.size(); ++row) {
        if (row % rowsAtATime == 0) {
            if (progress.stop.stop_requested()) {
                return std::nullopt;
            }
            if (progress.tell) {
                progress.tell(row, review.m_rows.size());
            }
        }
        auto& one = review.m_rows[row];
        if (row >= places.size()) {
            auto const& malformed = review.m_table->malformed()[row - places.size()];
            one.isAside = true;
            one.found.push_back({{}, join(malformed.cells, " "), malformed.reason, {}});
            continue;
        }
        one.place = std::move(places[row]);
        one.place.subject = review.m_table->row(row).subject;
        one.checked = review.m_checker->check(review.cells(row), one.place, one.identity);
        one.found = one.checked.issues;
        review.m_keys[one.checked.key].insert(row);
        if (auto again = review.repeated(row)) {
            one.found.push_back(std::move(*again));
        }
    }
    return review;
}

RowCells ImportReview::cells(std::size_t row) const {
    RowCells cells;
    for (auto const& [part, column] : m_columns) {
        cells[part] = m_table->row(row).cells[column];
    }
    for (auto const& [part, text] : m_rows[row].edits) {
        cells[part] = text;
    }
    return cells;
}

std::string ImportReview::cell(std::size_t row, std::string const& part) const {
    auto const edit = m_rows[row].edits.find(part);
    return edit == m_rows[row].edits.end() ? told(row, part) : edit->second;
}

std::string ImportReview::told(std::size_t row, std::string const& part) const {
    auto const column = m_mapping.columnOf(part);
    return column && !isMalformed(row) ? m_table->row(row).cells[*column] : std::string();
}

std::vector<std::string> ImportReview::choices(std::size_t row, std::string const& part) const {
    return m_checker->choices(part, told(row, part));
}

bool ImportReview::isEdited(std::size_t row, std::string const& part) const {
    return m_rows[row].edits.contains(part);
}

std::size_t ImportReview::line(std::size_t row) const {
    return lineOf(isMalformed(row) ? m_table->malformed()[row - m_table->rowCount()].reason.subject
                                   : m_table->row(row).subject);
}

std::optional<CellIssue> ImportReview::repeated(std::size_t row) const {
    auto const& key = m_rows[row].checked.key;
    auto const same = m_keys.find(key);
    if (same == m_keys.end() || key.empty()) {
        return std::nullopt;
    }
    auto const& rows = same->second;
    auto const earlier =
        std::find_if(rows.begin(), rows.end(), [&](std::size_t other) { return !m_rows[other].isAside; });
    if (earlier == rows.end() || *earlier >= row) {
        return std::nullopt;
    }
    auto const naming = m_mapping.subject == ImportSubject::Projects ? "title" : "name";
    auto const* const part = m_mapping.columnOf("id") && !cell(row, "id").empty() ? "id" : naming;
    auto const value = cell(row, part);
    auto const column = m_mapping.columnOf(part);
    return CellIssue{
        part,
        value,
        Error{Code::DuplicateKey,
              m_rows[row].place.subject,
              {column ? m_table->columns()[*column] : std::string(part), value, std::to_string(line(*earlier))}},
        {}};
}

std::vector<CellIssue> ImportReview::open(std::size_t row) const {
    auto const& one = m_rows[row];
    if (isMalformed(row)) {
        return one.found;
    }
    auto issues = one.checked.issues;
    if (auto again = repeated(row)) {
        issues.push_back(std::move(*again));
    }
    return issues;
}

std::vector<ToldIssue> ImportReview::issues(std::size_t row) const {
    std::vector<ToldIssue> all;
    auto const isIn = [](std::vector<CellIssue> const& issues, CellIssue const& asked) {
        return std::any_of(issues.begin(), issues.end(), [&](CellIssue const& one) {
            return one.part == asked.part && one.what.code == asked.what.code;
        });
    };
    auto const stillOpen = open(row);
    for (auto const& issue : found(row)) {
        all.push_back({issue, isIn(stillOpen, issue)});
    }
    for (auto const& issue : stillOpen) {
        if (!isIn(found(row), issue)) {
            all.push_back({issue, true});
        }
    }
    return all;
}

RowState ImportReview::state(std::size_t row) const {
    auto const& one = m_rows[row];
    if (isMalformed(row)) {
        return RowState::Malformed;
    }
    if (one.isAside) {
        return RowState::SetAside;
    }
    return one.checked.issues.empty() && !repeated(row) ? RowState::Ready : RowState::ToDecide;
}

std::size_t ImportReview::count(RowState asked) const {
    std::size_t count = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        count += state(row) == asked ? 1 : 0;
    }
    return count;
}

std::vector<std::size_t> ImportReview::rowsToReview() const {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (!m_rows[row].found.empty() || m_rows[row].isAside || state(row) == RowState::ToDecide) {
            rows.push_back(row);
        }
    }
    return rows;
}

void ImportReview::recheck(std::size_t row) {
    auto& one = m_rows[row];
    auto const former = m_keys.find(one.checked.key);
    former->second.erase(row);
    if (former->second.empty()) {
        m_keys.erase(former);
    }
    one.mended = mendedPlace(row);
    one.checked = m_checker->check(cells(row), one.mended ? *one.mended : one.place, one.identity);
    m_keys[one.checked.key].insert(row);
}

/// What is typed goes over a geometry. A first coordinate that was emptied gives the position up, where the other cells
/// tell none.
std::optional<RowPlace> ImportReview::mendedPlace(std::size_t row) const {
    auto const& one = m_rows[row];
    bool isMended = false, isTold = false, isGivenUp = false;
    for (std::string const part : coordinates) {
        auto const edit = one.edits.find(part);
        bool const isEdited = edit != one.edits.end();
        isMended = isMended || isEdited;
        isTold = isTold || !cell(row, part).empty();
        isGivenUp = isGivenUp || (isEdited && edit->second.empty() && (part == "x" || part == "longitude"));
    }
    if (!isMended) {
        return std::nullopt;
    }
    auto const has = [&](char const* part) { return !cell(row, part).empty(); };
    std::vector<RowPlace> places(1);
    if ((has("longitude") && has("latitude")) || (has("x") && has("y"))) {
        auto alone = *Table::make(m_table->origin(), m_table->columns());
        TableRow mended{one.place.subject, m_table->row(row).cells, std::nullopt};
        for (auto const& [part, column] : m_columns) {
            mended.cells[column] = cell(row, part);
        }
        alone.add(std::move(mended));
        static_cast<void>(readPositions(alone, m_mapping, scopeOf(contracts(), m_askedCrs), places));
    }
    auto& place = places.front();
    place.subject = one.place.subject;
    place.isLost = isTold && !place.position && !isGivenUp;
    return place;
}

void ImportReview::setCell(std::size_t row, std::string const& part, std::string text) {
    m_rows[row].edits[part] = std::move(text);
    recheck(row);
}

void ImportReview::revert(std::size_t row, std::string const& part) {
    m_rows[row].edits.erase(part);
    recheck(row);
}

void ImportReview::setIdentity(std::size_t row, Identity identity) {
    if (std::exchange(m_rows[row].identity, identity) != identity) {
        recheck(row);
    }
}

std::map<std::size_t, ImportReview::Decision> ImportReview::decisions() const {
    std::map<std::size_t, Decision> all;
    for (std::size_t row = 0; row < m_table->rowCount(); ++row) {
        auto const& one = m_rows[row];
        if (Decision decision{one.edits, one.identity, one.isAside}; decision != Decision()) {
            all.emplace(row, std::move(decision));
        }
    }
    return all;
}

void ImportReview::decide(std::map<std::size_t, Decision> const& decisions, ColumnMapping const& former) {
    for (auto const& [row, decision] : decisions) {
        auto& one = m_rows[row];
        for (auto const& [part, text] : decision.edits) {
            if (former.columnOf(part) == m_mapping.columnOf(part)) {
                one.edits[part] = text;
            }
        }
        one.identity = decision.identity;
        if (!one.edits.empty() || one.identity != Identity::Known) {
            recheck(row);
        }
        setAside(row, decision.isAside);
    }
}

void ImportReview::setAside(std::size_t row, bool isAside) {
    m_rows[row].isAside = isAside || isMalformed(row);
}

std::size_t ImportReview::applyAllProposals() {
    std::size_t applied = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (state(row) != RowState::ToDecide) {
            continue;
        }
        for (auto const& issue : open(row)) {
            if (isToSetAside(issue)) {
                setAside(row, true);
                ++applied;
            } else if (!issue.proposals.empty()) {
                setCell(row, issue.part, issue.proposals.front());
                ++applied;
            }
        }
    }
    return applied;
}

void ImportReview::setAllAside() {
    for (std::size_t row = m_rows.size(); row-- > 0;) { // so that a repeated row goes, not the first of its kind
        if (state(row) == RowState::ToDecide) {
            setAside(row, true);
        }
    }
}

std::vector<std::string> ImportReview::asideColumns() const {
    return joined(m_table->columns(), LayerPlaces(*m_table, m_crs).names());
}

std::vector<AsideRow> ImportReview::asideRows(std::set<std::size_t> const& declined) const {
    std::vector<AsideRow> rows;
    LayerPlaces const places(*m_table, m_crs);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        bool const isAside = m_rows[row].isAside;
        if (!isAside && !declined.contains(row)) {
            continue;
        }
        if (isMalformed(row)) {
            auto const& malformed = m_table->malformed()[row - m_table->rowCount()];
            rows.push_back({malformed.cells, found(row), {Code::RowSetAside, malformed.reason.subject, {}}});
            continue;
        }
        AsideRow aside{joined(m_table->row(row).cells, places.cells(row)),
                       {},
                       {isAside ? Code::RowSetAside : Code::RowDeclined, m_rows[row].place.subject, {}}};
        if (isAside) {
            for (auto& one : issues(row)) {
                aside.issues.push_back(std::move(one.issue));
            }
        }
        rows.push_back(std::move(aside));
    }
    return rows;
}

} // namespace cartocontrat
