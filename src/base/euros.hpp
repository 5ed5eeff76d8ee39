// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace cartocontrat {

/// An amount of money, exact to the cent; may be negative.
class Euros {
public:
    [[nodiscard]] static constexpr Euros fromCents(std::int64_t cents) { return Euros{cents}; }
    [[nodiscard]] constexpr std::int64_t cents() const { return m_cents; }
    friend constexpr auto operator<=>(Euros, Euros) = default;

private:
    constexpr explicit Euros(std::int64_t cents) : m_cents(cents) {}
    std::int64_t m_cents;
};

/// "52 357,20 €" and, without cents, "417 000 €", in French typography (U+202F, U+00A0).
[[nodiscard]] std::string toText(Euros amount);
/// As the contracts print it: whole tens of thousands from a million on as "1,6 million €" or "10,36 millions €".
[[nodiscard]] std::string toContractText(Euros amount);

} // namespace cartocontrat
