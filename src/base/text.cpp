// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace cartocontrat {

namespace {

constexpr char32_t replacementCharacter = 0xFFFD;

struct Decoded {
    char32_t codePoint;
    std::size_t bytes;
};

/// The first code point of a text that is not empty. Overlong forms, surrogates and code points above U+10FFFF count
/// as malformed.
Decoded decodeFirst(std::string_view utf8) {
    auto const byteAt = [&](std::size_t i) { return static_cast<unsigned char>(utf8[i]); };
    unsigned const lead = byteAt(0);
    if (lead < 0x80) {
        return {lead, 1};
    }
    std::size_t const size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || size > utf8.size()) {
        return {replacementCharacter, 1};
    }
    char32_t codePoint = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if ((byteAt(i) & 0xC0U) != 0x80U) {
            return {replacementCharacter, 1};
        }
        codePoint = (codePoint << 6U) | (byteAt(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> lowest{0, 0, 0x80, 0x800, 0x10000};
    bool const surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    if (codePoint < lowest.at(size) || codePoint > 0x10FFFF || surrogate) {
        return {replacementCharacter, 1};
    }
    return {codePoint, size};
}

void appendUtf8(std::string& utf8, char32_t codePoint) {
    auto const put = [&](char32_t byte) { utf8 += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0 | (codePoint >> 6U));
        put(0x80 | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        put(0xE0 | (codePoint >> 12U));
        put(0x80 | ((codePoint >> 6U) & 0x3FU));
        put(0x80 | (codePoint & 0x3FU));
    } else {
        put(0xF0 | (codePoint >> 18U));
        put(0x80 | ((codePoint >> 12U) & 0x3FU));
        put(0x80 | ((codePoint >> 6U) & 0x3FU));
        put(0x80 | (codePoint & 0x3FU));
    }
}

/// Letters of Unicode's blocks Latin-1 Supplement and Latin Extended-A (and the Romanian comma letters and capital ß)
/// with what they fold to.
struct FoldedRange {
    char32_t first, last;
    std::string_view letters;
};

constexpr std::array foldedRanges{
    FoldedRange{0x00C0, 0x00C5, "a"},  FoldedRange{0x00C6, 0x00C6, "ae"}, FoldedRange{0x00C7, 0x00C7, "c"},
    FoldedRange{0x00C8, 0x00CB, "e"},  FoldedRange{0x00CC, 0x00CF, "i"},  FoldedRange{0x00D0, 0x00D0, "d"},
    FoldedRange{0x00D1, 0x00D1, "n"},  FoldedRange{0x00D2, 0x00D6, "o"},  FoldedRange{0x00D8, 0x00D8, "o"},
    FoldedRange{0x00D9, 0x00DC, "u"},  FoldedRange{0x00DD, 0x00DD, "y"},  FoldedRange{0x00DE, 0x00DE, "th"},
    FoldedRange{0x00DF, 0x00DF, "ss"}, FoldedRange{0x00E0, 0x00E5, "a"},  FoldedRange{0x00E6, 0x00E6, "ae"},
    FoldedRange{0x00E7, 0x00E7, "c"},  FoldedRange{0x00E8, 0x00EB, "e"},  FoldedRange{0x00EC, 0x00EF, "i"},
    FoldedRange{0x00F0, 0x00F0, "d"},  FoldedRange{0x00F1, 0x00F1, "n"},  FoldedRange{0x00F2, 0x00F6, "o"},
    FoldedRange{0x00F8, 0x00F8, "o"},  FoldedRange{0x00F9, 0x00FC, "u"},  FoldedRange{0x00FD, 0x00FD, "y"},
    FoldedRange{0x00FE, 0x00FE, "th"}, FoldedRange{0x00FF, 0x00FF, "y"},  FoldedRange{0x0100, 0x0105, "a"},
    FoldedRange{0x0106, 0x010D, "c"},  FoldedRange{0x010E, 0x0111, "d"},  FoldedRange{0x0112, 0x011B, "e"},
    FoldedRange{0x011C, 0x0123, "g"},  FoldedRange{0x0124, 0x0127, "h"},  FoldedRange{0x0128, 0x0131, "i"},
    FoldedRange{0x0132, 0x0133, "ij"}, FoldedRange{0x0134, 0x0135, "j"},  FoldedRange{0x0136, 0x0138, "k"},
    FoldedRange{0x0139, 0x0142, "l"},  FoldedRange{0x0143, 0x014B, "n"},  FoldedRange{0x014C, 0x0151, "o"},
    FoldedRange{0x0152, 0x0153, "oe"}, FoldedRange{0x0154, 0x0159, "r"},  FoldedRange{0x015A, 0x0161, "s"},
    FoldedRange{0x0162, 0x0167, "t"},  FoldedRange{0x0168, 0x0173, "u"},  FoldedRange{0x0174, 0x0175, "w"},
    FoldedRange{0x0176, 0x0178, "y"},  FoldedRange{0x0179, 0x017E, "z"},  FoldedRange{0x017F, 0x017F, "s"},
    FoldedRange{0x0218, 0x0219, "s"},  FoldedRange{0x021A, 0x021B, "t"},  FoldedRange{0x1E9E, 0x1E9E, "ss"},
};

/// Empty for what is not a Latin letter beyond ASCII.
std::string_view foldedLetters(char32_t c) {
    auto const* const range = std::find_if(foldedRanges.begin(), foldedRanges.end(), [c](FoldedRange const& candidate) {
        return c >= candidate.first && c <= candidate.last;
    });
    return range == foldedRanges.end() ? std::string_view{} : range->letters;
}

bool isCombiningMark(char32_t c) {
    return c >= 0x0300 && c <= 0x036F;
}

char32_t upperCaseLetter(char32_t c) {
    bool const inAscii = c >= U'a' && c <= U'z';
    bool const inLatin1 = c >= 0xE0 && c <= 0xFE && c != 0xF7;
    if (inAscii || inLatin1) {
        return c - 0x20;
    }
    if (c == 0xFF) {
        return 0x178;
    }
    if (c == 0x131) {
        return U'I';
    }
    // Latin Extended-A holds pairs, capital first: on even code points but for two stretches of odd ones.
    bool const oddStretch = (c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E);
    bool const evenStretch = (c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177) || (c >= 0x218 && c <= 0x21B);
    bool const small = (oddStretch && c % 2 == 0) || (evenStretch && c % 2 == 1);
    return small ? c - 1 : c;
}

/// Bytes of white space at the start (ASCII, U+00A0, U+202F, byte order mark); 0: none.
std::size_t leadingSpace(std::string_view text) {
    if (text.empty()) {
        return 0;
    }
    if (std::string_view{" \t\r\n\f\v"}.find(text.front()) != std::string_view::npos) {
        return 1;
    }
    for (std::string_view space : {"\u00A0", "\u202F", "\uFEFF"}) {
        if (text.starts_with(space)) {
            return space.size();
        }
    }
    return 0;
}

std::size_t trailingSpace(std::string_view text) {
    for (std::size_t bytes = 1; bytes <= std::min<std::size_t>(3, text.size()); ++bytes) {
        if (leadingSpace(text.substr(text.size() - bytes)) == bytes) {
            return bytes;
        }
    }
    return 0;
}

} // namespace

std::u32string decodeUtf8(std::string_view utf8) {
    std::u32string text;
    text.reserve(utf8.size());
    while (!utf8.empty()) {
        Decoded const next = decodeFirst(utf8);
        text += next.codePoint;
        utf8.remove_prefix(next.bytes);
    }
    return text;
}

std::string encodeUtf8(std::u32string_view text) {
    std::string utf8;
    utf8.reserve(text.size());
    for (char32_t const c : text) {
        bool const encodable = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
        appendUtf8(utf8, encodable ? c : replacementCharacter);
    }
    return utf8;
}

std::string fold(std::string_view utf8) {
    std::string folded;
    folded.reserve(utf8.size());
    bool separated = false;
    auto const put = [&](std::string_view letters) {
        if (separated && !folded.empty()) {
            folded += ' ';
        }
        separated = false;
        folded += letters;
    };
    for (char32_t const c : decodeUtf8(utf8)) {
        bool const isDigit = c >= U'0' && c <= U'9';
        bool const isCapital = c >= U'A' && c <= U'Z';
        bool const isSmall = c >= U'a' && c <= U'z';
        if (isDigit || isSmall || isCapital) {
            char const letter = static_cast<char>(isCapital ? c + 0x20 : c);
            put({&letter, 1});
        } else if (std::string_view const letters = foldedLetters(c); !letters.empty()) {
            put(letters);
        } else if (!isCombiningMark(c)) {
            separated = true;
        }
    }
    return folded;
}

std::string upperCase(std::string_view utf8) {
    std::u32string upper;
    for (char32_t const c : decodeUtf8(utf8)) {
        if (c == 0xDF) {
            upper += U"SS";
        } else {
            upper += upperCaseLetter(c);
        }
    }
    return encodeUtf8(upper);
}

std::size_t editDistance(std::string_view a, std::string_view b) {
    // Three rows of the table of optimal string alignment: here[j] is the distance between the part of a read so far
    // and b's first j letters.
    std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), here(b.size() + 1);
    std::iota(above.begin(), above.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        here[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            here[j + 1] = std::min({above[j] + (a[i] == b[j] ? 0 : 1), here[j] + 1, above[j + 1] + 1});
            if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j]) {
                here[j + 1] = std::min(here[j + 1], before[j - 1] + 1);
            }
        }
        before.swap(above);
        above.swap(here);
    }
    return above.back();
}

