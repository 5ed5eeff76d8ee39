// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "geo/geometry.hpp"
#include "sources/network/page_features.hpp"

#include <optional>

namespace cartocontrat {

enum class ColumnType { Boolean, Integer, Integer64, Real, Date, DateTime, Text };

/// A field as a table holds it: of a type that takes the values of every page, for a page tells types from its own.
struct Column {
    std::string name;
    ColumnType type = ColumnType::Text;
    friend bool operator==(Column const&, Column const&) = default;
};

enum class ColumnGeometry { None, Points, Lines, Polygons, Mixed };

/// How the coordinates of an answer are to be read.
enum class AnswerAxes {
    AsAsked,   ///< in the CRS asked for, x first
    Swapped,   ///< in that CRS, y first
    Geographic ///< longitude and latitude whatever was asked for, as RFC 7946 has GeoJSON
};

struct PageSurvey {
    std::size_t distinct = 0;   ///< features, each counted once
    std::size_t duplicates = 0; ///< features met again
    std::vector<Column> columns;
    ColumnGeometry geometry = ColumnGeometry::None;
    Extent extent; ///< as written in the pages
};

/// What the pages hold. Errors: FileUnreadable.
[[nodiscard]] Result<PageSurvey> surveyPages(LayerPages const& pages);

/// How to read coordinates that cover `found` so that they lie in what was asked for: `asked` in the CRS of that code.
/// Nothing when they lie there in no way.
[[nodiscard]] std::optional<AnswerAxes> recogniseAxes(Extent const& found, Extent const& asked, int epsg);

/// The narrowest type that takes the values of both.
[[nodiscard]] ColumnType widened(ColumnType a, ColumnType b);

} // namespace cartocontrat
