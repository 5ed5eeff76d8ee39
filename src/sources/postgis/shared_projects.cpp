// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/shared_projects.hpp"

#include "base/text.hpp"
#include "sources/contracts/contract_reader.hpp"
#include "sources/postgis/database_tables.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace cartocontrat {

namespace {

constexpr char const* projectTable = "projets";
constexpr char const* keyColumn = "projet_id";

/// How a time is told, in the time zone of the connection.
constexpr char const* frenchTime = R"(to_char(modifie_le, 'DD/MM/YYYY "à" HH24"h"MI'))";

std::int64_t versionOf(std::string const& text) {
    std::int64_t version = 0;
    std::from_chars(text.data(), text.data() + text.size(), version);
    return version;
}

/// The tables of the database with one row of the projects changed or added.
class EditedTables : public TableSource {
public:
    EditedTables(TableSource const& stored, Table projects) : m_stored(stored), m_projects(std::move(projects)) {}
    [[nodiscard]] std::vector<std::string> names() const override { return m_stored.names(); }
    [[nodiscard]] Result<Table> table(std::string const& name, Diagnostics& diagnostics) const override {
        return name == projectTable ? Result<Table>(m_projects) : m_stored.table(name, diagnostics);
    }

private:
    TableSource const& m_stored;
    Table m_projects;
};

/// The projects with the cells of one of them changed; a row more when `id` is empty.
struct EditedProjects {
    Table table;
    std::string subject; ///< of the changed row
};

Result<EditedProjects> edit(Table const& projects, std::string const& id, ProjectCells const& cells) {
    std::vector<std::string> columns;
    for (auto const& [column, value] : cells) {
        columns.push_back(column);
    }
    for (auto const& column : columns) {
        if (std::find(projects.columns().begin(), projects.columns().end(), column) == projects.columns().end()) {
            return failure(Code::ColumnMissing, projects.origin().file,
                           {column, nearest(column, projects.columns()).value_or("")});
        }
    }
    auto edited = Table::make(projects.origin(), projects.columns());
    if (!edited) {
        return tl::make_unexpected(edited.error());
    }
    auto const change = [&](TableRow row) {
        for (auto const& [column, value] : cells) {
            row.cells.at(*projects.indexOf(column)) = value;
        }
        return row;
    };
    std::string subject;
    for (std::size_t i = 0; i < projects.rowCount(); ++i) {
        bool const isAsked = !id.empty() && projects.value(i, keyColumn) == id;
        subject = isAsked ? projects.row(i).subject : subject;
        edited->add(isAsked ? change(projects.row(i)) : projects.row(i));
    }
    if (id.empty()) {
        subject = projects.origin().file + ", ligne ajoutée";
        edited->add(change({subject, std::vector<std::string>(projects.columns().size()), {}}));
    }
    return EditedProjects{std::move(*edited), std::move(subject)};
}

/// Reads the facts as maps will with the change made. Errors: what would be wrong with the row.
Result<void> validate(Database const& database, std::string const& id, ProjectCells const& cells) {
    auto const stored = DatabaseTables::open(database);
    if (!stored) {
        return tl::make_unexpected(stored.error());
    }
    Diagnostics ignored; // of rows that are not ours to change here
    auto const projects = (*stored)->table(projectTable, ignored);
    if (!projects) {
        return tl::make_unexpected(projects.error());
    }
    auto edited = edit(*projects, id, cells);
    if (!edited) {
        return tl::make_unexpected(edited.error());
    }
    auto const reading = readContracts(EditedTables(**stored, std::move(edited->table)), ignored);
    if (!reading) {
        return tl::make_unexpected(reading.error());
    }
    for (auto const& report : reading->tables) {
        for (auto const& row : report.rejected) {
            if (report.origin.name == projectTable && row.reason.subject == edited->subject) {
                return tl::make_unexpected(row.reason);
            }
        }
    }
    return {};
}

Result<std::vector<SharedProject>> readProjects(Database const& database, std::string const& condition) {
    auto const all = columnsOf(database, projectTable);
    if (!all) {
        return tl::make_unexpected(all.error());
    }
    auto const columns = factColumns(*all);
    auto statement = fmt::format("SELECT {}::text AS a, {}::text AS b, {}::text AS c, {} AS d", keyColumn,
                                 versionColumn, authorColumn, frenchTime);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        statement += fmt::format(", {}::text AS c{}", quotedName(columns[i]), i);
    }
    auto rows = database.query(statement + fmt::format(" FROM {} WHERE {} ORDER BY {}",
                                                       database.qualified(projectTable), condition, orderColumn));
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    std::vector<SharedProject> projects;
    for (auto const& row : *rows) {
        SharedProject project{row.at(0), versionOf(row.at(1)), {}, row.at(2), row.at(3)};
        for (std::size_t i = 0; i < columns.size(); ++i) {
            project.cells[columns[i]] = row.at(i + 4);
        }
        projects.push_back(std::move(project));
    }
    return projects;
}

