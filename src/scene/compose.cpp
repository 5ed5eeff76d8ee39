// SPDX-License-Identifier: EUPL-1.2
#include "scene/compose.hpp"

#include "base/text.hpp"
#include "geo/projector.hpp"
#include "scene/bookmarks.hpp"
#include "scene/page/callout_drawing.hpp"
#include "scene/page/furniture.hpp"
#include "scene/page/legend.hpp"
#include "scene/page/page_content.hpp"
#include "scene/page/page_words.hpp"
#include "scene/page/site_markers.hpp"
#include "sources/layers/feature_names.hpp"
#include "sources/placement.hpp"
#include "sources/territory_outline.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

/// Above this number of communes their names start at the small size.
constexpr std::size_t manyCommunes = 60;
/// Size of a bare symbol of presence, in that of one with a name.
constexpr double smallPresenceShare = 0.65;

class PageComposer {
public:
    PageComposer(PageRequest const& request, PageInputs const& inputs, MultiPolygon const& outline,
                 PageGrid const& grid, std::size_t mostBoxes, std::stop_token const& stop)
        : m_mostBoxes(mostBoxes), m_stop(stop), m_request(request), m_inputs(inputs), m_territory(request.territory),
          m_outline(outline), m_extent(extentOf(Geometry{outline})), m_grid(grid),
          m_look(inputs.style, inputs.metrics, grid.typeFactor) {}

    Result<Page> compose() {
        gatherProjects();
        m_plan = planPage(m_projects, m_extent, planWords(m_request, m_inputs), m_inputs.pageTemplate, m_grid, m_look,
                          m_mostBoxes);
        m_page.scaleDenominator = m_plan.scaleDenominator;
        m_page.anatomy = anatomyName(m_plan.anatomy.kind);
        if (!m_plan.everythingFits) {
            return failure(Code::PageFull, {}, {m_territory.name, std::to_string(m_projects.count())});
        }
        if (!m_plan.anatomy.isNormal()) {
            m_page.diagnostics.info(Code::AnatomyStep, {}, {m_page.anatomy});
        }
        m_presence = presenceOf(m_territory, m_inputs, m_plan.scaleDenominator);
        drawMap();
        if (m_stop.stop_requested()) {
            return std::move(m_page);
        }
        drawBoxes(m_solution, m_plan, m_projects, m_look,
                  m_page.scene.layers.emplace_back(SceneLayer{"Encadrés", {}, {}}).items);
        drawMargins();
        reportUndrawn();
        describeScene();
        return std::move(m_page);
    }

    /// How many boxes the plan had, when they did not stand with the sites where they are, or when leaders of some run
    /// over what others could stand for by a number; else nothing.
    [[nodiscard]] std::optional<std::size_t> boxesTooMany() const {
        bool const areLost = m_solution.callouts.size() < m_plan.boxed;
        bool const areCrowded = !m_plan.anatomy.isNormal() && m_touchingLeaders > 0;
        return m_plan.everythingFits && (areLost || areCrowded) ? std::optional(m_plan.boxed) : std::nullopt;
    }

private:
    void gatherProjects() {
        m_projects = projectsOf(m_request, m_inputs, m_page.diagnostics);
        for (auto const& project : m_projects.whole) {
            m_page.listed.push_back(project.project->id);
        }
        for (auto const& project : m_projects.unlocated) {
            m_page.unlocated.push_back(project.project->id);
        }
        for (auto const& project : m_projects.hidden) {
            m_page.diagnostics.info(Code::CalloutHidden, {}, {project});
        }
        m_page.hidden = m_projects.hidden;
        if (!hasContract(m_territory, m_inputs)) {
            m_page.diagnostics.warn(Code::ContractAbsent, {}, {m_territory.name, m_inputs.pageTemplate.title});
        }
        if (m_projects.count() == 0) {
            m_page.diagnostics.info(Code::NoProject, {}, {m_territory.name});
        }
    }

