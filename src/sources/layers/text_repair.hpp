// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace cartocontrat {

/// Text of a delivery whose encoding was taken for another, as it was meant:
/// - Windows-1252 read as Latin-1: control characters U+0080 to U+009F become the letters they stand for ("œ");
/// - UTF-8 read as Windows-1252: "DÃ©partement" -> "Département";
/// - Latin-9 read as Latin-1: "¼uf" -> "Œuf", "S½ur" -> "Sœur" (ADMIN EXPRESS 4.0), as repairLigatures does.
[[nodiscard]] std::string repairedText(std::string_view utf8);

/// Bytes as text, as decodeText takes them: old shapefiles hold Windows-1252 without saying so.
[[nodiscard]] std::string textOfBytes(std::string_view bytes);

} // namespace cartocontrat
