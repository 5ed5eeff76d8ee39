// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <random>

namespace cartocontrat::test {

/// Numbers for generated cases, the same with every standard library (unlike the library's distributions).
class Seeded {
public:
    explicit Seeded(std::uint32_t seed) : m_engine(seed) {}

    /// In [0, count). \pre count > 0
    std::size_t below(std::size_t count) { return m_engine() % count; }
    /// In [low, high), in steps of a 10000th of the range.
    double between(double low, double high) { return low + (high - low) * static_cast<double>(below(10000)) / 10000; }

private:
    std::mt19937 m_engine;
};

} // namespace cartocontrat::test
