// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/audit/rules.hpp"
#include "workshop/report.hpp"
#include "workshop/resource_paths.hpp"

namespace cartocontrat {

/// What the audit found on a page, of a report or of a file.
struct PageAudit {
    std::string name; ///< a territory, or a file with the number of its page where it has several
    AuditFindings findings;
};

/// Where what was audited came from.
enum class AuditSource { Report, File };

struct Audit {
    AuditSource source = AuditSource::File;
    std::vector<PageAudit> pages;
    std::vector<AuditRule> unmeasured; ///< rules that the file cannot tell
};

/// Of a report of `export --report` (.json), with the files that it names, or of a page by itself (.pdf, .svg). Files
/// of a report are looked for as it names them, then beside it. Errors: those of reading, FormatUnknown.
[[nodiscard]] Result<Audit> audit(std::filesystem::path const& file, ResourcePaths const& resources);

/// Of a page that was composed, as its report would be. `pageTemplate`: id. Errors: those of readAuditLimits.
[[nodiscard]] Result<AuditFindings> auditPage(PageRecord const& record, std::string const& pageTemplate,
                                              ResourcePaths const& resources);

/// What is wrong, with the measure and what it ought to be, and what to do.
[[nodiscard]] std::string sentence(AuditFinding const& finding);

/// What a rule is about, in a few words.
[[nodiscard]] std::string title(AuditRule rule);

} // namespace cartocontrat
