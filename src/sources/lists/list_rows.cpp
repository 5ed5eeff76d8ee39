// SPDX-License-Identifier: EUPL-1.2
#include "sources/lists/list_rows.hpp"

#include "base/text.hpp"
#include "geo/crs_guess.hpp"

#include <algorithm>
#include <set>

namespace cartocontrat {

namespace {

constexpr char const* degrees = "OGC:CRS84";

/// How far a position may be from the area, in metres, before it is taken for a mistake.
constexpr double farthest = 50'000;

/// The column that has one of the names, the preferred first; only one may be written that way.
std::string columnNamed(std::vector<std::string> const& names, std::vector<std::string> const& columns) {
    for (auto const& name : names) {
        auto const folded = fold(name);
        auto const isSame = [&](std::string const& column) { return fold(column) == folded; };
        if (std::count_if(columns.begin(), columns.end(), isSame) == 1) {
            return *std::find_if(columns.begin(), columns.end(), isSame);
        }
    }
    return {};
}

std::optional<double> numberOf(std::string const& text) {
    auto const number = readNumber(text);
    return number ? std::optional(number->value) : std::nullopt;
}

/// "2154", "EPSG:2154", "epsg 2154".
std::string crsOf(std::string const& text) {
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits.empty() ? digits : "EPSG:" + digits;
}

/// The CRS that the name of a column tells: "X_L93", "x_cc50".
std::string crsOfColumn(std::string const& column) {
    auto const words = split(fold(column), ' ');
    auto const has = [&](char const* word) { return std::find(words.begin(), words.end(), word) != words.end(); };
    if (has("l93") || has("lambert93")) {
        return "EPSG:2154";
    }
    return has("cc50") ? "EPSG:3950" : "";
}

} // namespace

std::optional<ListColumns> ListColumns::make(ListSchema const& schema, std::vector<std::string> const& columns) {
    ListColumns found;
    for (auto const& [part, names] : schema.columns) {
        if (auto const column = columnNamed(names, columns); !column.empty()) {
            found.m_columns.emplace(part, column);
        }
    }
    bool const complete = std::all_of(schema.required.begin(), schema.required.end(),
                                      [&](std::string const& part) { return found.has(part); });
    return complete ? std::optional(found) : std::nullopt;
}

std::string const& ListColumns::of(std::string const& part) const {
    static std::string const none;
    auto const column = m_columns.find(part);
    return column == m_columns.end() ? none : column->second;
}

std::vector<ListColumns::Unused> ListColumns::unused(ListSchema const& schema,
                                                     std::vector<std::string> const& columns) const {
    std::set<std::string> used;
    std::vector<std::string> free; // names of the parts that no column plays
    for (auto const& [part, names] : schema.columns) {
        if (has(part)) {
            used.insert(of(part));
        } else {
            free.insert(free.end(), names.begin(), names.end());
        }
    }
    for (auto const& condition : schema.where) {
        used.insert(columnNamed(condition.field, columns));
    }
    for (auto const& condition : schema.atChefLieu) {
        used.insert(columnNamed(condition.field, columns));
    }
    std::vector<Unused> unused;
    for (auto const& column : columns) {
        if (!column.empty() && !used.contains(column)) {
            unused.push_back({column, nearest(column, free).value_or("")});
        }
    }
    return unused;
}

ListRows::ListRows(Table const& table, ListSchema const& schema, ListColumns const& columns, ListScope const& scope)
    : reader(table), m_table(table), m_schema(schema), m_columns(columns), m_scope(scope) {
    assumeCrs();
}

std::string const& ListRows::cell(std::size_t row, std::string const& part) const {
    static std::string const none;
    auto const& column = m_columns.of(part);
    return column.empty() ? none : m_table.value(row, column);
}

std::string ListRows::text(std::string const& part) const {
    return m_columns.has(part) ? reader.text(m_columns.of(part)) : std::string();
}

std::vector<std::string> ListRows::list(std::string const& part) const {
    return m_columns.has(part) ? reader.list(m_columns.of(part)) : std::vector<std::string>();
}

bool ListRows::isTaken() {
    for (auto const& condition : m_schema.where) {
        auto const column = columnNamed(condition.field, m_table.columns());
        if (column.empty()) {
            continue; // a list of such things only needs no column that says so
        }
        auto const value = reader.text(column);
        if (!matchesAny(value, condition.values)) {
            reader.leaveOut(Code::RowLeftOut, {column, value});
            return false;
        }
    }
    return true;
}

std::optional<ListRows::RawPosition> ListRows::rawPosition(std::size_t row) const {
    auto const pair = [&](char const* x, char const* y) -> std::optional<Point> {
        auto const east = numberOf(cell(row, x));
        auto const north = numberOf(cell(row, y));
        return east && north ? std::optional(Point{*east, *north}) : std::nullopt;
    };
    if (m_table.row(row).position) {
        return RawPosition{*m_table.row(row).position, m_table.origin().crs};
    }
    if (auto const point = pair("longitude", "latitude")) {
        return RawPosition{*point, degrees};
    }
    if (auto const point = pair("x", "y")) {
        auto const told = crsOf(cell(row, "crs"));
        return RawPosition{*point, told.empty() ? crsOfColumn(m_columns.of("x")) : told};
    }
    auto const both = split(cell(row, "position"), ','); // "50.45,1.75"
    auto const north = both.size() == 2 ? numberOf(both[0]) : std::nullopt;
    auto const east = both.size() == 2 ? numberOf(both[1]) : std::nullopt;
    if (north && east) {
        return RawPosition{{*east, *north}, degrees};
    }
    return std::nullopt;
}

void ListRows::assumeCrs() {
    Extent untold;
    for (std::size_t row = 0; row < m_table.rowCount(); ++row) {
        if (auto const raw = rawPosition(row); raw && raw->crs.empty()) {
            untold.extend(raw->point);
        }
    }
    if (untold.isEmpty()) {
        return;
    }
    if (auto const guess = guessCrs(untold, m_scope.area, m_scope.crs)) {
        m_assumedCrs = guess->crs;
        m_northFirst = guess->order == AxisOrder::NorthEast;
    }
}

std::optional<ToldPosition> ListRows::position() {
    auto const raw = rawPosition(reader.rowNumber());
    auto const onlyCommune = !m_schema.atChefLieu.empty() &&
                             std::all_of(m_schema.atChefLieu.begin(), m_schema.atChefLieu.end(), [&](auto const& one) {
                                 auto const column = columnNamed(one.field, m_table.columns());
                                 return !column.empty() && matchesAny(reader.text(column), one.values);
                             });
    if (!raw || onlyCommune) {
        return std::nullopt;
    }
    auto const crs = !m_scope.told.empty() ? m_scope.told : raw->crs.empty() ? m_assumedCrs : raw->crs;
    m_crs = crs;
    auto point =
        m_scope.told.empty() && raw->crs.empty() && m_northFirst ? Point{raw->point.y, raw->point.x} : raw->point;
    if (crs != m_scope.crs.front()) {
        auto projector = m_projectors.find(crs);
        if (projector == m_projectors.end()) {
            auto made = Projector::make(crs, m_scope.crs.front());
            if (crs.empty() || !made) {
                reader.repaired(Code::PositionIgnored);
                return std::nullopt;
            }
            projector = m_projectors.emplace(crs, std::move(*made)).first;
        }
        point = projector->second(point);
    }
    if (!m_scope.area.grown(farthest).contains(point)) {
        reader.repaired(Code::PositionIgnored);
        return std::nullopt;
    }
    bool const isGeocoded = !text("score").empty() || !text("type").empty();
    return ToldPosition{point,
                        isGeocoded ? geocodingQuality(text("score"), text("type")) : LocationQuality::Coordinates};
}

LocationQuality geocodingQuality(std::string const& score, std::string const& type) {
    auto const number = readNumber(score);
    bool const isCertain = type != "municipality" && (!number || number->value >= certainScore);
    return isCertain ? LocationQuality::Address : LocationQuality::ApproximateAddress;
}

} // namespace cartocontrat
