// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "sources/network/page_survey.hpp"
#include "sources/network/service_description.hpp"

namespace cartocontrat {

/// A layer received whole, ready to be written.
struct ReceivedLayer {
    ServiceLayer const* layer = nullptr; ///< never null
    LayerPages pages;
    PageSurvey survey;
    AnswerAxes axes = AnswerAxes::AsAsked;
    int epsg = 0;       ///< code of the CRS asked for
    std::string source; ///< what was asked: the address of the first page
};

/// Writes a table a layer: named by the layer's id, with the source's own field names. Tables of those names are
/// replaced, the others of an existing file kept. Who made a table's data, when they were fetched (`date`, ISO 8601),
/// from where and under which licence are metadata of the table. The file is made in `workFolder` and moved to its
/// place when whole; both must be on one file system. Errors: FileUnwritable.
[[nodiscard]] Result<void> writeGeopackage(std::filesystem::path const& file, std::filesystem::path const& workFolder,
                                           std::vector<ReceivedLayer> const& layers, std::string const& date);

} // namespace cartocontrat
