// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>

#include <chrono>
#include <thread>

namespace cartocontrat::test {

/// Lets the program work until it has; false once patience is at its end.
template <class Condition>
bool waitFor(Condition const& isDone, std::chrono::milliseconds patience = std::chrono::seconds(30)) {
    using Clock = std::chrono::steady_clock;
    auto const end = Clock::now() + patience;
    while (!isDone() && Clock::now() < end) {
        QCoreApplication::processEvents();
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return isDone();
}

} // namespace cartocontrat::test
