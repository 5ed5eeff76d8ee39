// SPDX-License-Identifier: EUPL-1.2
#include "render/numbers.hpp"

#include <charconv>
#include <cmath>
#include <cstdint>

namespace cartocontrat {

void appendNumber(std::string& text, double number) {
    std::int64_t const thousandths = std::llround(number * 1000);
    std::int64_t const magnitude = std::abs(thousandths);
    if (thousandths < 0) {
        text += '-';
    }
    char digits[24];
    text.append(digits, std::to_chars(digits, digits + sizeof digits, magnitude / 1000).ptr);
    if (auto const rest = static_cast<int>(magnitude % 1000); rest != 0) {
        std::string decimals{static_cast<char>('0' + rest / 100), static_cast<char>('0' + rest / 10 % 10),
                             static_cast<char>('0' + rest % 10)};
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text += '.';
        text += decimals;
    }
}

std::string toText(double number) {
    std::string text;
    appendNumber(text, number);
    return text;
}

} // namespace cartocontrat
