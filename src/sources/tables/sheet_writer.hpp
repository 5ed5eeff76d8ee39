// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "base/euros.hpp"

#include <filesystem>
#include <optional>
#include <variant>

namespace cartocontrat {

/// A cell of a table that leaves the program: text, an amount (a number in the sheet, in euros), or nothing.
using SheetCell = std::variant<std::monostate, std::string, Euros>;

/// A table to be opened elsewhere. Every row has as many cells as there are columns.
struct Sheet {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::vector<SheetCell>> rows;
};

/// Writes it whole or not at all, over what is there, by the file's ending: .xlsx, .ods, or .csv (UTF-8 with its mark,
/// ";" between cells and "," in numbers, as a French spreadsheet opens it). Errors: FormatUnknown, FileUnwritable.
[[nodiscard]] Result<void> writeSheet(Sheet const& sheet, std::filesystem::path const& file);

} // namespace cartocontrat
