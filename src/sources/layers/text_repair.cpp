// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/text_repair.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>
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

bool isLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'À' && c <= U'ÿ' && c != U'×' && c != U'÷');
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
    for (std::size_t i = 0; i < letters.size(); ++i) {
        bool const besideLetter =
            (i > 0 && isLetter(letters[i - 1])) || (i + 1 < letters.size() && isLetter(letters[i + 1]));
        if (besideLetter && (letters[i] == U'¼' || letters[i] == U'½')) {
            letters[i] = letters[i] == U'¼' ? U'Œ' : U'œ';
        }
    }
    return encodeUtf8(letters);
}

std::string textOfBytes(std::string_view bytes) {
    if (isAscii(bytes) || isSound(decodeUtf8(bytes))) {
        return std::string(bytes);
    }
    std::u32string letters;
    for (char const c : bytes) {
        letters += windowsLetter(static_cast<unsigned char>(c));
    }
    return encodeUtf8(letters);
}

} // namespace cartocontrat
