// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/page/project_box.hpp"

namespace cartocontrat {

/// The projects of a page, by where they stand on it.
struct PageProjects {
    std::vector<PageProject> located;   ///< a call-out each
    std::vector<PageProject> whole;     ///< of the whole EPCI or of many communes: a list
    std::vector<PageProject> unlocated; ///< a list
    std::vector<std::string> hidden;    ///< ids of those that the edits keep off the page
    [[nodiscard]] std::size_t count() const { return located.size() + whole.size() + unlocated.size(); }
    /// With those that the page does not show.
    [[nodiscard]] std::size_t toldCount() const { return count() + hidden.size(); }
    [[nodiscard]] std::vector<PageProject const*> all() const;
};

/// Where the map and the columns stand, and the first anatomy in which everything fits.
struct PagePlan {
    Anatomy anatomy;
    double scaleDenominator = 0;
    Extent frame;
    std::array<Extent, 2> columns; ///< by Side
    std::vector<ProjectList> lists;
    std::size_t boxed = 0;      ///< of the located projects, the first so many have a box, the others a number
    bool everythingFits = true; ///< false: even the tightest form runs out of the columns
};

/// What stands over the lists.
struct ListWords {
    std::string whole, unlocated, numbered;
    std::string empty; ///< that there is no project
};

/// The largest scale first, then the widest columns that keep it, then the roomiest anatomy. `territory`: extent on
/// the ground. The plan's lists point into `projects`, whose located ones are put in order, those with a box first, and
/// numbered where they have none. At most `mostBoxes` have a box.
[[nodiscard]] PagePlan planPage(PageProjects& projects, Extent const& territory, ListWords const& words,
                                PageTemplate const& pageTemplate, PageGrid const& grid, Look const& look,
                                std::size_t mostBoxes);

/// Boxes and lists of a plan as a problem without sites.
[[nodiscard]] CalloutProblem calloutProblem(PagePlan const& plan, PageProjects const& projects, PageGrid const& grid,
                                            Look const& look);

} // namespace cartocontrat
