// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>

namespace cartocontrat {

/// What a table that is imported holds.
enum class ImportSubject { Projects, Places };

/// How a cell of a field is read.
enum class FieldForm {
    Text,
    Amount,
    Year, ///< also of a date
    Theme,
    Period,
    Kind,
    CommuneName,
    CommuneCode,
    Territory,
    Contract,
    Category, ///< of a place
    Number
};

/// What a column of a table can give. Its part is the name that lists of an office use (ListSchema::columns).
struct ImportField {
    char const* part;
    FieldForm form;
    char const* title; ///< French, to be translated
};

/// In the order that a user reads them.
[[nodiscard]] std::span<ImportField const> importFields(ImportSubject subject);
/// Null: none of that part.
[[nodiscard]] ImportField const* findField(ImportSubject subject, std::string const& part);
/// As a user reads it: "Maître d’ouvrage"; the part itself where there is no such field.
[[nodiscard]] std::string fieldTitle(ImportSubject subject, std::string const& part);

} // namespace cartocontrat