Error unknownProject(Database const& database, std::string const& id) {
    auto const projects = readProjects(database, "true");
    std::vector<std::string> known;
    for (auto const& project : projects ? *projects : std::vector<SharedProject>()) {
        known.push_back(project.id);
    }
    return {Code::ProjectUnknown, {}, {id, nearest(id, known).value_or("")}};
}

Result<SharedProject> findProject(Database const& database, std::string const& id) {
    auto projects = readProjects(database, fmt::format("{} = {}", keyColumn, quotedText(id)));
    if (!projects) {
        return tl::make_unexpected(projects.error());
    }
    if (projects->empty()) {
        return tl::make_unexpected(unknownProject(database, id));
    }
    return std::move(projects->front());
}

/// The cells that a project had at a version, from the history; none when no row of that version is known.
Result<ProjectCells> cellsAt(Database const& database, std::string const& id, std::int64_t version) {
    auto const text = database.value(fmt::format(
        "SELECT valeurs::text FROM {} WHERE table_modifiee = {} AND version = {} AND cle = {} AND valeurs IS NOT NULL",
        database.qualified(rowHistory), quotedText(projectTable), version, quotedText(id)));
    if (!text) {
        return tl::make_unexpected(text.error());
    }
    ProjectCells cells;
    auto const values = nlohmann::json::parse(*text, nullptr, false);
    if (values.is_object()) {
        for (auto const& [column, value] : values.items()) {
            cells[column] = value.is_string() ? value.get<std::string>() : std::string();
        }
    }
    return cells;
}

/// What stands between a change from `version` and the project as it now is.
Result<EditConflict> conflictOf(Database const& database, std::string const& id, std::int64_t version,
                                ProjectCells const& wanted) {
    EditConflict conflict{id, version, 0, false, {}, {}, {}};
    auto const known = cellsAt(database, id, version);
    if (!known) {
        return tl::make_unexpected(known.error());
    }
    auto const now = readProjects(database, fmt::format("{} = {}", keyColumn, quotedText(id)));
    if (!now) {
        return tl::make_unexpected(now.error());
    }
    if (now->empty()) {
        auto const last = database.query(fmt::format(
            "SELECT version::text AS a, modifie_par AS b, {} AS c FROM {} WHERE table_modifiee = {} AND cle = {} AND "
            "valeurs IS NULL ORDER BY version DESC LIMIT 1",
            frenchTime, database.qualified(rowHistory), quotedText(projectTable), quotedText(id)));
        if (!last) {
            return tl::make_unexpected(last.error());
        }
        if (last->empty()) {
            return tl::make_unexpected(unknownProject(database, id));
        }
        conflict.isDeleted = true;
        conflict.version = versionOf(last->front().at(0));
        conflict.author = last->front().at(1);
        conflict.changedAt = last->front().at(2);
        return conflict;
    }
    auto const& project = now->front();
    conflict.version = project.version;
    conflict.author = project.author;
    conflict.changedAt = project.changedAt;
    for (auto const& [column, value] : project.cells) {
        auto const ours = wanted.find(column);
        auto const before = known->find(column);
        auto const was = before == known->end() ? std::string() : before->second;
        if ((!known->empty() && was != value) || (ours != wanted.end() && ours->second != value)) {
            conflict.differences.push_back({column, was, value, ours == wanted.end() ? "" : ours->second});
        }
    }
    return conflict;
}