std::optional<std::string> nearest(std::string_view asked, std::span<std::string const> candidates) {
    std::string const folded = fold(asked);
    std::optional<std::string> best;
    std::size_t bestDistance = folded.size() / 3 + 1;
    for (std::string const& candidate : candidates) {
        std::size_t const distance = editDistance(folded, fold(candidate));
        if (!folded.empty() && distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> pieces;
    if (text.empty()) {
        return pieces;
    }
    std::size_t start = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos; end = text.find(separator, start)) {
        pieces.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    pieces.emplace_back(text.substr(start));
    return pieces;
}

std::string join(std::span<std::string const> pieces, std::string_view separator) {
    std::string text;
    for (std::string const& piece : pieces) {
        if (&piece != pieces.data()) {
            text += separator;
        }
        text += piece;
    }
    return text;
}

std::string_view trimmed(std::string_view text) {
    while (std::size_t const bytes = leadingSpace(text)) {
        text.remove_prefix(bytes);
    }
    while (std::size_t const bytes = trailingSpace(text)) {
        text.remove_suffix(bytes);
    }
    return text;
}

std::string foldCommuneName(std::string_view name) {
    auto words = split(fold(name), ' ');
    for (auto& word : words) {
        if (word == "st") {
            word = "saint";
        } else if (word == "ste") {
            word = "sainte";
        } else if (word == "lez") {
            word = "les";
        }
    }
    return join(words, " ");
}

} // namespace cartocontrat