    void drawMap() {
        PageTransform const transform(m_extent.centre(), m_plan.frame.centre(), m_plan.scaleDenominator);
        m_ground = drawGround({m_inputs.background, m_inputs.pageTemplate, m_territory, m_outline, transform,
                               m_plan.scaleDenominator, m_plan.frame, m_look});
        LabelContext const context{m_inputs.background,
                                   m_inputs.contracts,
                                   m_inputs.pageTemplate,
                                   m_look,
                                   transform,
                                   m_plan.frame,
                                   m_plan.scaleDenominator,
                                   m_territory,
                                   m_ground,
                                   isCrowded(),
                                   m_stop};
        Occupancy occupancy(m_plan.frame);
        keepClear(occupancy);
        auto communes = namedCommunes(transform);
        bool const smallPresence = m_plan.scaleDenominator >= m_inputs.pageTemplate.smallPresenceFrom;
        auto const markers = placeMarkers(m_plan, m_projects, m_grid, communes, smallPresence ? Presence{} : m_presence,
                                          context, occupancy);
        m_solution = markers.solution;
        m_touchingLeaders = markers.touchingLeaders;
        if (boxesTooMany() || m_stop.stop_requested()) {
            return; // nothing of this page is kept
        }
        reportCallouts(m_solution, m_plan, m_projects, m_page.diagnostics);

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
        drawScale(m_plan.scaleDenominator, northAngle(), m_plan.frame, m_ground.territory, m_inputs.pageTemplate,
                  m_look, occupancy, frame.items);
        nameRivers(context, occupancy, surroundings.items);
        std::set<std::string> plated;
        auto const roads = projectRoads(markers);
        plateProjectRoads(roads, context, occupancy, plated, surroundings.items);
        auto const firstOther = smallPresence ? townsFirst(communes) : communes.begin();
        nameRest({communes.begin(), firstOther}, markers, context, occupancy, names.items);
        drawSmallPresence(smallPresence ? m_presence : markers.scattered, transform, occupancy, presence.items);
        nameEpcis(context, occupancy, names.items);
        nameRest({firstOther, communes.end()}, markers, context, occupancy, names.items);
        plateRoads(roads, context, occupancy, plated, surroundings.items);
        nameSurroundings(context, occupancy, surroundings.items);
        drawLeaders(m_solution, m_projects, m_look, leaders.items);
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
        return m_territory.communes.size() > manyCommunes || m_plan.scaleDenominator >= m_look.number("small-scale");
    }

    /// Clockwise from the top of the page, degrees; the top itself where nobody can tell.
    double northAngle() {
        auto const angle = meridianConvergence(m_inputs.contracts.departement.projection.crs, m_extent.centre());
        if (!angle) {
            m_page.diagnostics.warn(angle.error().code, angle.error().subject, angle.error().arguments);
        }
        return angle.value_or(0);
    }

    std::vector<NamedCommune> namedCommunes(PageTransform const& transform) const {
        std::vector<NamedCommune> named;
        Extent const whole{0, 0, m_grid.width, m_grid.height};
        std::map<std::string, MultiPolygon const*> areaOf;
        if (auto const* areas = m_inputs.background.find("communes")) {
            for (auto const& feature : areas->features) {
                areaOf[feature.id] = std::get_if<MultiPolygon>(&feature.geometry);
            }
        }
        auto const isSmall = isCrowded();
        for (auto const* commune : communesToName(m_territory, m_projects, m_inputs, m_plan.scaleDenominator)) {
            auto const& insee = commune->insee;
            NamedCommune entry{commune, transform.toPage(chefLieu(*commune, m_inputs.background)), {}, 0, {}};
            if (auto const found = areaOf.find(insee); found != areaOf.end() && found->second) {
                entry.area = transform.toPage(*found->second, whole, 0.05);
            }
            bool const isMain = named.empty(), isCentre = hasServiceCentre(m_presence, m_inputs.pageTemplate, insee),
                       hasSymbol = m_presence.contains(insee);
            entry.text = m_look.text(isMain      ? "main-town"
                                     : isCentre  ? "town"
                                     : hasSymbol ? "commune-with-symbol"
                                                 : "commune");
            if (isSmall && !isMain) {
                auto const size = isCentre ? 6.4 : hasSymbol ? 5.6 : 5.3;
                entry.text.font = resized(entry.text.font, size * m_look.factor());
            }
            named.push_back(std::move(entry));
        }
        return named;
    }

    /// Puts the towns known by their services before all others, of which it returns the first: among many small
    /// symbols they are what people find their way by.
    std::vector<NamedCommune>::iterator townsFirst(std::vector<NamedCommune>& communes) const {
        return std::stable_partition(communes.begin(), communes.end(), [&](NamedCommune const& one) {
            return hasServiceCentre(m_presence, m_inputs.pageTemplate, one.commune->insee);
        });
    }

