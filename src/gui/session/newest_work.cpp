// SPDX-License-Identifier: EUPL-1.2
#include "gui/session/newest_work.hpp"

#include <QMetaObject>

#include <utility>

namespace cartocontrat {

NewestWork::NewestWork(QObject* parent)
    : QObject(parent), m_thread([this](std::stop_token const& ending) { run(ending); }) {}

NewestWork::~NewestWork() {
    cancel();
    m_thread.request_stop();
    m_thread.join();
}

void NewestWork::ask(Work work) {
    {
        std::lock_guard const lock(m_mutex);
        m_running.request_stop();
        m_waiting = std::move(work);
        m_mayBegin = false;
        ++m_newest;
    }
    m_isBusy = true;
    QMetaObject::invokeMethod(this, &NewestWork::begin, Qt::QueuedConnection);
}

void NewestWork::begin() {
    {
        std::lock_guard const lock(m_mutex);
        m_mayBegin = m_waiting != nullptr;
    }
    m_asked.notify_one();
}

void NewestWork::cancel() {
    std::lock_guard const lock(m_mutex);
    m_running.request_stop();
    m_waiting = nullptr;
    ++m_newest;
    m_isBusy = false;
}

void NewestWork::finish() {
    begin();
    std::unique_lock lock(m_mutex);
    m_ran.wait(lock, [this] { return m_waiting == nullptr && !m_isRunning; });
}

void NewestWork::run(std::stop_token const& ending) {
    for (;;) {
        Work work;
        std::stop_token stop;
        std::uint64_t number = 0;
        {
            std::unique_lock lock(m_mutex);
            if (!m_asked.wait(lock, ending, [this] { return m_mayBegin && m_waiting != nullptr; })) {
                return;
            }
            work = std::exchange(m_waiting, nullptr);
            m_mayBegin = false;
            m_isRunning = true;
            m_running = std::stop_source();
            stop = m_running.get_token();
            number = m_newest;
        }
        auto delivery = work(stop);
        {
            std::lock_guard const lock(m_mutex);
            m_isRunning = false;
        }
        m_ran.notify_all();
        QMetaObject::invokeMethod(
            this, [this, number, delivery = std::move(delivery)] { deliver(number, delivery); }, Qt::QueuedConnection);
    }
}

void NewestWork::deliver(std::uint64_t number, Delivery const& delivery) {
    if (number != m_newest) {
        return;
    }
    m_isBusy = false;
    if (delivery) {
        delivery();
    }
}

} // namespace cartocontrat