/// Says who changes, until the end of the transaction.
Result<void> sign(Database const& database, std::string const& author) {
    auto const set =
        database.query(fmt::format("SELECT set_config('cartocontrat.auteur', {}, false)::text", quotedText(author)));
    return set ? Result<void>() : tl::make_unexpected(set.error());
}

/// Runs a statement that returns the new version, or nothing in a conflict, and makes it last.
Result<EditOutcome> write(Database const& database, Transaction& transaction, std::string const& statement,
                          std::string const& id, std::int64_t version, ProjectCells const& wanted) {
    auto const written = database.value(statement);
    if (!written) {
        return tl::make_unexpected(written.error());
    }
    if (written->empty()) {
        auto conflict = conflictOf(database, id, version, wanted);
        return conflict ? Result<EditOutcome>(std::move(*conflict)) : tl::make_unexpected(conflict.error());
    }
    if (auto const kept = transaction.commit(); !kept) {
        return tl::make_unexpected(kept.error());
    }
    return versionOf(*written);
}

} // namespace

Result<SharedProjects> SharedProjects::connect(DatabaseAddress const& address, std::string const& author) {
    auto database = Database::connect(address);
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    auto const tables = DatabaseTables::open(*database);
    if (!tables) {
        return tl::make_unexpected(tables.error());
    }
    Diagnostics ignored;
    if (auto const projects = (*tables)->table(projectTable, ignored); !projects) {
        return tl::make_unexpected(projects.error());
    }
    if (auto const named = sign(*database, author); !named) {
        return tl::make_unexpected(named.error());
    }
    return SharedProjects(std::move(*database));
}

Result<std::vector<SharedProject>> SharedProjects::read() const {
    return readProjects(m_database, "true");
}

Result<SharedProject> SharedProjects::find(std::string const& id) const {
    return findProject(m_database, id);
}

Result<EditOutcome> SharedProjects::update(std::string const& id, std::int64_t version,
                                           ProjectCells const& changes) const {
    auto transaction = Transaction::begin(m_database, Isolation::Current);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    if (auto const sound = validate(m_database, id, changes); !sound) {
        return tl::make_unexpected(sound.error());
    }
    std::string assignments;
    for (auto const& [column, value] : changes) {
        assignments += (assignments.empty() ? "" : ", ") + quotedName(column) + " = " + quotedText(value);
    }
    return write(m_database, *transaction,
                 fmt::format("UPDATE {} SET {} WHERE {} = {} AND {} = {} RETURNING {}::text",
                             m_database.qualified(projectTable), assignments, keyColumn, quotedText(id), versionColumn,
                             version, versionColumn),
                 id, version, changes);
}

Result<EditOutcome> SharedProjects::insert(ProjectCells const& cells) const {
    auto transaction = Transaction::begin(m_database, Isolation::Current);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    if (auto const sound = validate(m_database, {}, cells); !sound) {
        return tl::make_unexpected(sound.error());
    }
    std::string columns;
    std::string values;
    for (auto const& [column, value] : cells) {
        columns += (columns.empty() ? "" : ", ") + quotedName(column);
        values += (values.empty() ? "" : ", ") + quotedText(value);
    }
    auto const written =
        m_database.value(fmt::format("INSERT INTO {} ({}) VALUES ({}) ON CONFLICT ({}) DO NOTHING RETURNING {}::text",
                                     m_database.qualified(projectTable), columns, values, keyColumn, versionColumn));
    if (!written) {
        return tl::make_unexpected(written.error());
    }
    if (written->empty()) { // somebody was first since the check
        return failure(Code::DuplicateKey, projectTable, {keyColumn, cells.at(keyColumn)});
    }
    if (auto const kept = transaction->commit(); !kept) {
        return tl::make_unexpected(kept.error());
    }
    return versionOf(*written);
}

Result<EditOutcome> SharedProjects::remove(std::string const& id, std::int64_t version) const {
    auto transaction = Transaction::begin(m_database, Isolation::Current);
    if (!transaction) {
        return tl::make_unexpected(transaction.error());
    }
    return write(m_database, *transaction,
                 fmt::format("DELETE FROM {} WHERE {} = {} AND {} = {} RETURNING {}::text",
                             m_database.qualified(projectTable), keyColumn, quotedText(id), versionColumn, version,
                             versionColumn),
                 id, version, {});
}

} // namespace cartocontrat