    /// Services as bare symbols near their chef-lieu; those that find no place are told.
    void drawSmallPresence(Presence const& services, PageTransform const& transform, Occupancy& occupancy,
                           std::vector<Item>& items) {
        auto const size = m_look.length("presence") * smallPresenceShare, radius = size / 2 + m_look.mm(0.15);
        for (auto const& [insee, marks] : services) {
            auto const* commune = m_inputs.contracts.findCommune(insee);
            auto const wished = transform.toPage(chefLieu(*commune, m_inputs.background));
            for (auto const& mark : marks) {
                auto const centre = nearestFree(occupancy, wished, radius, m_look.mm(6));
                if (!occupancy.isFree({centre, 2 * radius, 2 * radius, 0}, 0)) {
                    m_page.diagnostics.warn(Code::SymbolDropped, {}, {mark.category, commune->name});
                    continue;
                }
                occupancy.blockDisc(centre, radius);
                items.push_back({Role::Presence, mark.category + "/" + insee,
                                 PictogramMark{mark.pictogram, centre, size, m_look.colour("navy"),
                                               m_look.colour("paper"), m_look.length("presence-edge") * 0.6}});
            }
        }
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
        for (auto const& name : nameCommunes(rest, context, occupancy, items)) {
            m_page.diagnostics.warn(Code::LabelDropped, {}, {name});
            m_page.droppedLabels.push_back(name);
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
        std::vector<Item> beside; // the title is fitted to the room that these leave, and yet read first
        auto const& logo = m_inputs.imprint.logo;
        auto const logoLeft = logo ? drawLogo(*logo, m_grid, m_look, beside) : m_grid.width - m_grid.margin;
        auto const right = drawLocator(m_inputs.background, m_inputs.contracts.departement, m_territory, m_outline,
                                       logoLeft, m_grid, m_look, beside);
        drawTitle(overtitle(m_territory, m_inputs), m_territory.name,
                  factsLine(m_request, m_inputs, m_projects.toldCount()), right, m_grid, m_look, title.items);
        title.items.insert(title.items.end(), beside.begin(), beside.end());
        drawLegend(
            m_inputs.pageTemplate, m_grid, m_plan.columns[1].minX,
            [&](LegendEntry const& entry) { return isShown(entry); }, m_look, legend.items);
        drawFoot(sourcesLine(m_inputs, m_ground, shownCategories(), m_projects, m_page.diagnostics), m_inputs.imprint,
                 m_territory.pageNumber, m_inputs.pageTemplate, m_grid, m_look, foot.items);
        for (auto* layer : {&title, &legend, &foot}) {
            m_page.scene.layers.push_back(std::move(*layer));
        }
    }

    bool isShown(LegendEntry const& entry) const {
        switch (entry.symbol) {
        case LegendSymbol::Presence:
            return shownCategories().contains(entry.key);
        case LegendSymbol::Rule:
            return m_ground.drawnRules.contains(entry.key);
        default:
            return tellsProject(entry, m_projects, m_inputs.pageTemplate);
        }
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
        m_page.scene.title = m_territory.name + " – " + overtitle(m_territory, m_inputs);
        m_page.scene.subject = m_inputs.pageTemplate.word("subject");
        m_page.scene.keywords = {m_territory.name, m_territory.id, m_inputs.contracts.departement.name,
                                 m_inputs.pageTemplate.title};
        auto const& maker = m_inputs.pageTemplate.word("realisation"); // "Réalisation : who"
        m_page.scene.author = trimmed(std::string_view(maker).substr(maker.find(':') + 1));
        m_page.scene.description =
            m_page.scene.title + ". " + factsLine(m_request, m_inputs, m_projects.toldCount()) + ".";
        PageTransform const transform(m_extent.centre(), m_plan.frame.centre(), m_plan.scaleDenominator);
        m_page.scene.map = MapWindow{m_plan.frame, transform.toGround(m_plan.frame)};
        m_page.scene.bookmarks = {
            bookmarkProjects(m_page.scene, m_territory.name, m_projects.all(), m_inputs.pageTemplate)};
    }

    std::size_t m_mostBoxes;
    std::stop_token const& m_stop;
    PageRequest const& m_request;
    PageInputs const& m_inputs;
    Territory const& m_territory;
    MultiPolygon const& m_outline; ///< on the ground
    Extent m_extent;               ///< of the outline
    PageGrid const& m_grid;
    Look m_look;
    PageProjects m_projects;
    Presence m_presence;
    PagePlan m_plan;
    Ground m_ground;
    CalloutSolution m_solution;
    std::size_t m_touchingLeaders = 0;
    Page m_page;
};

} // namespace

Result<Page> composePage(PageRequest const& request, PageInputs const& inputs, std::stop_token const& stop) {
    auto const grid = inputs.pageTemplate.pages.find(request.format);
    if (grid == inputs.pageTemplate.pages.end()) {
        std::vector<std::string> names;
        for (auto const& page : inputs.pageTemplate.pages) {
            names.push_back(page.first);
        }
        return failure(Code::OptionInvalid, {}, {"--page", request.format, join(names, ", ")});
    }
    auto const outline = outlineOf(request.territory, inputs.background);
    if (!outline) {
        return tl::make_unexpected(outline.error());
    }
    auto const pageTemplate = edited(inputs.pageTemplate, request.edits);
    PageInputs const editedInputs{inputs.contracts, inputs.background, pageTemplate,
                                  inputs.style,     inputs.metrics,    inputs.imprint};
    // A plan knows the height of boxes, not which column their sites draw them to: where that fails, with fewer.
    for (auto mostBoxes = std::numeric_limits<std::size_t>::max();;) {
        PageComposer composer(request, editedInputs, *outline, grid->second, mostBoxes, stop);
        auto page = composer.compose();
        auto const tooMany = composer.boxesTooMany();
        if (!tooMany || stop.stop_requested()) {
            return page;
        }
        mostBoxes = *tooMany - (*tooMany + 9) / 10;
    }
}

} // namespace cartocontrat
