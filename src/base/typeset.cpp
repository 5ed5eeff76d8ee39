// SPDX-License-Identifier: EUPL-1.2
#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace cartocontrat {

namespace {

constexpr char32_t noBreakSpace = 0x00A0;
constexpr char32_t narrowNoBreakSpace = 0x202F;
constexpr char32_t thinSpace = 0x2009;
constexpr char32_t euroSign = 0x20AC;
constexpr char32_t openingQuote = 0x00AB;
constexpr char32_t closingQuote = 0x00BB;
constexpr char32_t typographicApostrophe = 0x2019;
constexpr char32_t enDash = 0x2013;

bool isSpace(char32_t c) {
    return c == U' ' || c == noBreakSpace || c == narrowNoBreakSpace || c == thinSpace;
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

bool isLetter(char32_t c) {
    bool const ascii = (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    bool const latin = c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
    return ascii || latin;
}

/// 0 outside the text.
char32_t at(std::u32string_view text, std::size_t i) {
    return i < text.size() ? text[i] : U'\0';
}

std::size_t skipDigits(std::u32string_view text, std::size_t i) {
    while (isDigit(at(text, i))) {
        ++i;
    }
    return i;
}

std::size_t skipSpaces(std::u32string_view text, std::size_t i) {
    while (isSpace(at(text, i))) {
        ++i;
    }
    return i;
}

std::u32string withApostrophes(std::u32string text) {
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        bool const straight = text[i] == U'\'' || text[i] == 0x02BC;
        bool const joins = isLetter(text[i + 1]) || isDigit(text[i + 1]) || text[i + 1] == openingQuote;
        if (straight && isLetter(text[i - 1]) && joins) {
            text[i] = typographicApostrophe;
        }
    }
    return text;
}

/// A hyphen between spaces stands for a dash; no line begins with one.
std::u32string withDashes(std::u32string text) {
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        bool const isDash = text[i] == U'-' || text[i] == enDash;
        if (isDash && isSpace(text[i - 1]) && isSpace(text[i + 1])) {
            text[i - 1] = noBreakSpace;
            text[i] = enDash;
        }
    }
    return text;
}

/// The end of a number already written in groups ("27 000") that starts at `start`; `start` when there is none there.
std::size_t endOfGroups(std::u32string_view text, std::size_t start) {
    std::size_t end = skipDigits(text, start);
    if (end - start > 3) {
        return start;
    }
    std::size_t groups = 0;
    while (isSpace(at(text, end)) && skipDigits(text, end + 1) == end + 4) {
        end += 4;
        ++groups;
    }
    return groups > 0 ? end : start;
}

/// Whether "€" is what follows a number whose whole part ends at `end`.
bool isAmount(std::u32string_view text, std::size_t end) {
    if (at(text, end) == U',' && isDigit(at(text, end + 1))) {
        end = skipDigits(text, end + 1);
    }
    return at(text, skipSpaces(text, end)) == euroSign;
}

/// Whether the digits [start, end) are a quantity written without groups: neither part of a code (RD939, 0622574L), nor
/// a year, nor decimals.
bool wantsGroups(std::u32string_view text, std::size_t start, std::size_t end) {
    std::size_t const digits = end - start;
    bool const decimalPoint = at(text, end) == U'.' && isDigit(at(text, end + 1));
    if (text[start] == U'0' || isLetter(at(text, end)) || decimalPoint) {
        return false;
    }
    return digits >= 5 || (digits == 4 && isAmount(text, end));
}

/// Whether a number may begin at `start`: "RD 208" and what stands right after a letter or a decimal mark is not one.
bool mayStartNumber(std::u32string_view text, std::size_t start) {
    if (start == 0) {
        return true;
    }
    char32_t const before = text[start - 1];
    bool const decimals = (before == U',' || before == U'.') && start >= 2 && isDigit(text[start - 2]);
    if (decimals || isLetter(before)) {
        return false;
    }
    std::size_t wordEnd = start;
    while (wordEnd > 0 && isSpace(text[wordEnd - 1])) {
        --wordEnd;
    }
    std::size_t wordStart = wordEnd;
    while (wordStart > 0 && isLetter(text[wordStart - 1])) {
        --wordStart;
    }
    constexpr std::array<std::u32string_view, 7> roads{U"RD", U"RN", U"D", U"N", U"A", U"RM", U"VC"};
    return std::find(roads.begin(), roads.end(), text.substr(wordStart, wordEnd - wordStart)) == roads.end();
}

std::u32string withGroupedThousands(std::u32string_view text) {
    std::u32string out;
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t const runEnd = skipDigits(text, i);
        if (runEnd == i) {
            out += text[i++];
            continue;
        }
        bool const number = mayStartNumber(text, i);
        std::size_t const groupsEnd = number ? endOfGroups(text, i) : i;
        if (groupsEnd > i) {
            for (; i < groupsEnd; ++i) {
                out += isSpace(text[i]) ? narrowNoBreakSpace : text[i];
            }
            continue;
        }
        bool const grouped = number && wantsGroups(text, i, runEnd);
        for (std::size_t const start = i; i < runEnd; ++i) {
            if (grouped && i > start && (runEnd - i) % 3 == 0) {
                out += narrowNoBreakSpace;
            }
            out += text[i];
        }
    }
    return out;
}

