// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace cartocontrat {

/// Runs `work(i)` for i in [0, count) on `threads` threads and hands each outcome to `take(i, outcome)` in the order
/// of i, on the calling thread, as soon as those before it are done; `progress(n)` is called there too, each time the
/// number of finished pieces has grown. An exception of `work` is thrown again here, once every thread has stopped.
template <class Work, class Take, class Progress>
void runOrdered(std::size_t count, unsigned threads, Work const& work, Take const& take, Progress const& progress) {
    using Outcome = decltype(work(std::size_t{}));
    std::vector<std::optional<Outcome>> outcomes(count);
    std::exception_ptr thrown;
    std::size_t finished = 0;
    std::mutex mutex;
    std::condition_variable changed;
    std::atomic<std::size_t> next{0};

    auto const labour = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            std::optional<Outcome> outcome;
            std::exception_ptr fault;
            try {
                outcome.emplace(work(i));
            } catch (...) {
                fault = std::current_exception();
                next = count;
            }
            // Under one lock: an outcome that can be taken is counted.
            std::scoped_lock const lock(mutex);
            outcomes[i] = std::move(outcome);
            thrown = thrown ? thrown : fault;
            ++finished;
            changed.notify_one();
        }
    };
    std::vector<std::jthread> labourers;
    for (std::size_t i = 0; i < std::min<std::size_t>(std::max(1U, threads), count); ++i) {
        labourers.emplace_back(labour);
    }

    std::size_t taken = 0;
    std::size_t seen = 0;
    std::unique_lock lock(mutex);
    while (taken < count && !thrown) {
        changed.wait(lock, [&] { return finished > seen || thrown; });
        while (taken < count && outcomes[taken] && !thrown) {
            Outcome outcome = std::move(*outcomes[taken]);
            lock.unlock();
            take(taken, std::move(outcome));
            lock.lock();
            outcomes[taken++].reset();
        }
        seen = finished; // some may have ended while others were taken
        lock.unlock();
        progress(seen);
        lock.lock();
    }
    lock.unlock();
    labourers.clear(); // joins
    if (thrown) {
        std::rethrow_exception(thrown);
    }
}

} // namespace cartocontrat
