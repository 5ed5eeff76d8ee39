// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"

#include <filesystem>

namespace cartocontrat {

/// What a page must keep to before it is printed, read from styles/audit/limits.json.
struct AuditLimits {
    double textSize = 0;        ///< least, pt
    double lineWidth = 0;       ///< least, mm
    double contrast = 0;        ///< least ratio of a text to what it stands on (WCAG 2.1)
    double namedCommunes = 0;   ///< least share of the names asked for
    double leaderClearance = 0; ///< least from the middle of a leader to the marker of another project, mm
    double textMargin = 0;      ///< least from a text to the trim, mm
    double touch = 0;           ///< how far two things may reach into each other's rectangles, mm
};

/// Those of every page, tightened by what the file says of a template; never loosened.
/// Errors: FileMissing, JsonMalformed, SchemaViolation. `schema`: styles/schemas/audit.schema.json.
[[nodiscard]] Result<AuditLimits> readAuditLimits(std::filesystem::path const& file,
                                                  std::filesystem::path const& schema, std::string const& pageTemplate);

} // namespace cartocontrat
