// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace cartocontrat {

/// A name written in capitals as a map prints it: articles and linking words in small letters, other words with a
/// capital, typographic apostrophes: "L'ESCAUT" -> "l’Escaut", "CANAL DE LA DEULE" -> "Canal de la Deule". A name that
/// has a small letter already only gets its apostrophes; accents that are not there are not guessed.
[[nodiscard]] std::string fromCapitals(std::string_view name);

/// The number that road layers and contracts share, whatever its spelling: "RD 939", "rd939", "D 939" -> "D939";
/// "RN 42" -> "N42".
[[nodiscard]] std::string roadNumber(std::string_view text);

} // namespace cartocontrat
