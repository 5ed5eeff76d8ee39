// SPDX-License-Identifier: EUPL-1.2
#include "sources/layers/feature_names.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <array>

namespace cartocontrat {

namespace {

constexpr char32_t apostrophe = U'’';

bool isCapital(char32_t c) {
    return (c >= U'A' && c <= U'Z') || (c >= U'À' && c <= U'Þ' && c != U'×') || c == U'Œ' || c == U'Ÿ';
}

char32_t toSmall(char32_t c) {
    if (!isCapital(c)) {
        return c;
    }
    if (c == U'Œ') {
        return U'œ';
    }
    return c == U'Ÿ' ? U'ÿ' : c + 32;
}

bool isSmallLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'ß' && c <= U'ÿ' && c != U'÷') || c == U'œ';
}

bool isArticle(std::u32string_view word) {
    return word == U"la" || word == U"le" || word == U"les" || word == U"l’";
}

bool isLinkingWord(std::u32string_view word) {
    constexpr std::array<std::u32string_view, 10> words{U"de", U"du",  U"des", U"d’", U"à",
                                                        U"au", U"aux", U"en",  U"et", U"sur"};
    return isArticle(word) || std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

std::string fromCapitals(std::string_view name) {
    auto letters = decodeUtf8(name);
    std::replace(letters.begin(), letters.end(), U'\'', apostrophe);
    if (std::any_of(letters.begin(), letters.end(), isSmallLetter)) {
        return encodeUtf8(letters);
    }
    std::u32string printed, word;
    auto const endWord = [&] {
        bool const small = printed.empty() ? isArticle(word) : isLinkingWord(word);
        if (!word.empty() && !small) {
            word.front() = decodeUtf8(upperCase(encodeUtf8(word.substr(0, 1)))).front();
        }
        printed += word;
        word.clear();
    };
    for (char32_t const c : letters) {
        if (c == U' ' || c == U'-') {
            endWord();
            printed += c;
        } else {
            word += toSmall(c);
            if (c == apostrophe) {
                endWord();
            }
        }
    }
    endWord();
    return encodeUtf8(printed);
}

std::string roadNumber(std::string_view text) {
    std::string number;
    for (char const c : upperCase(text)) {
        if (c != ' ' && c != '.' && c != '-') {
            number += c;
        }
    }
    if (number.starts_with("RD") || number.starts_with("RN")) {
        number.erase(0, 1);
    }
    return number;
}

} // namespace cartocontrat
