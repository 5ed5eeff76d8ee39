// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

#include <chrono>
#include <thread>

namespace cartocontrat::test {

/// Lets the program work until it has; false after half a minute.
template <class Condition>
bool waitFor(Condition const& isDone) {
    using Clock = std::chrono::steady_clock;
    auto const end = Clock::now() + std::chrono::seconds(30);
    while (!isDone() && Clock::now() < end) {
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return isDone();
}

} // namespace cartocontrat::test
