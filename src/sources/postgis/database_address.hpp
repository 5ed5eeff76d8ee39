// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <string_view>

namespace cartocontrat {

/// Where the data of an office are: a PostgreSQL database and a schema in it.
struct DatabaseAddress {
    std::string connection; ///< for GDAL, password and all: never to be shown
    std::string shown;      ///< the same as typed, with "***" for each password
    std::string schema = "cartocontrat";
    std::vector<std::string> secrets; ///< what must not stand in a message

    /// The text without any of the secrets.
    [[nodiscard]] std::string masked(std::string text) const;
};

/// Whether a value of --data or --to is meant for a database: "PG:..." in either case, or a URI, which is not taken.
[[nodiscard]] bool isDatabaseAddress(std::string_view text);

/// Reads "PG:host=... dbname='...'": what libpq's connection strings say, and `schemas` (or `active_schema`), as
/// GDAL has them, for the schema. An attempt to connect is given up after ten seconds unless the text or
/// PGCONNECT_TIMEOUT says otherwise. Errors: ConnectionMalformed. \pre isDatabaseAddress(text)
[[nodiscard]] Result<DatabaseAddress> readDatabaseAddress(std::string_view text);

} // namespace cartocontrat
