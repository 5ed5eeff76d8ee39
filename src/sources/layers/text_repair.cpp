// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/text_repair.hpp"

#include "base/text.hpp"
#include "sources/tables/text_encoding.hpp"

#include <algorithm>
#include <optional>

namespace cartocontrat {

namespace {

/// Windows-1252 from 0x80 to 0x9F; bytes that it leaves undefined stand for themselves.
constexpr std::u32string_view windowsLetters = U"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
constexpr char32_t firstSpecial = 0x80;
constexpr char32_t afterSpecial = 0xA0;
constexpr char32_t replacement = U'\uFFFD';

char32_t windowsLetter(char32_t c) {
    return c >= firstSpecial && c < afterSpecial ? windowsLetters.at(c - firstSpecial) : c;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < firstSpecial; });
}

/// The bytes that Windows-1252 would have written; nothing when it has not all the letters.
std::optional<std::string> windowsBytes(std::u32string_view letters) {
    std::string bytes;
    for (char32_t const c : letters) {
        auto const special = windowsLetters.find(c);
        if (special != std::u32string_view::npos) {
            bytes += static_cast<char>(firstSpecial + special);
        } else if (c < firstSpecial || (c >= afterSpecial && c <= 0xFF)) {
            bytes += static_cast<char>(c);
        } else {
            return std::nullopt;
        }
    }
    return bytes;
}

bool isSound(std::u32string_view letters) {
    return letters.find(replacement) == std::u32string_view::npos;
}

} // namespace

std::string repairedText(std::string_view utf8) {
    if (isAscii(utf8)) {
        return std::string(utf8);
    }
    auto letters = decodeUtf8(utf8);
    std::transform(letters.begin(), letters.end(), letters.begin(), windowsLetter);
    if (auto const bytes = windowsBytes(letters)) {
        if (auto const meant = decodeUtf8(*bytes); isSound(meant)) {
            letters = meant;
        }
    }
    auto text = encodeUtf8(letters);
    repairLigatures(text);
    return text;
}

std::string textOfBytes(std::string_view bytes) {
    auto decoded = decodeText(bytes);
    return decoded ? std::move(decoded->text) : std::string(bytes);
}

} // namespace cartocontrat
