// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/postgis/database_address.hpp"

#include <memory>

namespace cartocontrat {

/// What a transaction sees.
enum class Isolation {
    Snapshot, ///< the data as they are when it begins, and it does not write
    Current,  ///< each statement sees what others have committed by then
};

/// A connection to PostgreSQL through GDAL's driver. To be used from one thread.
///
/// Errors of every statement: DatabaseDenied and, for all else that the server says, DatabaseRefused; the words are the
/// server's, without passwords.
class Database {
public:
    /// Errors: DatabaseUnreached, LoginRefused, DatabaseAbsent.
    [[nodiscard]] static Result<Database> connect(DatabaseAddress address);
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] DatabaseAddress const& address() const;
    /// `name` in the schema of the address, ready for a statement.
    [[nodiscard]] std::string qualified(std::string const& name) const;

    /// One statement or several between ";".
    [[nodiscard]] Result<void> run(std::string const& statements) const;
    /// Rows of a SELECT, or of what a statement returns; every value as text, null as empty text.
    [[nodiscard]] Result<std::vector<std::vector<std::string>>> query(std::string const& statement) const;
    /// The first value of the first row; empty when there is none.
    [[nodiscard]] Result<std::string> value(std::string const& statement) const;

private:
    friend class Transaction;
    struct Handle;
    explicit Database(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

/// Undone when it goes without commit(). The database must stay where it is meanwhile.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database const& database, Isolation isolation);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Database const& database) : m_database(&database) {}
    Database const* m_database; ///< null: over
};

/// A name or a value as SQL writes it, whatever marks it holds.
[[nodiscard]] std::string quotedName(std::string const& name);
[[nodiscard]] std::string quotedText(std::string const& text);

} // namespace cartocontrat
