// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/audit_limits.hpp"
#include "scene/audit/audit_rule.hpp"
#include "scene/audit/page_elements.hpp"

namespace cartocontrat {

/// What a rule of the audit found on a page.
struct AuditFinding {
    AuditRule rule;
    std::string what, other;        ///< text, or project, category or road number of a symbol; `other` may be empty
    std::optional<Extent> where;    ///< on the page, mm; none: the page as a whole
    double measured = 0, limit = 0; ///< in the rule's unit; both 0 where there is nothing to measure
    friend bool operator==(AuditFinding const&, AuditFinding const&) = default;
};
using AuditFindings = std::vector<AuditFinding>;

/// Call-outs and lists that overlap, cover the map or leave the page.
[[nodiscard]] AuditFindings auditBoxes(PageElements const& page, AuditLimits const& limits);
/// Texts over other texts, over symbols or under boxes.
[[nodiscard]] AuditFindings auditTexts(PageElements const& page, AuditLimits const& limits);
/// Symbols over other symbols.
[[nodiscard]] AuditFindings auditSymbols(PageElements const& page, AuditLimits const& limits);
/// Leaders that cross, pass too near the marker of another project, or run over a name or a symbol.
[[nodiscard]] AuditFindings auditLeaders(PageElements const& page, AuditLimits const& limits);
/// Names and symbols of the map that its frame cuts, texts that leave their box or come too near to the trim.
[[nodiscard]] AuditFindings auditEdges(PageElements const& page, AuditLimits const& limits);
/// Texts too small, lines too thin.
[[nodiscard]] AuditFindings auditSizes(PageElements const& page, AuditLimits const& limits);
/// Texts too pale for what they stand on; names of neighbours and outside the territory are exempt.
[[nodiscard]] AuditFindings auditContrast(PageElements const& page, AuditLimits const& limits);

/// All of the above, in this order.
[[nodiscard]] AuditFindings auditElements(PageElements const& page, AuditLimits const& limits);

/// Whether enough of the names asked for stand on the page.
[[nodiscard]] AuditFindings auditNames(std::size_t drawn, std::vector<std::string> const& dropped,
                                       AuditLimits const& limits);

} // namespace cartocontrat
