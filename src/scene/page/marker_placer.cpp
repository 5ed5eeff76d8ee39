// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/marker_placer.hpp"

#include "base/text.hpp"
#include "geo/clip.hpp"
#include "geo/linear.hpp"
#include "scene/page/road_markers.hpp"

#include <algorithm>

namespace cartocontrat {

namespace {

/// Costs of a leader that touches something, in millimetres of leader: a marker is worse than a name.
constexpr double markerCost = 120, rowCost = 100, nameCost = 80;

struct SiteRef {
    std::size_t project, site;
};

struct CommuneSites {
    std::vector<SiteRef> left, right;
    [[nodiscard]] std::size_t count() const { return left.size() + right.size(); }
};

class MarkerPlacer {
public:
    MarkerPlacer(MarkerTask const& task, KeptOff const& keptOff, Occupancy occupancy)
        : m_plan(task.plan), m_projects(task.projects), m_task(task), m_communes(task.communes),
          m_presence(task.presence), m_context(task.context), m_keptOff(keptOff), m_empty(occupancy),
          m_occupancy(std::move(occupancy)), m_look(task.context.look) {}

    /// `sides`: a first solution, for the sides of the call-outs and their order. Once.
    Attempt place(CalloutSolution const& sides) {
        m_result.markers = sitesOnPage(m_projects, m_context.transform);
        groupByCommune(sides);
        placePoints();
        placeLoneMarkers();
        placeClusters();
        placeRoadMarkers();
        solve(sides);
        placeDots();
        auto found = touches();
        m_result.touchingLeaders = found.size();
        return {std::move(m_result), std::move(m_occupancy), std::move(found)};
    }

private:
    [[nodiscard]] std::vector<LeaderTouch> touches() const {
        std::vector<LeaderTouch> result;
        for (auto const& [obstacle, mover] : obstacles()) {
            for (std::size_t i = 0; i < m_result.solution.callouts.size(); ++i) {
                auto const& callout = m_result.solution.callouts[i];
                for (auto const& leader : callout.leaders) {
                    if (obstacle.project != callout.project && isTouched(obstacle, leader)) {
                        result.push_back({i, leader, mover});
                    }
                }
            }
        }
        return result;
    }

    static bool isTouched(LeaderObstacle const& obstacle, Line const& leader) {
        if (obstacle.isDisc) {
            auto const radius = obstacle.box.width() / 2;
            return nearestOn(leader, obstacle.box.centre()).away < radius + obstacle.clearance;
        }
        return !clipLine(leader, obstacle.box).empty();
    }

    [[nodiscard]] bool isBoxed(std::size_t project) const { return project < m_plan.boxed; }
    [[nodiscard]] double discRadius() const { return m_plan.anatomy.markerSize / 2 + m_look.length("marker-ring"); }

