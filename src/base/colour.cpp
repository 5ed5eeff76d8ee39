// SPDX-License-Identifier: EUPL-1.2
#include "base/colour.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace cartocontrat {

namespace {

std::optional<std::uint8_t> parseHexByte(std::string_view digits) {
    std::uint8_t value = 0;
    auto const [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    if (error != std::errc{} || end != digits.data() + digits.size()) {
        return std::nullopt;
    }
    return value;
}

std::uint8_t blendChannel(std::uint8_t from, std::uint8_t to, double share) {
    return static_cast<std::uint8_t>(std::lround(from + (to - from) * share));
}

} // namespace

Result<Colour> parseColour(std::string_view text) {
    if (text.size() == 7 && text.front() == '#') {
        auto const red = parseHexByte(text.substr(1, 2));
        auto const green = parseHexByte(text.substr(3, 2));
        auto const blue = parseHexByte(text.substr(5, 2));
        if (red && green && blue) {
            return Colour{*red, *green, *blue};
        }
    }
    return failure(Code::ValueInvalid, {}, {"couleur", std::string{text}, "#RRGGBB"});
}

std::string toHex(Colour colour) {
    return fmt::format("#{:02X}{:02X}{:02X}", colour.red, colour.green, colour.blue);
}

Colour blend(Colour from, Colour to, double share) {
    double const part = std::clamp(share, 0.0, 1.0);
    return {blendChannel(from.red, to.red, part), blendChannel(from.green, to.green, part),
            blendChannel(from.blue, to.blue, part)};
}

} // namespace cartocontrat
