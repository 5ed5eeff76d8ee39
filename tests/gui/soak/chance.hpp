// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <random>

namespace cartocontrat::test {

/// What a walk chooses by; the same seed gives the same choices.
class Chance {
public:
    explicit Chance(std::uint32_t seed) : m_engine(seed) {}

    /// From 0 to `count` - 1. \pre count > 0
    int below(int count) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(count)); }
    bool oneIn(int count) { return below(count) == 0; }
    /// From 0 to 1.
    double share() { return static_cast<double>(m_engine()) / static_cast<double>(std::mt19937::max()); }
    /// \pre it is not empty
    template <class List>
    auto& pick(List& list) {
        return list[static_cast<decltype(list.size())>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace cartocontrat::test
