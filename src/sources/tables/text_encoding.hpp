// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace cartocontrat {

struct DecodedText {
    std::string text;     ///< UTF-8, without byte order mark
    std::string encoding; ///< "UTF-8", "UTF-16" or "Windows-1252"
};

/// The text of a file's bytes: UTF-16 when a byte order mark says so, UTF-8 when the bytes are sound UTF-8, else
/// Windows-1252, of which Latin-1 is a part. Nothing for bytes that are no text (a zero byte without such a mark).
[[nodiscard]] std::optional<DecodedText> decodeText(std::string_view bytes);

/// The same in an encoding of DecodedText, whatever the bytes: those that are no letter of it become U+FFFD.
[[nodiscard]] DecodedText decodeTextAs(std::string_view bytes, std::string const& encoding);

/// "½uf-en-Ternois" -> "Œuf-en-Ternois": ISO 8859-15 holds Œ and œ where Latin-1 holds ¼ and ½. They are taken for the
/// letters when a letter follows and no digit precedes; ½ at the start of the text for a capital. How many were.
std::size_t repairLigatures(std::string& utf8);

} // namespace cartocontrat
