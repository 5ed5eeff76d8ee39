// SPDX-License-Identifier: EUPL-1.2
#include "sources/tables/text_encoding.hpp"

#include "base/text.hpp"

#include <array>

namespace cartocontrat {

namespace {

constexpr char32_t replacement = 0xFFFD;

/// Code points of Windows-1252's bytes 80 to 9F; five are not assigned.
constexpr std::array<char32_t, 32> windows1252{
    0x20AC, replacement, 0x201A,      0x0192, 0x201E,      0x2026,      0x2020, 0x2021,      0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152,      replacement, 0x017D, replacement, replacement, 0x2018, 0x2019,      0x201C, 0x201D, 0x2022,
    0x2013, 0x2014,      0x02DC,      0x2122, 0x0161,      0x203A,      0x0153, replacement, 0x017E, 0x0178};

enum class ByteOrder { LittleEndian, BigEndian };

std::string fromUtf16(std::string_view bytes, ByteOrder order) {
    std::u32string text;
    auto const unitAt = [&](std::size_t i) {
        auto const first = static_cast<unsigned char>(bytes[i]);
        auto const second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(order == ByteOrder::BigEndian ? first << 8U | second : second << 8U | first);
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t const unit = unitAt(i);
        bool const isPair = unit >= 0xD800 && unit < 0xDC00 && i + 3 < bytes.size();
        if (isPair && unitAt(i + 2) >= 0xDC00 && unitAt(i + 2) < 0xE000) {
            text += 0x10000 + ((unit - 0xD800) << 10U) + (unitAt(i + 2) - 0xDC00);
            i += 2;
        } else {
            text += unit;
        }
    }
    return encodeUtf8(text);
}

std::string fromWindows1252(std::string_view bytes) {
    std::u32string text;
    for (char const byte : bytes) {
        auto const code = static_cast<unsigned char>(byte);
        text += code >= 0x80 && code < 0xA0 ? windows1252.at(code - 0x80U) : char32_t{code};
    }
    return encodeUtf8(text);
}

/// A replacement character written as such is sound.
bool isUtf8(std::string_view bytes) {
    return encodeUtf8(decodeUtf8(bytes)) == bytes;
}

bool isLetter(char32_t c) {
    return !fold(encodeUtf8({&c, 1})).empty() && (c < U'0' || c > U'9');
}

} // namespace

std::optional<DecodedText> decodeText(std::string_view bytes) {
    using namespace std::string_view_literals;
    if (bytes.starts_with("\xFF\xFE"sv)) {
        return DecodedText{fromUtf16(bytes.substr(2), ByteOrder::LittleEndian), "UTF-16"};
    }
    if (bytes.starts_with("\xFE\xFF"sv)) {
        return DecodedText{fromUtf16(bytes.substr(2), ByteOrder::BigEndian), "UTF-16"};
    }
    if (bytes.find('\0') != std::string_view::npos) {
        return std::nullopt;
    }
    if (bytes.starts_with("\xEF\xBB\xBF"sv)) {
        bytes.remove_prefix(3);
    }
    if (isUtf8(bytes)) {
        return DecodedText{std::string(bytes), "UTF-8"};
    }
    return DecodedText{fromWindows1252(bytes), "Windows-1252"};
}

DecodedText decodeTextAs(std::string_view bytes, std::string const& encoding) {
    using namespace std::string_view_literals;
    if (encoding == "UTF-16") {
        bool const isBig = bytes.starts_with("\xFE\xFF"sv), isMarked = isBig || bytes.starts_with("\xFF\xFE"sv);
        bytes.remove_prefix(isMarked ? 2 : 0);
        return {fromUtf16(bytes, isBig ? ByteOrder::BigEndian : ByteOrder::LittleEndian), encoding};
    }
    if (encoding == "Windows-1252") {
        return {fromWindows1252(bytes), encoding};
    }
    bytes.remove_prefix(bytes.starts_with("\xEF\xBB\xBF"sv) ? 3 : 0);
    return {encodeUtf8(decodeUtf8(bytes)), "UTF-8"};
}

std::size_t repairLigatures(std::string& utf8) {
    constexpr char32_t quarter = 0xBC, half = 0xBD, capital = 0x152, small = 0x153;
    if (utf8.find("\u00BC") == std::string::npos && utf8.find("\u00BD") == std::string::npos) {
        return 0;
    }
    std::size_t repaired = 0;
    std::u32string text = decodeUtf8(utf8);
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        bool const afterDigit = i > 0 && text[i - 1] >= U'0' && text[i - 1] <= U'9';
        if ((text[i] == quarter || text[i] == half) && isLetter(text[i + 1]) && !afterDigit) {
            text[i] = text[i] == quarter || i == 0 ? capital : small;
            ++repaired;
        }
    }
    utf8 = encodeUtf8(text);
    return repaired;
}

} // namespace cartocontrat
