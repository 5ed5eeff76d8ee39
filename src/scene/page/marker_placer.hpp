// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "scene/page/site_markers.hpp"

namespace cartocontrat {

/// What the symbols of a page's map are placed for.
struct MarkerTask {
    PagePlan const& plan;
    PageProjects const& projects;
    /// Call-outs at the true sites of their projects, with what was chosen by hand as far as it fits.
    CalloutProblem asked;
    std::vector<NamedCommune> const& communes;
    std::map<std::string, std::vector<PresenceMark>> const& presence;
    LabelContext const& context;
};

/// A leader over something that it should keep off.
struct LeaderTouch {
    std::size_t callout;
    Line leader;
    /// What could give way: INSEE code of a commune or id of a project that stands alone; may be empty.
    std::string mover;
};

/// Lines that the symbols of a commune, or the marker of a project that stands alone (on its road, at its point), keep
/// off: by INSEE code or project id.
using KeptOff = std::map<std::string, std::vector<Line>>;

struct Attempt {
    SiteMarkers markers;
    Occupancy occupancy;
    std::vector<LeaderTouch> touches;
};

/// Where the sites of the located projects lie on the page, by project.
[[nodiscard]] std::vector<std::vector<Point>> sitesOnPage(PageProjects const& projects, PageTransform const& transform);

/// Clusters and markers for a first solution of the call-outs, which tells sides and order; then the leaders anew.
[[nodiscard]] Attempt attemptMarkers(MarkerTask const& task, CalloutSolution const& sides, KeptOff const& keptOff,
                                     Occupancy const& occupancy);

} // namespace cartocontrat
