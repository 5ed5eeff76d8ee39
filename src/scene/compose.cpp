// SPDX-License-Identifier: EUPL-1.2
#include "scene/compose.hpp"

#include "base/text.hpp"
#include "scene/bookmarks.hpp"
#include "scene/page/furniture.hpp"
#include "scene/page/legend.hpp"
#include "scene/page/page_words.hpp"
#include "scene/page/site_markers.hpp"
#include "sources/layers/feature_names.hpp"
#include "sources/placement.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

/// Above this number of communes their names start at the small size.
constexpr std::ptrdiff_t manyCommunes = 60;

class PageComposer {
public:
    PageComposer(PageRequest const& request, PageInputs const& inputs, Epci const& epci, Feature const& outline,
                 PageGrid const& grid)
        : m_request(request), m_inputs(inputs), m_epci(epci), m_outline(outline), m_grid(grid),
          m_look(inputs.style, inputs.metrics, grid.typeFactor) {}

    Result<Page> compose() {
        m_page.siren = m_epci.siren;
        m_page.slug = m_epci.slug;
        m_page.name = m_epci.name;
        gatherProjects();
        gatherPresence();
        m_plan = planPage(m_projects, m_outline.extent, emptyHeading(m_request, m_inputs), m_inputs.pageTemplate,
                          m_grid, m_look);
        m_page.scaleDenominator = m_plan.scaleDenominator;
        m_page.anatomy = anatomyName(m_plan.anatomy.kind);
        if (!m_plan.everythingFits) {
            return failure(Code::PageFull, {}, {m_epci.name, std::to_string(m_projects.count())});
        }
        if (!m_plan.anatomy.isNormal()) {
            m_page.diagnostics.info(Code::AnatomyStep, {}, {m_page.anatomy});
        }
        drawMap();
        drawColumns();
        drawMargins();
        reportUndrawn();
        describeScene();
        return std::move(m_page);
    }

private:
    bool isOfTemplate(Project const& project) const {
        for (auto const& contract : m_inputs.contracts.contracts) {
            if (contract.epciSiren == m_epci.siren && contract.generation == m_inputs.pageTemplate.generation &&
                std::find(project.contracts.begin(), project.contracts.end(), contract.id) != project.contracts.end()) {
                return true;
            }
        }
        return false;
    }

    void gatherProjects() {
        for (auto const& project : m_inputs.contracts.projects) {
            if (!isOfTemplate(project) || !m_request.filter.accepts(project)) {
                continue;
            }
            auto location = locate(project, m_epci, m_inputs.contracts, m_inputs.background, m_page.diagnostics);
            auto const quality = location.quality;
            auto described = describe(project, std::move(location), m_inputs.pageTemplate, m_inputs.style);
            if (quality == LocationQuality::Unlocated) {
                m_page.unlocated.push_back(project.id);
                m_projects.unlocated.push_back(std::move(described));
            } else if (quality == LocationQuality::WholeEpci) {
                m_page.listed.push_back(project.id);
                m_projects.whole.push_back(std::move(described));
            } else {
                m_projects.located.push_back(std::move(described));
            }
        }
        if (m_projects.count() == 0) {
            m_page.diagnostics.info(Code::NoProject, {}, {m_epci.name});
        }
    }

    void gatherPresence() {
        auto const& pageTemplate = m_inputs.pageTemplate;
        for (auto const& category : pageTemplate.presenceOrder) {
            for (auto const& place : m_inputs.contracts.places) {
                if (place.category != category || place.epciSiren != m_epci.siren) {
                    continue;
                }
                auto& marks = m_presence[place.insee];
                if (!marks.empty() && marks.back().category == category) {
                    ++marks.back().count;
                } else {
                    marks.push_back({category, pageTemplate.presence.at(category).pictogram, 1});
                }
            }
        }
    }

