// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace cartocontrat {

/// A thread of its own for work of which only the newest matters: the work that is asked for next takes the place of
/// the one that waits, asks the one that runs to stop, and nothing is ever delivered of either. It begins once the
/// interface has done what it is at: many ask while data are taken, and would take the processor from it.
class NewestWork final : public QObject {
    Q_OBJECT

public:
    /// What is done with the outcome, on the thread that this object lives on; may be null.
    using Delivery = std::function<void()>;
    /// Run on the other thread; looks at the token where it can stop early.
    using Work = std::function<Delivery(std::stop_token)>;

    explicit NewestWork(QObject* parent);
    /// Waits for the work that runs.
    ~NewestWork() override;

    void ask(Work work);
    void cancel();
    /// Waits until all that was asked for has been run; what comes of it is delivered later.
    void finish();
    /// Whether something asked for has not been delivered yet.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

private:
    void begin();
    void run(std::stop_token const& ending);
    void deliver(std::uint64_t number, Delivery const& delivery);

    std::mutex m_mutex; ///< of those down to m_running
    std::condition_variable_any m_asked, m_ran;
    Work m_waiting;
    bool m_mayBegin = false; ///< what waits
    bool m_isRunning = false;
    std::stop_source m_running;
    std::uint64_t m_newest = 0; ///< number of the last work asked for; written on the object's own thread only
    bool m_isBusy = false;
    std::jthread m_thread; ///< last, so that it ends before the rest does
};

} // namespace cartocontrat
