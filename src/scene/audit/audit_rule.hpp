// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

namespace cartocontrat {

/// What a page is held to before it is printed.
enum class AuditRule {
    TextOverlap,
    TextOverSymbol,
    SymbolOverlap,
    BoxOverlap,
    BoxOverMap,
    BoxOverText,
    LeaderCrossing,
    LeaderNearMarker, ///< of another project; measured in mm
    LeaderOverText,
    LeaderOverSymbol,
    Cut,          ///< by the frame, a box or the edge of the page
    SmallText,    ///< measured in points
    ThinLine,     ///< measured in mm
    Contrast,     ///< measured as a ratio
    NamesDropped, ///< measured as a share
    SourceUndated,
    FileMissing,
    FileChanged, ///< since its report
    Raster,
    FontNotEmbedded,
};

inline constexpr auto lastAuditRule = AuditRule::FontNotEmbedded;

/// Stable kebab-case name, as printed in JSON ("leader-over-text").
[[nodiscard]] std::string_view ruleName(AuditRule rule);

/// All of them, in their order.
[[nodiscard]] std::vector<AuditRule> auditRules();

} // namespace cartocontrat
