// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "map/page_template.hpp"
#include "workshop/report.hpp"

namespace cartocontrat {

/// What a page shows, in words, for those who do not see it (RGAA, criterion 1.6): read from the inventory of its
/// scene.
struct PageDescription {
    struct ProjectLine {
        std::string theme, title, place, period, amount;
    };
    struct PresenceLine {
        std::string commune, category, names; ///< of one commune and category
        std::size_t count = 1;
    };
    std::string title, subject, facts, sources, notice;
    std::string heading;                ///< of the projects
    std::vector<ProjectLine> projects;  ///< by theme, in the order of the template
    std::vector<PresenceLine> presence; ///< by commune, in the order of its name
};

/// \pre the record holds the inventory of the scene
[[nodiscard]] PageDescription describePage(Scene const& scene, PageRecord const& record,
                                           PageTemplate const& pageTemplate, ContractData const& contracts);

/// A page of its own: headings, tables with captions and headers, no script, nothing from elsewhere.
[[nodiscard]] std::string toHtml(PageDescription const& page);
/// UTF-8 with a byte order mark, ";", CRLF: as spreadsheets set to French open it.
[[nodiscard]] std::string toCsv(PageDescription const& page);

/// Lines to be read or pasted anywhere: one a project, one a place.
[[nodiscard]] std::string toPlainText(PageDescription const& page);

} // namespace cartocontrat
