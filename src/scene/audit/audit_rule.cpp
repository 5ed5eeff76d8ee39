// SPDX-License-Identifier: EUPL-1.2
#include "scene/audit/audit_rule.hpp"

namespace cartocontrat {

std::string_view ruleName(AuditRule rule) {
    switch (rule) {
    case AuditRule::TextOverlap:
        return "text-overlap";
    case AuditRule::TextOverSymbol:
        return "text-over-symbol";
    case AuditRule::SymbolOverlap:
        return "symbol-overlap";
    case AuditRule::BoxOverlap:
        return "box-overlap";
    case AuditRule::BoxOverMap:
        return "box-over-map";
    case AuditRule::BoxOverText:
        return "box-over-text";
    case AuditRule::LeaderCrossing:
        return "leader-crossing";
    case AuditRule::LeaderNearMarker:
        return "leader-near-marker";
    case AuditRule::LeaderOverText:
        return "leader-over-text";
    case AuditRule::LeaderOverSymbol:
        return "leader-over-symbol";
    case AuditRule::Cut:
        return "cut";
    case AuditRule::SmallText:
        return "small-text";
    case AuditRule::ThinLine:
        return "thin-line";
    case AuditRule::Contrast:
        return "contrast";
    case AuditRule::NamesDropped:
        return "names-dropped";
    case AuditRule::SourceUndated:
        return "source-undated";
    case AuditRule::FileMissing:
        return "file-missing";
    case AuditRule::FileChanged:
        return "file-changed";
    case AuditRule::Raster:
        return "raster";
    case AuditRule::FontNotEmbedded:
        return "font-not-embedded";
    }
    return {};
}

std::vector<AuditRule> auditRules() {
    std::vector<AuditRule> rules;
    for (int i = 0; i <= static_cast<int>(lastAuditRule); ++i) {
        rules.push_back(static_cast<AuditRule>(i));
    }
    return rules;
}

} // namespace cartocontrat
