// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/page_trial.hpp"

#include "workshop/audit.hpp"

#include <QTemporaryDir>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace cartocontrat {

Result<PageTrial> tryPage(ExportJob const& job, std::stop_token const& stop) {
    auto opened = workshopOf(job);
    if (!opened) {
        return tl::make_unexpected(opened.error());
    }
    PageTrial trial{std::make_shared<Workshop const>(std::move(*opened)), nullptr, 0};
    auto const& workshop = *trial.workshop;
    auto const& territory = job.choices.territories.front();
    auto const edits = job.choices.edits.find(territory.slug);
    auto page = composePage({territory, job.choices.filter, job.choices.page,
                             edits == job.choices.edits.end() ? PageEdits{} : edits->second},
                            pageInputs(workshop), stop);
    if (!page) {
        return tl::make_unexpected(page.error());
    }
    auto const faults = auditPage(recordOf(territory, *page, workshop), workshop.design.pageTemplate.id, job.resources);
    if (!faults) {
        return tl::make_unexpected(faults.error());
    }
    trial.page = std::make_shared<Page const>(std::move(*page));
    trial.faults = faults->size();
    return trial;
}

std::optional<PageCost> measurePage(ExportJob job, std::stop_token const& stop) {
    constexpr std::chrono::milliseconds pause(300);
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, pause, [] { return false; });
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    auto const workshop = workshopOf(job);
    QTemporaryDir const folder;
    if (!workshop || !folder.isValid()) {
        return std::nullopt;
    }
    job.choices.territories.resize(1);
    job.plan.output.folder = folder.path().toStdString();
    job.plan.output.name = usualFileName;
    auto const records = makePages(job.choices, job.plan.output, Scenes::Dropped, *workshop, 1, {});
    PageCost cost;
    for (auto const& record : records) {
        if (!record.errors.empty()) {
            return std::nullopt;
        }
        cost = costOf(record);
    }
    return cost;
}

} // namespace cartocontrat
