// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <ctime>
#include <string>
#include <vector>

namespace cartocontrat {

/// What a document says about itself.
struct PdfMetadata {
    std::string title, subject, author;
    std::vector<std::string> keywords;
    /// Seconds since 1970: SOURCE_DATE_EPOCH (reproducible-builds.org), else the first day of 2019, so that the same
    /// pages make the same bytes.
    std::time_t date = documentDate();

    [[nodiscard]] static std::time_t documentDate();
};

/// The information dictionary (ISO 32000-1, 14.3.3).
[[nodiscard]] std::string informationDictionary(PdfMetadata const& metadata);
/// The same as XMP (ISO 16684-1).
[[nodiscard]] std::string xmpPacket(PdfMetadata const& metadata);
/// "D:20190101000000Z"
[[nodiscard]] std::string pdfDate(std::time_t date);

} // namespace cartocontrat
