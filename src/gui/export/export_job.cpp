// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_job.hpp"

#include "gui/data/places.hpp"
#include "gui/session/session.hpp"

#include <algorithm>
#include <thread>

namespace cartocontrat {

ExportJob jobOf(ExportPlan plan, Session const& session) {
    ExportJob job{std::move(plan),          {}, session.workshop(), session.resources(), session.sources().data,
                  session.dataDiagnostics()};
    if (job.data.empty()) {
        job.data = dataFolders({}, job.resources);
    }
    for (auto& place : job.data) {
        place = placeText(place).toStdString();
    }
    for (auto const& name : job.plan.pages) {
        if (auto territory = session.findTerritory(name.kind, name.id)) {
            job.choices.territories.push_back(std::move(*territory));
        }
    }
    job.choices.filter = session.filter();
    job.choices.page = job.plan.format;
    job.choices.edits = session.document().pages;
    return job;
}

Result<Workshop> workshopOf(ExportJob const& job) {
    auto workshop = Result<Workshop>(*job.workshop);
    if (workshop->design.pageTemplate.id != job.plan.pageTemplate) {
        auto design = readDesign(job.plan.pageTemplate, {}, job.resources);
        if (!design) {
            return tl::make_unexpected(design.error());
        }
        workshop = withDesign(std::move(*workshop), std::move(*design), job.resources);
        if (!workshop) {
            return workshop;
        }
    }
    auto imprint = chooseImprint(job.plan.imprint, workshop->design.imprint);
    if (!imprint) {
        return tl::make_unexpected(imprint.error());
    }
    workshop->design.imprint = std::move(*imprint);
    return workshop;
}

PageCost costOf(PageRecord const& record) {
    PageCost cost{0, record.seconds.compose + record.seconds.paint + record.seconds.encode};
    for (auto const& file : record.files) {
        std::error_code status;
        auto const size = std::filesystem::file_size(file, status);
        cost.bytes += status ? 0 : size;
    }
    return cost;
}

unsigned pagesAtOnce() {
    return std::max(1U, std::thread::hardware_concurrency());
}

} // namespace cartocontrat