    bool isRoad(SiteRef ref) const { return m_projects.located[ref.project].location.quality == LocationQuality::Road; }
    /// Pointed at.
    bool isPoint(SiteRef ref) const {
        return m_projects.located[ref.project].project->rule == LocationRule::Point &&
               m_projects.located[ref.project].location.quality == LocationQuality::Coordinates;
    }
    /// Not with what else its commune has.
    bool standsAlone(SiteRef ref) const { return isRoad(ref) || isPoint(ref); }
    std::string const& moverOf(SiteRef ref) const {
        auto const& located = m_projects.located[ref.project];
        return standsAlone(ref) ? located.project->id : located.location.sites[ref.site].insee;
    }

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
                if (standsAlone({project, site})) {
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

    void placePoints() {
        for (std::size_t project = 0; project < m_projects.located.size(); ++project) {
            for (std::size_t site = 0; site < m_result.markers[project].size(); ++site) {
                if (isPoint({project, site})) {
                    auto& centre = m_result.markers[project][site];
                    centre = freePlace(centre, m_projects.located[project].project->id);
                    m_occupancy.blockDisc(centre, discRadius() + 0.2);
                }
            }
        }
    }

    void placeLoneMarkers() {
        for (auto const& [insee, sites] : m_sites) {
            if (isCluster(insee)) {
                continue;
            }
            for (auto const* column : {&sites.left, &sites.right}) {
                for (auto const ref : *column) {
                    auto& centre = m_result.markers[ref.project][ref.site];
                    centre = freePlace(centre, insee);
                    m_occupancy.blockDisc(centre, discRadius() + 0.2);
                    m_result.loneSymbols[insee] = {centre, discRadius() + 0.3};
                }
            }
        }
    }

    void placeClusters() {
        for (auto const& named : m_communes) {
            auto const& insee = named.commune->insee;
            if (!isCluster(insee) || m_context.stop.stop_requested()) {
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
            auto cluster = placeCluster(request, keepingOff(insee), m_look);
            if (!cluster.isFree) {
                scatter(request, sites);
                continue;
            }
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

    /// Where there is no room for a cluster its parts stand each where they can.
    void scatter(ClusterRequest const& request, CommuneSites const& sites) {
        for (auto const* column : {&sites.left, &sites.right}) {
            for (auto const ref : *column) {
                auto const centre = freePlace(request.anchor, request.insee);
                m_result.markers[ref.project][ref.site] = centre;
                m_occupancy.blockDisc(centre, discRadius() + 0.2);
                m_result.loneSymbols.try_emplace(request.insee, LoneSymbol{centre, discRadius() + 0.3});
            }
        }
        if (!request.presence.empty()) {
            m_result.scattered[request.insee] = request.presence;
        }
    }

    /// What a commune's symbols, or a road's marker, may not stand on.
    Occupancy keepingOff(std::string const& mover) const {
        Occupancy occupancy(m_occupancy);
        if (auto const lines = m_keptOff.find(mover); lines != m_keptOff.end()) {
            for (auto const& line : lines->second) {
                occupancy.blockLine(line, m_look.length("leader-clearance"));
            }
        }
        return occupancy;
    }

    bool standsFree(Point marker, Occupancy const& occupancy) const {
        return occupancy.isFree({marker, 2 * discRadius(), 2 * discRadius(), 0}, 0.6);
    }

    /// For a marker, farther off where there is no room near.
    Point freePlace(Point wished, std::string const& mover) const {
        auto const occupancy = keepingOff(mover);
        for (double const reach : {8.0, 16.0, 24.0}) {
            auto const at = nearestFree(occupancy, wished, discRadius(), reach);
            if (standsFree(at, occupancy)) {
                return at;
            }
        }
        return wished;
    }

    void placeRoadMarkers() {
        for (std::size_t project = 0; project < m_projects.located.size(); ++project) {
            for (std::size_t site = 0; site < m_result.markers[project].size(); ++site) {
                if (isRoad({project, site})) {
                    auto& centre = m_result.markers[project][site];
                    auto const& moved = *m_projects.located[project].project;
                    auto const occupancy = keepingOff(moved.id);
                    centre = placeOnRoad({moved, centre, discRadius()}, m_result.markers, m_context, occupancy);
                    if (!standsFree(centre, occupancy)) {
                        centre = freePlace(centre, moved.id);
                    }
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

    struct Obstacle {
        LeaderObstacle leader;
        std::string mover; ///< as in LeaderTouch
    };

    std::vector<Obstacle> obstacles() const {
        auto const clearance = m_look.length("leader-clearance");
        std::vector<Obstacle> result;
        auto const add = [&](Extent const& box, double clear, double cost, std::string const& mover) -> Obstacle& {
            Obstacle& obstacle = result.emplace_back();
            obstacle.leader.box = box;
            obstacle.leader.clearance = clear;
            obstacle.leader.cost = cost;
            obstacle.mover = mover;
            return obstacle;
        };
        for (std::size_t project = 0; project < m_projects.located.size(); ++project) {
            auto const& located = m_projects.located[project];
            for (std::size_t site = 0; site < m_result.markers[project].size(); ++site) {
                auto& marker = add(discBox(m_result.markers[project][site], discRadius()), clearance, markerCost,
                                   moverOf({project, site}));
                marker.leader.isDisc = true;
                marker.leader.project = located.project->id;
            }
        }
        for (auto const& cluster : m_result.clusters) {
            add(cluster.nameBox, 0.9, nameCost, cluster.insee);
            if (!cluster.rowBox.isEmpty()) {
                add(cluster.rowBox, clearance * 0.7, rowCost, cluster.insee);
            }
        }
        return result;
    }

    /// Call-outs of clustered communes keep the side their marker stands on; the others are free to change.
    void solve(CalloutSolution const& first) {
        auto problem = m_task.asked;
        for (std::size_t i = 0; i < problem.callouts.size(); ++i) {
            problem.callouts[i].sites = m_result.markers[i];
        }
        for (auto& obstacle : obstacles()) {
            problem.obstacles.push_back(std::move(obstacle.leader));
        }
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
        relaxByHand(problem, heldCallouts(m_task.asked));
        m_result.solution = placeCallouts(problem);
        giveWay();
        m_occupancy = occupancyWithout({});
    }

    /// Clusters without a marker move off the leaders that run over them, or are scattered.
    void giveWay() {
        std::vector<PlacedCluster> kept;
        for (auto& cluster : m_result.clusters) {
            auto const request = std::find_if(m_requests.begin(), m_requests.end(),
                                              [&](ClusterRequest const& one) { return one.insee == cluster.insee; });
            if (cluster.left.empty() && cluster.right.empty() && isTouched(cluster)) {
                cluster = placeCluster(*request, occupancyWithout(cluster.insee), m_look);
            }
            if (cluster.isFree) {
                kept.push_back(cluster);
            } else {
                m_result.clusteredCommunes.erase(cluster.insee);
                scatter(*request, {});
            }
        }
        m_result.clusters = std::move(kept);
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

    /// All that stands on the map, leaders too, but the cluster of one commune.
    Occupancy occupancyWithout(std::string const& skipped) const {
        Occupancy occupancy(m_empty);
        for (auto const& sites : m_result.markers) {
            for (auto const centre : sites) {
                occupancy.blockDisc(centre, discRadius() + 0.2);
            }
        }
        for (auto const& cluster : m_result.clusters) {
            if (cluster.insee != skipped) {
                block(cluster, 2 * discRadius(), occupancy);
            }
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
    MarkerTask const& m_task;
    std::vector<NamedCommune> const& m_communes;
    std::map<std::string, std::vector<PresenceMark>> const& m_presence;
    LabelContext const& m_context;
    KeptOff const& m_keptOff;
    Occupancy m_empty; ///< as it was given
    Occupancy m_occupancy;
    Look const& m_look;
    std::vector<ClusterRequest> m_requests;      ///< of the clusters
    std::map<std::string, CommuneSites> m_sites; ///< by INSEE code, roads and points left out
    SiteMarkers m_result;
};

} // namespace

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

Attempt attemptMarkers(MarkerTask const& task, CalloutSolution const& sides, KeptOff const& keptOff,
                       Occupancy const& occupancy) {
    return MarkerPlacer(task, keptOff, occupancy).place(sides);
}

} // namespace cartocontrat
