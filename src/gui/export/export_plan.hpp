// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "document/map_document.hpp"
#include "workshop/series_request.hpp"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace cartocontrat {

/// Which pages an export writes, and how: what can be asked for again another day. What the pages tell (filter, changes
/// by hand) is what the window shows then.
struct ExportPlan {
    std::vector<TerritoryName> pages;
    std::string pageTemplate = "2019"; ///< id
    std::string format = "A4";         ///< a key of PageTemplate::pages
    ImprintRequest imprint;
    PageOutput output;
};

[[nodiscard]] QByteArray toJson(ExportPlan const& plan);
/// No value: the text is none of toJson().
[[nodiscard]] std::optional<ExportPlan> toPlan(QByteArray const& json);

/// In one line of a menu: "20 pages, PDF et PNG, dans Cartes".
[[nodiscard]] QString titleOf(ExportPlan const& plan);

/// The exports made last on this machine, the newest first, each once.
[[nodiscard]] std::vector<ExportPlan> recentExports();
void rememberExport(ExportPlan const& plan);

} // namespace cartocontrat
