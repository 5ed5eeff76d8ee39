// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>

namespace cartocontrat {

/// Seconds since it was made or last read.
class Stopwatch {
public:
    double lap() {
        auto const now = std::chrono::steady_clock::now();
        double const seconds = std::chrono::duration<double>(now - m_start).count();
        m_start = now;
        return seconds;
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

} // namespace cartocontrat
