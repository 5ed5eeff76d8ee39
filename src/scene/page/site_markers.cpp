// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/site_markers.hpp"

#include "base/text.hpp"
#include "geo/clip.hpp"
#include "geo/overlay.hpp"
#include "scene/page/road_markers.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cartocontrat {

namespace {

/// Call-outs that are tried on their other side.
constexpr std::size_t mostRetries = 4;
/// What another arrangement must save to be worth it, millimetres of leader.
constexpr double retryGain = 5;

/// Costs of a leader that touches something, in millimetres of leader: a marker is worse than a name.
constexpr double markerCost = 120, rowCost = 100, nameCost = 80, dotCost = 8;

struct SiteRef {
    std::size_t project, site;
};

struct CommuneSites {
    std::vector<SiteRef> left, right;
    [[nodiscard]] std::size_t count() const { return left.size() + right.size(); }
};

/// Sites by located project.
std::vector<std::vector<Point>> sitesOnPage(PageProjects const& projects, PageTransform const& transform) {
    std::vector<std::vector<Point>> sites;
    for (auto const& project : projects.located) {
        auto& points = sites.emplace_back();
        for (auto const& site : project.location.sites) {
            points.push_back(transform.toPage(site.position));
        }
    }
    return sites;
}

CalloutProblem problemWithSites(PagePlan const& plan, PageProjects const& projects, PageGrid const& grid,
                                Look const& look, std::vector<std::vector<Point>> const& sites) {
    auto problem = calloutProblem(plan, projects, grid, look);
    for (std::size_t i = 0; i < problem.callouts.size(); ++i) {
        problem.callouts[i].sites = sites[i];
    }
    return problem;
}

struct Attempt {
    SiteMarkers markers;
    Occupancy occupancy;
    std::vector<std::size_t> touching; ///< call-outs whose leaders touch what they should keep off
};

class MarkerPlacer {
public:
    MarkerPlacer(PagePlan const& plan, PageProjects const& projects, PageGrid const& grid,
                 std::vector<NamedCommune> const& communes,
                 std::map<std::string, std::vector<PresenceMark>> const& presence, LabelContext const& context,
                 Occupancy occupancy)
        : m_plan(plan), m_projects(projects), m_grid(grid), m_communes(communes), m_presence(presence),
          m_context(context), m_empty(occupancy), m_occupancy(std::move(occupancy)), m_look(context.look) {}

    /// `sides`: a first solution, for the sides of the call-outs and their order. Once.
    Attempt place(CalloutSolution const& sides) {
        m_result.markers = sitesOnPage(m_projects, m_context.transform);
        groupByCommune(sides);
        placeLoneMarkers();
        placeClusters();
        placeRoadMarkers();
        placeDots();
        solve(sides);
        auto doubtful = touching();
        return {std::move(m_result), std::move(m_occupancy), std::move(doubtful)};
    }

private:
    /// Call-outs whose leaders touch what they should keep off.
    [[nodiscard]] std::vector<std::size_t> touching() const {
        std::vector<std::size_t> result;
        auto const all = obstacles();
        for (std::size_t i = 0; i < m_result.solution.callouts.size(); ++i) {
            auto const& callout = m_result.solution.callouts[i];
            bool const touches = std::any_of(all.begin(), all.end(), [&](LeaderObstacle const& obstacle) {
                return obstacle.project != callout.project && obstacle.cost >= nameCost &&
                       std::any_of(callout.leaders.begin(), callout.leaders.end(), [&](Line const& leader) {
                           return !clipLine(leader, obstacle.box.grown(obstacle.clearance * 0.5)).empty();
                       });
            });
            if (touches) {
                result.push_back(i);
            }
        }
        return result;
    }

    [[nodiscard]] bool isBoxed(std::size_t project) const { return project < m_plan.boxed; }
    [[nodiscard]] double discRadius() const { return m_plan.anatomy.markerSize / 2 + m_look.length("marker-ring"); }

    bool isRoad(SiteRef ref) const { return m_projects.located[ref.project].location.quality == LocationQuality::Road; }