    void drawMap() {
        PageTransform const transform(m_outline.extent.centre(), m_plan.frame.centre(), m_plan.scaleDenominator);
        m_ground =
            drawGround(m_inputs.background, m_epci.siren, transform, m_plan.scaleDenominator, m_plan.frame, m_look);
        LabelContext const context{
            m_inputs.background, m_inputs.contracts,      m_inputs.pageTemplate, m_look,   transform,
            m_plan.frame,        m_plan.scaleDenominator, m_epci.siren,          m_ground, isCrowded()};
        Occupancy occupancy(m_plan.frame);
        keepClear(occupancy);
        auto communes = communesToName(transform);
        auto const markers = placeMarkers(m_plan, m_projects, m_grid, communes, m_presence, context, occupancy);
        m_solution = markers.solution;
        for (auto const& [one, other] : m_solution.crossings) {
            m_page.diagnostics.warn(Code::LeaderCrossing, {}, {one, other});
        }

        SceneLayer surroundings{"Alentours", {}, {}}, leaders{"Filets", {}, {}}, names{"Communes", {}, {}},
            presence{"Présence", {}, {}}, discs{"Repères", {}, {}}, frame{"Cadre", {}, {}};
        frame.items.push_back(
            {Role::Frame,
             {},
             Drawing{RectShape{m_plan.frame}, std::nullopt,
                     Stroke{m_look.colour("frame"), m_look.length("frame"), LineCap::Flat, {}, true}}});
        if (m_inputs.background.isSchematic()) {
            drawGroundNote(m_inputs.pageTemplate.word("schematic-note"), m_plan.frame, m_look, occupancy, frame.items);
        }
        // Order of placement: each label keeps off all that was placed before it.
        drawScale(m_plan.scaleDenominator, m_plan.frame, m_ground.territory, m_inputs.pageTemplate, m_look, occupancy,
                  frame.items);
        nameRivers(context, occupancy, surroundings.items);
        std::set<std::string> plated;
        auto const roads = projectRoads(markers);
        plateProjectRoads(roads, context, occupancy, plated, surroundings.items);
        nameRest(communes, markers, context, occupancy, names.items);
        plateRoads(roads, context, occupancy, plated, surroundings.items);
        nameSurroundings(context, occupancy, surroundings.items);
        drawLeaders(leaders.items);
        drawSymbols(markers, names.items, presence.items, discs.items);

        auto& layers = m_page.scene.layers;
        layers = std::move(m_ground.layers);
        for (auto* layer : {&surroundings, &leaders, &names, &presence, &discs, &frame}) {
            layers.push_back(std::move(*layer));
        }
    }

    /// What names would rather not stand on: the territory's limit most of all.
    void keepClear(Occupancy& occupancy) const {
        for (auto const& polygon : m_ground.territory.polygons) {
            for (auto const& ring : polygon.rings) {
                occupancy.discourage(ring, 4);
            }
        }
        for (auto const& line : m_ground.limits) {
            occupancy.discourage(line, 1.0);
        }
        for (auto const& line : m_ground.roads) {
            occupancy.discourage(line, 0.5);
        }
    }

    bool isCrowded() const {
        auto const& communes = m_inputs.contracts.communes;
        auto const count = std::count_if(communes.begin(), communes.end(),
                                         [&](Commune const& commune) { return commune.epciSiren == m_epci.siren; });
        return count > manyCommunes || m_plan.scaleDenominator >= m_look.number("small-scale");
    }

    bool hasServiceCentre(std::string const& insee) const {
        auto const found = m_presence.find(insee);
        if (found == m_presence.end()) {
            return false;
        }
        return found->second.size() > 1 ||
               std::any_of(found->second.begin(), found->second.end(), [](PresenceMark const& mark) {
                   return mark.category == "MDADT" || mark.category == "MDS" || mark.category == "CER";
               });
    }

    /// The communes of the EPCI, the most populated first.
    std::vector<NamedCommune> communesToName(PageTransform const& transform) const {
        std::vector<NamedCommune> named;
        auto const* areas = m_inputs.background.find("communes");
        Extent const whole{0, 0, m_grid.width, m_grid.height};
        std::map<std::string, MultiPolygon const*> areaOf;
        if (areas) {
            for (auto const& feature : areas->features) {
                areaOf[feature.id] = std::get_if<MultiPolygon>(&feature.geometry);
            }
        }
        for (auto const& commune : m_inputs.contracts.communes) {
            if (commune.epciSiren != m_epci.siren) {
                continue;
            }
            NamedCommune entry{&commune, transform.toPage(chefLieu(commune, m_inputs.background)), {}, 0, {}};
            if (auto const found = areaOf.find(commune.insee); found != areaOf.end() && found->second) {
                entry.area = transform.toPage(*found->second, whole, 0.05);
            }
            named.push_back(std::move(entry));
        }
        std::stable_sort(named.begin(), named.end(),
                         [](auto const& a, auto const& b) { return a.commune->population > b.commune->population; });
        auto const isSmall = isCrowded();
        for (std::size_t i = 0; i < named.size(); ++i) {
            auto const& insee = named[i].commune->insee;
            bool const hasSymbol = m_presence.contains(insee);
            named[i].text = m_look.text(i == 0                    ? "main-town"
                                        : hasServiceCentre(insee) ? "town"
                                        : hasSymbol               ? "commune-with-symbol"
                                                                  : "commune");
            if (isSmall && i > 0) {
                auto const size = hasServiceCentre(insee) ? 6.4 : hasSymbol ? 5.6 : 5.3;
                named[i].text.font = resized(named[i].text.font, size * m_look.factor());
            }
        }
        return named;
    }

