// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/euros.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cartocontrat {

/// How a value stood in its cell: as the program writes it, or otherwise but understood.
enum class Writing { Plain, Understood };

template <class T>
struct ReadValue {
    T value;
    Writing writing;
};

/// "1250.5", "1 250,5", "1.250.000" (two points or more part thousands), "1.25E+3"; spaces of any kind, in groups of
/// three digits. Nothing for anything else, and for what is not finite.
[[nodiscard]] std::optional<ReadValue<double>> readNumber(std::string_view text);

/// An exact amount: a number as above with two decimals at most, or in "k€", "M€", "Md€", "mille", "millions €",
/// "milliard" and the like with as many as stay whole cents. The binary noise of spreadsheets
/// (52357.199999999997) is rounded to the cent. May be negative.
[[nodiscard]] std::optional<ReadValue<Euros>> readEuros(std::string_view text);

/// An amount that stands in a wording ("Fonctionnement : 27 000 € en 2018"), by bytes.
struct FoundAmount {
    std::size_t begin = 0, length = 0;
    Euros value;
};

/// The amounts in euros that a wording names, in their order.
[[nodiscard]] std::vector<FoundAmount> amountsIn(std::string_view wording);
/// Whether a wording names amounts, and none is this one.
[[nodiscard]] bool contradicts(std::string_view wording, Euros amount);
/// The wording with one amount in the place of another; empty where it says nothing else. One that does not name the
/// former amount stays as it is.
[[nodiscard]] std::string withAmount(std::string_view wording, Euros former, Euros now);

/// A day as ISO 8601 from "2019-05-01", "01/05/2019", "1.5.2019", "2019/05/01", with a time or not, or the serial
/// number of a spreadsheet (43586); "2019" and "2019-05" stay as they are. Nothing for a day that is in no calendar.
[[nodiscard]] std::optional<ReadValue<std::string>> readDate(std::string_view text);

/// "oui", "vrai", "x", "1" or "non", "faux", "0", in either case; also English true and false.
[[nodiscard]] std::optional<bool> readYesNo(std::string_view text);

enum class CodeForm {
    Insee,       ///< of a commune: five characters, "1004" -> "01004"
    Departement, ///< "062" -> "62", "1" -> "01", "2a" -> "2A"
    Siren,       ///< nine digits, "246 201 016" -> "246201016"
};

/// The code as INSEE writes it, whatever a spreadsheet made of it (zeros lost or added, spaces, ".0"). Text that is no
/// code of that form comes back as it is.
[[nodiscard]] std::string normalCode(std::string_view text, CodeForm form);

} // namespace cartocontrat