    /// Markers of a commune, in columns on the side of their boxes, from top to bottom as the boxes stand.
    void groupByCommune(CalloutSolution const& solution) {
        std::vector<std::size_t> order(m_projects.located.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::stable_sort(
            order.begin(), order.begin() + static_cast<std::ptrdiff_t>(m_plan.boxed),
            [&](std::size_t a, std::size_t b) { return solution.callouts[a].top < solution.callouts[b].top; });
        for (auto const project : order) {
            for (std::size_t site = 0; site < m_projects.located[project].location.sites.size(); ++site) {
                if (isRoad({project, site})) {
                    continue;
                }
                auto& commune = m_sites[m_projects.located[project].location.sites[site].insee];
                bool const isLeft = isBoxed(project) ? solution.callouts[project].side == Side::Left
                                                     : commune.left.size() < commune.right.size();
                (isLeft ? commune.left : commune.right).push_back({project, site});
            }
        }
    }

    bool isCluster(std::string const& insee) const {
        auto const sites = m_sites.find(insee);
        return m_presence.contains(insee) || (sites != m_sites.end() && sites->second.count() > 1);
    }

    void placeLoneMarkers() {
        for (auto const& [insee, sites] : m_sites) {
            if (isCluster(insee)) {
                continue;
            }
            for (auto const* column : {&sites.left, &sites.right}) {
                for (auto const ref : *column) {
                    auto& centre = m_result.markers[ref.project][ref.site];
                    centre = nearestFree(m_occupancy, centre, discRadius(), 8);
                    m_occupancy.blockDisc(centre, discRadius() + 0.2);
                    m_result.loneSymbols[insee] = {centre, discRadius() + 0.3};
                }
            }
        }
    }

    void placeClusters() {
        for (auto const& named : m_communes) {
            auto const& insee = named.commune->insee;
            if (!isCluster(insee)) {
                continue;
            }
            auto const& sites = m_sites[insee];
            ClusterRequest request{.insee = insee,
                                   .name = typeset(named.commune->name),
                                   .anchor = named.anchor,
                                   .area = &named.area,
                                   .territory = &m_context.ground.territory,
                                   .text = named.text,
                                   .presence = {},
                                   .leftMarkers = sites.left.size(),
                                   .rightMarkers = sites.right.size(),
                                   .markerDiameter = m_plan.anatomy.markerSize};
            if (auto const found = m_presence.find(insee); found != m_presence.end()) {
                request.presence = found->second;
            }
            auto cluster = placeCluster(request, m_occupancy, m_look);
            block(cluster, 2 * discRadius(), m_occupancy);
            for (std::size_t i = 0; i < sites.left.size(); ++i) {
                m_result.markers[sites.left[i].project][sites.left[i].site] = cluster.left[i];
            }
            for (std::size_t i = 0; i < sites.right.size(); ++i) {
                m_result.markers[sites.right[i].project][sites.right[i].site] = cluster.right[i];
            }
            m_result.clusteredCommunes.insert(insee);
            m_result.clusters.push_back(std::move(cluster));
            m_requests.push_back(std::move(request));
        }
    }

    void placeRoadMarkers() {
        for (std::size_t project = 0; project < m_projects.located.size(); ++project) {
            for (std::size_t site = 0; site < m_result.markers[project].size(); ++site) {
                if (isRoad({project, site})) {
                    auto& centre = m_result.markers[project][site];
                    centre = placeOnRoad({*m_projects.located[project].project, centre, discRadius()}, m_result.markers,
                                         m_context, m_occupancy);
                    m_occupancy.blockDisc(centre, discRadius() + 0.2);
                }
            }
        }
    }

    void placeDots() {
        auto const radius = m_look.length("small-marker") / 2 + m_look.mm(0.2);
        for (auto const& project : m_projects.whole) {
            for (auto const& site : project.location.sites) {
                auto const wished = m_context.transform.toPage(site.position);
                auto const centre = nearestFree(m_occupancy, wished, radius, 9);
                m_occupancy.blockDisc(centre, radius);
                if (!isCluster(site.insee)) {
                    m_result.loneSymbols.try_emplace(site.insee, LoneSymbol{centre, radius + m_look.mm(0.25)});
                }
                m_result.dots.push_back({&project, centre});
            }
        }
    }

    static Extent discBox(Point centre, double radius) {
        return {centre.x - radius, centre.y - radius, centre.x + radius, centre.y + radius};
    }

    std::vector<LeaderObstacle> obstacles() const {
        auto const clearance = m_look.length("leader-clearance");
        std::vector<LeaderObstacle> result;
        for (std::size_t project = 0; project < m_projects.located.size(); ++project) {
            for (auto const centre : m_result.markers[project]) {
                result.push_back({discBox(centre, discRadius()), true, clearance, markerCost,
                                  m_projects.located[project].project->id});
            }
        }
        for (auto const& cluster : m_result.clusters) {
            result.push_back({cluster.nameBox, false, 0.9, nameCost, {}});
            if (!cluster.rowBox.isEmpty()) {
                result.push_back({cluster.rowBox, false, clearance * 0.7, rowCost, {}});
            }
        }
        for (auto const& dot : m_result.dots) {
            result.push_back({discBox(dot.centre, m_look.length("small-marker") / 2), true, 0.2, dotCost, {}});
        }
        return result;
    }

    /// Call-outs of clustered communes keep the side their marker stands on; the others are free to change.
    void solve(CalloutSolution const& first) {
        auto problem = problemWithSites(m_plan, m_projects, m_grid, m_look, m_result.markers);
        problem.obstacles = obstacles();
        for (auto const& [insee, sites] : m_sites) {
            if (isCluster(insee)) {
                for (auto const* column : {&sites.left, &sites.right}) {
                    for (auto const ref : *column) {
                        if (isBoxed(ref.project)) {
                            problem.callouts[ref.project].side = first.callouts[ref.project].side;
                        }
                    }
                }
            }
        }
        m_result.solution = placeCallouts(problem);
        for (std::size_t i = 0; i < m_result.clusters.size(); ++i) {
            auto const& cluster = m_result.clusters[i];
            if (cluster.left.empty() && cluster.right.empty() && isTouched(cluster)) {
                m_result.clusters[i] = placeCluster(m_requests[i], occupancyWithout(i), m_look);
            }
        }
        m_occupancy = occupancyWithout(m_result.clusters.size());
    }

    /// Whether a leader runs over a cluster.
    bool isTouched(PlacedCluster const& cluster) const {
        for (auto const& callout : m_result.solution.callouts) {
            for (auto const& leader : callout.leaders) {
                if (!clipLine(leader, cluster.nameBox).empty() ||
                    (!cluster.rowBox.isEmpty() && !clipLine(leader, cluster.rowBox).empty())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// All that stands on the map, leaders too, but one cluster.
    Occupancy occupancyWithout(std::size_t skipped) const {
        Occupancy occupancy(m_empty);
        for (auto const& sites : m_result.markers) {
            for (auto const centre : sites) {
                occupancy.blockDisc(centre, discRadius() + 0.2);
            }
        }
        for (std::size_t i = 0; i < m_result.clusters.size(); ++i) {
            if (i != skipped) {
                block(m_result.clusters[i], 2 * discRadius(), occupancy);
            }
        }
        for (auto const& dot : m_result.dots) {
            occupancy.blockDisc(dot.centre, m_look.length("small-marker") / 2 + m_look.mm(0.2));
        }
        auto const halfWidth = m_look.length("leader-halo") / 2 + 0.1;
        for (auto const& callout : m_result.solution.callouts) {
            for (auto const& leader : callout.leaders) {
                occupancy.blockLine(leader, halfWidth);
            }
        }
        return occupancy;
    }

    PagePlan const& m_plan;
    PageProjects const& m_projects;
    PageGrid const& m_grid;
    std::vector<NamedCommune> const& m_communes;
    std::map<std::string, std::vector<PresenceMark>> const& m_presence;
    LabelContext const& m_context;
    Occupancy m_empty; ///< as it was given
    Occupancy m_occupancy;
    Look const& m_look;
    std::vector<ClusterRequest> m_requests;      ///< of the clusters
    std::map<std::string, CommuneSites> m_sites; ///< by INSEE code, roads left out
    SiteMarkers m_result;
};

} // namespace

SiteMarkers placeMarkers(PagePlan const& plan, PageProjects const& projects, PageGrid const& grid,
                         std::vector<NamedCommune> const& communes,
                         std::map<std::string, std::vector<PresenceMark>> const& presence, LabelContext const& context,
                         Occupancy& occupancy) {
    auto problem = problemWithSites(plan, projects, grid, context.look, sitesOnPage(projects, context.transform));
    auto const attempt = [&](CalloutSolution const& sides) {
        return MarkerPlacer(plan, projects, grid, communes, presence, context, occupancy).place(sides);
    };
    auto const isWhole = [&](CalloutSolution const& solution) { return solution.callouts.size() == plan.boxed; };
    auto const sides = placeCallouts(problem);
    if (!isWhole(sides)) {
        return {};
    }
    auto best = attempt(sides);
    // Markers stand on the side of their box, so a side is chosen before what its leader will meet is known: where one
    // touches something, the other side is tried.
    auto const doubtful = best.touching;
    for (std::size_t i = 0; i < std::min(doubtful.size(), mostRetries); ++i) {
        auto retried = problem;
        auto const side = best.markers.solution.callouts[doubtful[i]].side;
        retried.callouts[doubtful[i]].side = side == Side::Left ? Side::Right : Side::Left;
        if (!fits(retried)) {
            continue;
        }
        auto other = attempt(placeCallouts(retried));
        if (isWhole(other.markers.solution) && other.markers.solution.cost + retryGain < best.markers.solution.cost) {
            best = std::move(other);
            problem = std::move(retried);
        }
    }
    occupancy = std::move(best.occupancy);
    return std::move(best.markers);
}

} // namespace cartocontrat