    ProjectRoads projectRoads(SiteMarkers const& markers) const {
        ProjectRoads roads;
        for (std::size_t i = 0; i < m_projects.located.size(); ++i) {
            auto const& project = *m_projects.located[i].project;
            if (project.rule != LocationRule::Road) {
                continue;
            }
            for (auto const& value : project.locationValues) {
                auto& near = roads[roadNumber(value)];
                near.insert(near.end(), markers.markers[i].begin(), markers.markers[i].end());
            }
        }
        return roads;
    }

    void nameRest(std::vector<NamedCommune> const& communes, SiteMarkers const& markers, LabelContext const& context,
                  Occupancy& occupancy, std::vector<Item>& items) {
        std::vector<NamedCommune> rest;
        for (auto named : communes) {
            auto const& insee = named.commune->insee;
            if (markers.clusteredCommunes.contains(insee)) {
                continue;
            }
            if (auto const symbol = markers.loneSymbols.find(insee); symbol != markers.loneSymbols.end()) {
                named.anchor = symbol->second.centre;
                named.anchorRadius = symbol->second.radius;
            }
            rest.push_back(std::move(named));
        }
        std::stable_sort(rest.begin(), rest.end(),
                         [](auto const& a, auto const& b) { return a.anchorRadius > b.anchorRadius; });
        m_page.droppedLabels = nameCommunes(rest, context, occupancy, items);
        for (auto const& name : m_page.droppedLabels) {
            m_page.diagnostics.warn(Code::LabelDropped, {}, {name});
        }
    }

    void drawLeaders(std::vector<Item>& items) const {
        auto const stroke = [&](Colour colour, char const* width) {
            return Stroke{colour, m_look.length(width), LineCap::Flat, {}, false};
        };
        for (std::size_t i = 0; i < m_solution.callouts.size(); ++i) {
            items.push_back({Role::Leader, m_solution.callouts[i].project + "/fond",
                             Drawing{PathShape{m_solution.callouts[i].leaders}, std::nullopt,
                                     stroke(m_look.colour("paper"), "leader-halo")}});
        }
        for (std::size_t i = 0; i < m_solution.callouts.size(); ++i) {
            items.push_back({Role::Leader, m_solution.callouts[i].project,
                             Drawing{PathShape{m_solution.callouts[i].leaders}, std::nullopt,
                                     stroke(m_projects.located[i].theme.colour, "leader")}});
        }
    }

    void drawSymbols(SiteMarkers const& markers, std::vector<Item>& names, std::vector<Item>& presence,
                     std::vector<Item>& discs) const {
        for (auto const& cluster : markers.clusters) {
            for (auto run : cluster.name) {
                run.halo->colour = m_look.colour("land");
                names.push_back({Role::CommuneName, cluster.insee, std::move(run)});
            }
            for (auto const& placed : cluster.presence) {
                presence.push_back(
                    {Role::Presence, placed.mark.category + "/" + cluster.insee,
                     PictogramMark{placed.mark.pictogram, placed.centre, m_look.length("presence"),
                                   m_look.colour("navy"), m_look.colour("paper"), m_look.length("presence-edge")}});
                if (placed.count) {
                    presence.push_back({Role::PresenceName, placed.mark.category + "/" + cluster.insee, *placed.count});
                }
            }
        }
        for (auto const& small : markers.dots) {
            drawDot(*small.project, small.centre, m_look, discs);
        }
        for (std::size_t i = 0; i < m_projects.located.size(); ++i) {
            for (auto const centre : markers.markers[i]) {
                drawMarker(m_projects.located[i], centre, m_plan.anatomy.markerSize, m_projects.located[i].number,
                           Role::Marker, m_look, discs);
            }
        }
    }

    void drawColumns() {
        SceneLayer boxes{"Encadrés", {}, {}};
        auto const at = [&](Side side, double top, double height) {
            auto box = m_plan.columns[side == Side::Left ? 0 : 1];
            box.minY = top;
            box.maxY = top + height;
            return box;
        };
        auto const width = m_plan.columns[0].width();
        for (std::size_t i = 0; i < m_solution.callouts.size(); ++i) {
            auto const& placed = m_solution.callouts[i];
            auto const height = calloutHeight(m_projects.located[i], m_plan.anatomy, width, m_look);
            drawCallout(m_projects.located[i], m_plan.anatomy, at(placed.side, placed.top, height), placed.side, m_look,
                        boxes.items);
        }
        for (std::size_t i = 0; i < m_solution.lists.size(); ++i) {
            auto const& placed = m_solution.lists[i];
            auto const height = listHeight(m_plan.lists[i], m_plan.anatomy, width, m_look);
            drawList(m_plan.lists[i], m_plan.anatomy, at(placed.side, placed.top, height), m_look, boxes.items);
        }
        m_page.scene.layers.push_back(std::move(boxes));
    }

