// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/error.hpp"
#include "scene/audit/page_elements.hpp"

#include <filesystem>

namespace cartocontrat {

/// What a report tells of a page, as far as the audit asks.
struct ReportedPage {
    std::string territory, kind;              ///< name and kind of territory ("epci")
    std::vector<std::filesystem::path> files; ///< as the report names them
    PageElements elements;
    std::size_t namedCommunes = 0;
    std::vector<std::string> droppedNames;
    std::vector<std::string> undatedSources;
};

struct ReportedRun {
    std::string pageTemplate;
    std::vector<ReportedPage> pages;
};

/// A report of `export --report`. Errors: FileMissing, FileUnreadable, JsonMalformed, SchemaViolation where it is none.
[[nodiscard]] Result<ReportedRun> readReport(std::filesystem::path const& file);

} // namespace cartocontrat
