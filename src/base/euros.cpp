// SPDX-License-Identifier: EUPL-1.2
#include "base/euros.hpp"

#include <fmt/format.h>

namespace cartocontrat {

std::string toText(Euros amount) {
    // Unsigned, since the lowest std::int64_t has no positive counterpart.
    bool const negative = amount.cents() < 0;
    auto const cents = static_cast<std::uint64_t>(amount.cents());
    std::uint64_t const magnitude = negative ? std::uint64_t{0} - cents : cents;

    std::string const digits = fmt::format("{}", magnitude / 100);
    std::string text = negative ? "\u2212" : "";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += "\u202F";
        }
        text += digits[i];
    }
    if (magnitude % 100 != 0) {
        text += fmt::format(",{:02}", magnitude % 100);
    }
    return text + "\u00A0€";
}

std::string toContractText(Euros amount) {
    constexpr std::int64_t step = 1'000'000, million = 100 * step; // cents
    if (amount.cents() < million || amount.cents() % step != 0) {
        return toText(amount);
    }
    auto const hundredths = amount.cents() / step % 100;
    auto text = fmt::format("{}", amount.cents() / million);
    if (hundredths != 0) {
        text += hundredths % 10 == 0 ? fmt::format(",{}", hundredths / 10) : fmt::format(",{:02}", hundredths);
    }
    return text + (amount.cents() < 2 * million ? "\u00A0million\u00A0€" : "\u00A0millions\u00A0€");
}

} // namespace cartocontrat
