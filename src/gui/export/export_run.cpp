// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_run.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace cartocontrat {
namespace {

PageState stateOf(PageRecord const& record) {
    if (!record.errors.empty()) {
        return PageState::Failed;
    }
    return record.unlocated.empty() && !record.diagnostics.hasWarnings() ? PageState::Written : PageState::Remarks;
}

} // namespace

ExportRun::ExportRun(ExportJob job, QObject* parent) : QObject(parent), m_job(std::move(job)) {
    for (auto const& territory : m_job.choices.territories) {
        m_pages.push_back({territory, PageState::Waiting, {}, 0, 0});
    }
}

ExportRun::~ExportRun() {
    m_stop.request_stop();
}

void ExportRun::start() {
    std::vector<std::size_t> all(m_pages.size());
    std::iota(all.begin(), all.end(), 0);
    run(std::move(all));
}

void ExportRun::retry(std::vector<std::size_t> const& pages) {
    run(pages);
}

bool ExportRun::takeData(ExportJob const& now) {
    if (now.choices.territories.size() != m_job.choices.territories.size()) {
        return false;
    }
    m_job.choices.territories = now.choices.territories;
    m_job.workshop = now.workshop;
    m_job.data = now.data;
    m_job.diagnostics = now.diagnostics;
    return true;
}

void ExportRun::run(std::vector<std::size_t> pages) {
    m_error.reset();
    m_isRunning = true;
    m_asked = pages.size();
    m_clock.start();
    for (auto const page : pages) {
        m_pages[page] = {m_pages[page].territory, PageState::Waiting, {}, 0, 0};
        emit pageChanged(static_cast<int>(page));
    }
    m_stop = std::stop_source();
    emit begun();
    m_thread = std::jthread([this, pages = std::move(pages), stop = m_stop.get_token()] { make(pages, stop); });
}

/// On the run's own thread.
void ExportRun::make(std::vector<std::size_t> const& pages, std::stop_token const& stop) {
    auto const tell = [this](auto act) { QMetaObject::invokeMethod(this, std::move(act), Qt::QueuedConnection); };
    auto const workshop = workshopOf(m_job);
    if (!workshop) {
        tell([this, error = workshop.error()] { end(error); });
        return;
    }
    auto choices = m_job.choices;
    choices.territories.clear();
    for (auto const page : pages) {
        choices.territories.push_back(m_job.choices.territories[page]);
    }
    SeriesListener listener;
    listener.stop = stop;
    listener.pageBegun = [&](std::size_t begun) {
        tell([this, page = pages[begun]] {
            m_pages[page].state = PageState::Running;
            emit pageChanged(static_cast<int>(page));
        });
    };
    std::size_t next = 0; // pages come in the order asked
    listener.pageMade = [&](PageRecord const& record) {
        tell([this, page = pages[next++], record] { take(page, record); });
    };
    (void)makePages(choices, m_job.plan.output, Scenes::Dropped, *workshop, pagesAtOnce(), listener);
    tell([this] { end(std::nullopt); });
}

void ExportRun::take(std::size_t page, PageRecord record) {
    auto& taken = m_pages[page];
    taken.state = stateOf(record);
    auto const cost = costOf(record);
    taken.bytes = cost.bytes;
    taken.seconds = cost.seconds;
    taken.record = std::move(record);
    emit pageChanged(static_cast<int>(page));
}

/// What it did not come to has failed by the error, or was left.
void ExportRun::end(std::optional<Error> const& error) {
    m_error = error;
    m_isRunning = false;
    constexpr double milliseconds = 1000;
    m_seconds = static_cast<double>(m_clock.elapsed()) / milliseconds;
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (m_pages[page].state == PageState::Waiting || m_pages[page].state == PageState::Running) {
            m_pages[page].state = error ? PageState::Failed : PageState::Left;
            if (error) {
                m_pages[page].record.errors = {*error};
            }
            emit pageChanged(static_cast<int>(page));
        }
    }
    emit ended();
}

void ExportRun::stop() {
    m_stop.request_stop();
}

std::size_t ExportRun::count(std::initializer_list<PageState> states) const {
    return static_cast<std::size_t>(std::count_if(m_pages.begin(), m_pages.end(), [&](ExportedPage const& page) {
        return std::find(states.begin(), states.end(), page.state) != states.end();
    }));
}

double ExportRun::seconds() const {
    constexpr double milliseconds = 1000;
    return m_isRunning ? static_cast<double>(m_clock.elapsed()) / milliseconds : m_seconds;
}

std::optional<double> ExportRun::secondsLeft() const {
    auto const left = count({PageState::Waiting, PageState::Running});
    if (!m_isRunning || m_asked <= left) {
        return std::nullopt;
    }
    return seconds() / static_cast<double>(m_asked - left) * static_cast<double>(left);
}

std::string ExportRun::report() const {
    std::vector<PageRecord> records;
    for (auto const& page : m_pages) {
        if (page.state == PageState::Written || page.state == PageState::Remarks) {
            records.push_back(page.record);
        }
    }
    RunRecord const run{QCoreApplication::applicationVersion().toStdString(), m_job.plan.pageTemplate, m_job.data,
                        m_job.choices.filter, m_job.diagnostics};
    return toReport(run, records, *m_job.workshop->contracts);
}

} // namespace cartocontrat
