// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include "gui/export/export_job.hpp"

#include <initializer_list>
#include <stop_token>
#include <thread>

namespace cartocontrat {

enum class PageState { Waiting, Running, Written, Remarks, Failed, Left };

/// A page of an export and what became of it.
struct ExportedPage {
    Territory territory;
    PageState state = PageState::Waiting;
    PageRecord record;        ///< empty before the page is made
    std::uintmax_t bytes = 0; ///< of its files
    double seconds = 0;
};

/// An export that runs on threads of its own, from `start` to `ended`, and can then be run again in part. It lives on
/// the thread of the interface. Destroying it stops it: the pages begun are finished, so that every file is whole.
class ExportRun final : public QObject {
    Q_OBJECT

public:
    ExportRun(ExportJob job, QObject* parent);
    ~ExportRun() override;

    void start();
    /// \pre not running
    void retry(std::vector<std::size_t> const& pages);
    /// What is tried again from now on is made of these data. False: they lack one of its pages, and nothing changes.
    /// \pre not running
    bool takeData(ExportJob const& now);
    /// Pages not begun are left.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isStopping() const { return m_isRunning && m_stop.stop_requested(); }
    [[nodiscard]] ExportJob const& job() const { return m_job; }
    [[nodiscard]] std::vector<ExportedPage> const& pages() const { return m_pages; }
    [[nodiscard]] std::size_t count(std::initializer_list<PageState> states) const;
    /// What kept it from making any page.
    [[nodiscard]] std::optional<Error> const& error() const { return m_error; }
    /// How long it has run, or ran.
    [[nodiscard]] double seconds() const;
    /// As the pages made tell; no value before there is one.
    [[nodiscard]] std::optional<double> secondsLeft() const;
    /// As `export --report` writes it, of the pages that were made.
    [[nodiscard]] std::string report() const;

signals:
    /// It runs, at first or again.
    void begun();
    /// Of `pages`.
    void pageChanged(int page);
    void ended();

private:
    void run(std::vector<std::size_t> pages);
    void make(std::vector<std::size_t> const& pages, std::stop_token const& stop);
    void take(std::size_t page, PageRecord record);
    void end(std::optional<Error> const& error);

    ExportJob m_job;
    std::vector<ExportedPage> m_pages;
    std::optional<Error> m_error;
    bool m_isRunning = false;
    QElapsedTimer m_clock;
    double m_seconds = 0;
    std::size_t m_asked = 0; ///< pages of the present run
    std::stop_source m_stop;
    std::jthread m_thread; ///< last, so that it ends before the rest does
};

} // namespace cartocontrat
