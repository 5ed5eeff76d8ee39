// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <thread>
#include <vector>

namespace cartocontrat::test {

using Clock = std::chrono::steady_clock;

inline double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// \pre there is one
inline double median(std::vector<double> values) {
    auto const middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Lets the program work until it has, and tells how long it left the user without an answer at most, milliseconds;
/// negative after two minutes.
template <class Condition>
double longestHold(Condition const& isDone) {
    constexpr double patience = 120'000;
    double longest = 0;
    auto const start = Clock::now();
    do {
        auto const turn = Clock::now();
        QCoreApplication::processEvents();
        longest = std::max(longest, millisecondsSince(turn));
        std::this_thread::sleep_for(std::chrono::microseconds(500)); // leaves the processors to who draws
    } while (!isDone() && millisecondsSince(start) < patience);
    return isDone() ? longest : -1;
}

} // namespace cartocontrat::test