    std::set<std::string> shownCategories() const {
        std::set<std::string> categories;
        for (auto const& [insee, marks] : m_presence) {
            for (auto const& mark : marks) {
                categories.insert(mark.category);
            }
        }
        return categories;
    }

    void drawMargins() {
        SceneLayer title{"Titre", {}, {}}, legend{"Légende", {}, {}}, foot{"Sources", {}, {}};
        drawTitle(m_epci.name, factsLine(m_request, m_inputs, m_epci, m_projects.count()), m_inputs.pageTemplate,
                  m_grid, m_look, title.items);
        drawLocator(m_inputs.background, m_epci.siren, m_inputs.pageTemplate, m_grid, m_look, title.items);
        drawLegend(m_inputs.pageTemplate, m_grid, m_plan.columns[1].minX, m_look, legend.items);
        auto const rank = static_cast<int>(&m_epci - m_inputs.contracts.epcis.data()) + 1;
        drawFoot(sourcesLine(m_inputs, m_ground, shownCategories(), m_projects), rank, m_inputs.pageTemplate, m_grid,
                 m_look, foot.items);
        for (auto* layer : {&title, &legend, &foot}) {
            m_page.scene.layers.push_back(std::move(*layer));
        }
    }

    bool isShown(LegendEntry const& entry) const {
        auto const anyProject = [&](auto&& predicate) {
            for (auto const* list : {&m_projects.located, &m_projects.whole, &m_projects.unlocated}) {
                if (std::any_of(list->begin(), list->end(), predicate)) {
                    return true;
                }
            }
            return false;
        };
        switch (entry.symbol) {
        case LegendSymbol::Presence:
            return shownCategories().contains(entry.key);
        case LegendSymbol::Period:
            return anyProject([&](PageProject const& project) { return project.project->period == entry.key; });
        case LegendSymbol::Theme:
            return anyProject([&](PageProject const& project) { return project.project->theme == entry.key; });
        case LegendSymbol::Rule:
            return m_ground.drawnRules.contains(entry.key);
        }
        return false;
    }

    void reportUndrawn() {
        for (auto const& group : m_inputs.pageTemplate.legend) {
            for (auto const& entry : group.entries) {
                if (!isShown(entry)) {
                    m_page.undrawnLegend.push_back(entry.label);
                }
            }
        }
    }

    void describeScene() {
        m_page.scene.width = m_grid.width;
        m_page.scene.height = m_grid.height;
        m_page.scene.title = m_epci.name + " – " + m_inputs.pageTemplate.word("overtitle");
        m_page.scene.subject = m_inputs.pageTemplate.word("subject");
        m_page.scene.keywords = {m_epci.name, m_epci.siren, m_inputs.pageTemplate.departementName,
                                 m_inputs.pageTemplate.title};
        auto const& maker = m_inputs.pageTemplate.word("realisation"); // "Réalisation : who"
        m_page.scene.author = trimmed(std::string_view(maker).substr(maker.find(':') + 1));
        m_page.scene.description =
            m_page.scene.title + ". " + factsLine(m_request, m_inputs, m_epci, m_projects.count()) + ".";
        PageTransform const transform(m_outline.extent.centre(), m_plan.frame.centre(), m_plan.scaleDenominator);
        m_page.scene.map = MapWindow{m_plan.frame, transform.toGround(m_plan.frame)};
        m_page.scene.bookmarks = {
            bookmarkProjects(m_page.scene, m_epci.name, m_inputs.contracts.projects, m_inputs.pageTemplate.themes)};
    }

    PageRequest const& m_request;
    PageInputs const& m_inputs;
    Epci const& m_epci;
    Feature const& m_outline;
    PageGrid const& m_grid;
    Look m_look;
    PageProjects m_projects;
    std::map<std::string, std::vector<PresenceMark>> m_presence; ///< by INSEE code, in the order of the legend
    PagePlan m_plan;
    Ground m_ground;
    CalloutSolution m_solution;
    Page m_page;
};

} // namespace

Result<Page> composePage(PageRequest const& request, PageInputs const& inputs) {
    auto const* epci = inputs.contracts.findEpci(request.siren);
    auto const* outline = findFeature(inputs.background, "epci", request.siren);
    auto const grid = inputs.pageTemplate.pages.find(request.format);
    if (!epci || !outline || outline->extent.isEmpty()) {
        return failure(Code::TerritoryUnknown, {}, {epci ? epci->name : request.siren, ""});
    }
    if (grid == inputs.pageTemplate.pages.end()) {
        return failure(Code::OptionInvalid, {}, {"--page", request.format, "A4, A3"});
    }
    return PageComposer(request, inputs, *epci, *outline, grid->second).compose();
}

} // namespace cartocontrat
