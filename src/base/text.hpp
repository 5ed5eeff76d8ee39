// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cartocontrat {

/// Code points of UTF-8 text; a malformed byte becomes U+FFFD.
[[nodiscard]] std::u32string decodeUtf8(std::string_view utf8);
[[nodiscard]] std::string encodeUtf8(std::u32string_view text);

/// Lower case without accents, ligatures opened (œ -> oe), every run of other than letters and digits one space,
/// none at the ends: "L'Œuf-en-Ternois" -> "l oeuf en ternois". Used to compare names.
[[nodiscard]] std::string fold(std::string_view utf8);

/// fold(), with the spellings of commune names made one: "St-Omer" and "Saint Omer", "Noyelles-lez-Vermelles" and
/// "Noyelles lès Vermelles", "Oeuf" and "Œuf".
[[nodiscard]] std::string foldCommuneName(std::string_view name);

/// Upper case that keeps accents, for Latin letters: "Lumbres" -> "LUMBRES".
[[nodiscard]] std::string upperCase(std::string_view utf8);

/// Number of single-letter edits and swaps of neighbours between two folded texts.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// The candidate nearest to `asked` once folded, if near enough to be meant (a third of its letters at most).
[[nodiscard]] std::optional<std::string> nearest(std::string_view asked, std::span<std::string const> candidates);

/// Pieces between separators; an empty text has none.
[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
[[nodiscard]] std::string join(std::span<std::string const> pieces, std::string_view separator);
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// The text as French typography prints it: apostrophe ’, a dash for a hyphen between spaces, U+00A0 before : ; ! ? » %
/// €, after «, U+202F between thousands of a number of five digits or more (and of four before €).
[[nodiscard]] std::string typeset(std::string_view utf8);

} // namespace cartocontrat
