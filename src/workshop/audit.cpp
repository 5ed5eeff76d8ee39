// SPDX-License-Identifier: EUPL-1.2
#include "workshop/audit.hpp"

#include "base/text.hpp"
#include "render/page_file.hpp"
#include "workshop/report_reader.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace cartocontrat {
namespace {

namespace fs = std::filesystem;

/// In small letters, with its dot.
std::string endingOf(fs::path const& file) {
    auto ending = file.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return ending;
}

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

void append(AuditFindings& findings, AuditFindings const& more) {
    findings.insert(findings.end(), more.begin(), more.end());
}

/// What is wrong with a file as a whole.
AuditFindings auditWhole(PageFile const& file) {
    AuditFindings findings;
    if (file.images > 0) {
        findings.push_back({AuditRule::Raster, {}, {}, std::nullopt, static_cast<double>(file.images), 0});
    }
    for (auto const& font : file.missingFonts) {
        findings.push_back({AuditRule::FontNotEmbedded, font, {}, std::nullopt});
    }
    return findings;
}

Result<PageFile> measure(fs::path const& file) {
    auto const ending = endingOf(file);
    if (ending == ".pdf") {
        return measurePdf(file);
    }
    if (ending == ".svg") {
        return measureSvg(file);
    }
    return failure(Code::FormatUnknown, file.generic_string(), {ending, ""});
}

/// What the file of a page cannot tell: what a word or line of it stands for, and of an SVG where its words end.
std::vector<AuditRule> unmeasuredIn(fs::path const& file) {
    std::set<AuditRule> measured{AuditRule::SmallText, AuditRule::ThinLine, AuditRule::Raster, AuditRule::FileMissing,
                                 AuditRule::FileChanged};
    if (endingOf(file) == ".pdf") {
        measured.insert({AuditRule::TextOverlap, AuditRule::Cut, AuditRule::FontNotEmbedded});
    }
    std::vector<AuditRule> unmeasured;
    for (auto const rule : auditRules()) {
        if (!measured.contains(rule)) {
            unmeasured.push_back(rule);
        }
    }
    return unmeasured;
}

/// Pictures and pages in words have nothing more to measure.
bool isMeasured(fs::path const& file) {
    return endingOf(file) == ".pdf" || endingOf(file) == ".svg";
}

Result<AuditFindings> auditFiles(ReportedPage const& page, fs::path const& report) {
    AuditFindings findings;
    for (auto const& named : page.files) {
        auto const file = find(named, report);
        if (!file) {
            findings.push_back({AuditRule::FileMissing, named.generic_string(), {}, std::nullopt});
            continue;
        }
        if (isNewer(*file, report)) {
            findings.push_back({AuditRule::FileChanged, named.generic_string(), {}, std::nullopt});
        }
        if (isMeasured(*file)) {
            auto const measured = measure(*file);
            if (!measured) {
                return tl::make_unexpected(measured.error());
            }
            append(findings, auditWhole(*measured));
        }
    }
    return findings;
}

AuditFindings auditComposition(ReportedPage const& page, AuditLimits const& limits) {
    auto findings = auditElements(page.elements, limits);
    // A page of several EPCI names a selection of its communes, and tells in its report which found no place.
    if (page.kind == "epci") {
        append(findings, auditNames(page.namedCommunes, page.droppedNames, limits));
    }
    for (auto const& source : page.undatedSources) {
        findings.push_back({AuditRule::SourceUndated, source, {}, std::nullopt});
    }
    return findings;
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
        PageAudit audited{page.territory, auditComposition(page, *limits)};
        auto const ofFiles = auditFiles(page, file);
        if (!ofFiles) {
            return tl::make_unexpected(ofFiles.error());
        }
        append(audited.findings, *ofFiles);
        result.pages.push_back(std::move(audited));
    }
    return result;
}

Result<Audit> auditPages(fs::path const& file, ResourcePaths const& resources) {
    auto const measured = measure(file);
    if (!measured) {
        return tl::make_unexpected(measured.error());
    }
    auto const limits = readAuditLimits(resources.auditLimits(), resources.auditSchema(), {});
    if (!limits) {
        return tl::make_unexpected(limits.error());
    }
    Audit result{AuditSource::File, {}, unmeasuredIn(file)};
    auto const name = file.filename().generic_string();
    for (std::size_t i = 0; i < measured->pages.size(); ++i) {
        result.pages.push_back({measured->pages.size() == 1 ? name : name + " " + std::to_string(i + 1),
                                auditElements(measured->pages[i], *limits)});
    }
    append(result.pages.front().findings, auditWhole(*measured));
    return result;
}

} // namespace

Result<AuditFindings> auditPage(PageRecord const& record, std::string const& pageTemplate,
                                ResourcePaths const& resources) {
    auto const limits = readAuditLimits(resources.auditLimits(), resources.auditSchema(), pageTemplate);
    if (!limits) {
        return tl::make_unexpected(limits.error());
    }
    auto const named = record.inventory.drawn.find(std::string(roleName(Role::CommuneName)));
    ReportedPage page{record.territory.name,
                      std::string(record.territory.kindName()),
                      {},
                      record.elements,
                      named == record.inventory.drawn.end() ? 0 : named->second,
                      record.droppedLabels,
                      {}};
    for (auto const& diagnostic : record.diagnostics.entries()) {
        if (diagnostic.what.code == Code::AttributionUndated) {
            page.undatedSources.push_back(diagnostic.what.subject);
        }
    }
    return auditComposition(page, *limits);
}

Result<Audit> audit(fs::path const& file, ResourcePaths const& resources) {
    return endingOf(file) == ".json" ? auditReport(file, resources) : auditPages(file, resources);
}

} // namespace cartocontrat