bool startsUnit(std::u32string_view rest) {
    constexpr std::array<std::u32string_view, 11> units{
        U"millions", U"million", U"milliards", U"milliard", U"euros", U"euro", U"M€", U"k€", U"km", U"ha", U"m²"};
    return std::any_of(units.begin(), units.end(), [rest](std::u32string_view unit) {
        return rest.starts_with(unit) && !isLetter(at(rest, unit.size())) && !isDigit(at(rest, unit.size()));
    });
}

/// Whether `text[i]` is a sign that a no-break space comes before, whatever stands before it now.
bool isHighPunctuation(std::u32string_view text, std::size_t i) {
    char32_t const before = i > 0 ? text[i - 1] : U'\0';
    switch (text[i]) {
    case U':': // not in "14:30" nor in "https://"
        return !(isDigit(before) && isDigit(at(text, i + 1))) && at(text, i + 1) != U'/';
    case U';':
    case U'!':
    case U'?':
    case closingQuote:
        return true;
    case U'%':
    case euroSign: // "M€" is one word
        return isDigit(before) || isSpace(before);
    default:
        return false;
    }
}

/// Puts one no-break space at the end of a text, in place of the spaces there; none at a line's start, after an opening
/// bracket or, for "!" and "?", after another of these.
void endWithNoBreakSpace(std::u32string& out, char32_t next) {
    while (!out.empty() && isSpace(out.back())) {
        out.pop_back();
    }
    constexpr std::u32string_view openings = U"([{\n";
    if (out.empty() || openings.find(out.back()) != std::u32string_view::npos) {
        return;
    }
    bool const exclaims = next == U'!' || next == U'?';
    bool const repeated = exclaims && (out.back() == U'!' || out.back() == U'?');
    if (!repeated) {
        out += noBreakSpace;
    }
}

std::u32string withNoBreakSpaces(std::u32string_view text) {
    std::u32string out;
    std::size_t i = 0;
    while (i < text.size()) {
        std::size_t const next = skipSpaces(text, i);
        bool const afterDigit = !out.empty() && isDigit(out.back());
        if (next > i && afterDigit && startsUnit(text.substr(next))) {
            out += noBreakSpace;
            i = next;
        }
        if (isHighPunctuation(text, i)) {
            endWithNoBreakSpace(out, text[i]);
        }
        out += text[i];
        if (text[i++] == openingQuote) {
            i = skipSpaces(text, i);
            if (i < text.size() && text[i] != U'\n') {
                out += noBreakSpace;
            }
        }
    }
    return out;
}

} // namespace

std::string typeset(std::string_view utf8) {
    return encodeUtf8(withDashes(withNoBreakSpaces(withGroupedThousands(withApostrophes(decodeUtf8(utf8))))));
}

} // namespace cartocontrat
