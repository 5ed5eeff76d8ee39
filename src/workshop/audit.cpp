// SPDX-License-Identifier: EUPL-1.2
#include "workshop/audit.hpp"

#include "workshop/report_reader.hpp"

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

/// Where a file of a report is now: as named, from where the program is run, or beside the report.
std::optional<fs::path> find(fs::path const& named, fs::path const& report) {
    std::error_code status;
    for (auto const& file : {named, report.parent_path() / named.filename()}) {
        if (fs::is_regular_file(file, status)) {
            return file;
        }
    }
    return std::nullopt;
}

bool isNewer(fs::path const& file, fs::path const& other) {
    std::error_code status;
    auto const one = fs::last_write_time(file, status);
    return !status && one > fs::last_write_time(other, status);
}

Findings auditFiles(ReportedPage const& page, fs::path const& report) {
    Findings findings;
    for (auto const& named : page.files) {
        auto const file = find(named, report);
        if (!file) {
            findings.push_back({AuditRule::FileMissing, named.generic_string(), {}, std::nullopt});
        } else if (isNewer(*file, report)) {
            findings.push_back({AuditRule::FileChanged, named.generic_string(), {}, std::nullopt});
        }
    }
    return findings;
}

void append(Findings& findings, Findings const& more) {
    findings.insert(findings.end(), more.begin(), more.end());
}

Result<Audit> auditReport(fs::path const& file, ResourcePaths const& resources) {
    auto const report = readReport(file);
    if (!report) {
        return tl::make_unexpected(report.error());
    }
    auto const limits = readAuditLimits(resources.auditLimits(), resources.auditSchema(), report->pageTemplate);
    if (!limits) {
        return tl::make_unexpected(limits.error());
    }
    Audit result{AuditSource::Report, {}, {}};
    for (auto const& page : report->pages) {
        PageAudit audited{page.territory, auditElements(page.elements, *limits)};
        // A page of several EPCI names a selection of its communes, and tells in its report which found no place.
        if (page.kind == "epci") {
            append(audited.findings, auditNames(page.namedCommunes, page.droppedNames, *limits));
        }
        for (auto const& source : page.undatedSources) {
            audited.findings.push_back({AuditRule::SourceUndated, source, {}, std::nullopt});
        }
        append(audited.findings, auditFiles(page, file));
        result.pages.push_back(std::move(audited));
    }
    return result;
}

} // namespace

Result<Audit> audit(fs::path const& file, ResourcePaths const& resources) {
    return auditReport(file, resources);
}

} // namespace cartocontrat
