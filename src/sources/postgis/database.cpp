// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/database.hpp"

#include "base/text.hpp"
#include "sources/gdal_errors.hpp"

#include <ogrsf_frmts.h>

#include <algorithm>
#include <array>

namespace cartocontrat {

namespace {

using Rows = std::vector<std::vector<std::string>>;

void registerDrivers() {
    static bool const done = [] {
        RegisterOGRPG();
        RegisterOGRMEM(); // in which the driver gives the rows that other statements than SELECT return
        return true;
    }();
    static_cast<void>(done);
}

/// The first line of what the server said, without its word for the severity nor the driver's own line above.
std::string firstLine(std::string const& message) {
    constexpr std::string_view heading = "PQconnectdb failed.\n";
    auto const start = message.starts_with(heading) ? heading.size() : 0;
    auto line = message.substr(start, message.find('\n', start) - start);
    for (std::string_view const severity : {"ERROR:", "ERREUR:", "ERREUR :", "FATAL:"}) {
        if (auto const at = line.find(severity); at != std::string::npos) {
            line = line.substr(at + severity.size());
        }
    }
    return std::string(trimmed(line));
}

template <std::size_t Count>
bool says(std::string const& message, std::array<std::string_view, Count> const& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return message.find(word) != std::string::npos; });
}

/// The driver keeps the code of the error (SQLSTATE) to itself: told by the words of servers that speak English or
/// French, as those of French offices do. In another language it stays the general code, with the server's words.
Code codeOfLogin(std::string const& message) {
    constexpr std::array<std::string_view, 6> login{"password", "mot de passe", "pg_hba.conf",
                                                    "role \"",  "rôle « ",      "authentification"};
    constexpr std::array<std::string_view, 2> absent{"database \"", "base de données « "};
    if (says(message, login)) {
        return Code::LoginRefused;
    }
    bool const isAbsent =
        says(message, absent) && says(message, std::array<std::string_view, 2>{"does not exist", "n'existe pas"});
    return isAbsent ? Code::DatabaseAbsent : Code::DatabaseUnreached;
}

Error errorOf(DatabaseAddress const& address, std::string const& message) {
    constexpr std::array<std::string_view, 4> denied{"permission denied", "must be owner", "droit refusé",
                                                     "doit être le propriétaire"};
    auto const text = address.masked(message);
    return {says(text, denied) ? Code::DatabaseDenied : Code::DatabaseRefused, {}, {address.shown, firstLine(text)}};
}

} // namespace

struct Database::Handle {
    DatabaseAddress address;
    GDALDatasetUniquePtr dataset;

    struct Release {
        GDALDataset* dataset;
        void operator()(OGRLayer* layer) const { dataset->ReleaseResultSet(layer); }
    };
    using Answer = std::unique_ptr<OGRLayer, Release>;

    [[nodiscard]] Answer execute(std::string const& statement) const {
        return {dataset->ExecuteSQL(statement.c_str(), nullptr, nullptr), Release{dataset.get()}};
    }
};

Database::Database(std::unique_ptr<Handle> handle) : m_handle(std::move(handle)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() {
    GdalErrors const unsaid; // a connection that broke has been told of
    m_handle.reset();
}

Result<Database> Database::connect(DatabaseAddress address) {
    registerDrivers();
    auto handle = std::make_unique<Handle>();
    handle->address = std::move(address);
    auto const& where = handle->address;
    {
        GdalErrors const errors;
        char const* const drivers[] = {"PostgreSQL", nullptr};
        handle->dataset.reset(
            GDALDataset::Open(where.connection.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, drivers, nullptr, nullptr));
        if (!handle->dataset) {
            auto const message = where.masked(errors.message());
            return failure(codeOfLogin(message), {}, {where.shown, firstLine(message)});
        }
    }
    Database database(std::move(handle));
    // What stands in quotes is as it is, doubles come back as they were, and no function of the user's hides another.
    auto const ready = database.run("SET standard_conforming_strings = on; SET extra_float_digits = 3;"
                                    "SET client_min_messages = warning;");
    if (!ready) {
        return tl::make_unexpected(ready.error());
    }
    return database;
}

DatabaseAddress const& Database::address() const {
    return m_handle->address;
}

std::string Database::qualified(std::string const& name) const {
    return quotedName(address().schema) + "." + quotedName(name);
}

Result<void> Database::run(std::string const& statements) const {
    GdalErrors const errors;
    static_cast<void>(m_handle->execute(statements));
    if (errors.failed()) {
        return tl::make_unexpected(errorOf(address(), errors.message()));
    }
    return {};
}

Result<Rows> Database::query(std::string const& statement) const {
    GdalErrors const errors;
    Rows rows;
    if (auto const answer = m_handle->execute(statement); answer && !errors.failed()) {
        for (auto const& feature : *answer) {
            std::vector<std::string> row;
            for (int i = 0; i < feature->GetFieldCount(); ++i) {
                row.emplace_back(feature->IsFieldSetAndNotNull(i) ? feature->GetFieldAsString(i) : "");
            }
            rows.push_back(std::move(row));
        }
    }
    if (errors.failed()) {
        return tl::make_unexpected(errorOf(address(), errors.message()));
    }
    return rows;
}

Result<std::string> Database::value(std::string const& statement) const {
    auto const rows = query(statement);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    return rows->empty() || rows->front().empty() ? std::string() : rows->front().front();
}

Result<Transaction> Transaction::begin(Database const& database, Isolation isolation) {
    {
        GdalErrors const errors;
        if (database.m_handle->dataset->StartTransaction() != OGRERR_NONE) {
            return tl::make_unexpected(errorOf(database.address(), errors.message()));
        }
    }
    Transaction transaction(database);
    if (isolation == Isolation::Snapshot) {
        auto const set = database.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        if (!set) {
            return tl::make_unexpected(set.error());
        }
    }
    return transaction;
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() {
    if (m_database != nullptr) {
        GdalErrors const unsaid; // what went wrong has been told of
        m_database->m_handle->dataset->RollbackTransaction();
    }
}

Result<void> Transaction::commit() {
    auto const& database = *std::exchange(m_database, nullptr);
    GdalErrors const errors;
    if (database.m_handle->dataset->CommitTransaction() != OGRERR_NONE || errors.failed()) {
        return tl::make_unexpected(errorOf(database.address(), errors.message()));
    }
    return {};
}

namespace {

std::string quoted(std::string const& text, char mark) {
    std::string all{mark};
    for (char const c : text) {
        all.append(c == mark ? 2 : 1, c);
    }
    return all + mark;
}

} // namespace

std::string quotedName(std::string const& name) {
    return quoted(name, '"');
}

std::string quotedText(std::string const& text) {
    return quoted(text, '\'');
}

} // namespace cartocontrat
