// SPDX-License-Identifier: EUPL-1.2
#include "scene/labels/name_setting.hpp"

#include <algorithm>
#include <limits>

namespace cartocontrat {
namespace {

constexpr std::size_t leastLetters = 4;
constexpr std::size_t littleWord = 3;  ///< letters at most
constexpr double littleWordCost = 0.3; ///< in font sizes of width

std::size_t letters(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::size_t lettersOfLastWord(std::string_view line) {
    std::size_t const end = line.ends_with('-') ? line.size() - 1 : line.size();
    std::size_t const gap = line.substr(0, end).find_last_of("- ");
    std::size_t const start = gap == std::string_view::npos ? 0 : gap + 1;
    return letters(line.substr(start, end - start));
}

NameSetting::SetLine measured(std::string text, Font const& font, TextMetrics const& metrics) {
    double const width = metrics.width(text, font);
    return {std::move(text), width};
}

} // namespace

NameSetting inOneLine(std::string const& text, Font const& font, TextMetrics const& metrics) {
    NameSetting setting;
    setting.lines.push_back(measured(text, font, metrics));
    setting.width = setting.lines.front().width;
    setting.height = metrics.capHeight(font) + metrics.descent(font);
    return setting;
}

NameSetting inTwoLines(std::string const& text, Font const& font, double leading, TextMetrics const& metrics) {
    NameSetting best;
    double const size = font.sizePt * mmPerPoint;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t cut = text.find_first_of("- "); cut != std::string::npos;
         cut = text.find_first_of("- ", cut + 1)) {
        std::string first = text.substr(0, text[cut] == '-' ? cut + 1 : cut);
        std::string second = text.substr(cut + 1);
        if (letters(first) < leastLetters || letters(second) < leastLetters)
            continue;
        double const little = lettersOfLastWord(first) <= littleWord ? littleWordCost * size : 0;
        auto const upper = measured(std::move(first), font, metrics);
        auto const lower = measured(std::move(second), font, metrics);
        double const width = std::max(upper.width, lower.width);
        if (width + little < least) {
            least = width + little;
            best.lines = {upper, lower};
            best.width = width;
        }
    }
    best.height = metrics.capHeight(font) + metrics.descent(font) + leading * size;
    return best;
}

} // namespace cartocontrat
