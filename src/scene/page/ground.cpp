// SPDX-License-Identifier: EUPL-1.2
#include "scene/page/ground.hpp"

#include "geo/clip.hpp"
#include "geo/overlay.hpp"
#include "scene/page/hatch_lines.hpp"
#include "scene/page/known_ground.hpp"
#include "scene/page/sea.hpp"
#include "scene/page/zone_grid.hpp"

#include <algorithm>
#include <future>

namespace cartocontrat {

namespace {

/// Geometry is kept this far beyond the frame, so that strokes and dashes end outside it.
constexpr double overshoot = 2.0;

/// The marks of one class: casings first, then fills.
struct Drawn {
    Rule const* rule;
    std::string subject;
    std::vector<Line> lines;
    MultiPolygon areas;
};

Role roleOf(std::string const& layer) {
    if (layer == "roads") {
        return Role::Road;
    }
    if (layer == "rivers" || layer == "water") {
        return Role::Water;
    }
    return layer == "land-cover" || layer == "ens" || layer == "conservatoire" ? Role::LandCover : Role::Boundary;
}

Line rectangle(Extent const& e) {
    return {{e.minX, e.minY}, {e.maxX, e.minY}, {e.maxX, e.maxY}, {e.minX, e.maxY}, {e.minX, e.minY}};
}

class GroundPainter {
public:
    explicit GroundPainter(GroundRequest const& request)
        : m_request(request), m_background(request.background), m_transform(request.transform), m_frame(request.frame),
          m_window(m_frame.grown(overshoot)), m_groundWindow(m_transform.toGround(m_window)), m_look(request.look),
          m_widthFactor(m_look.factor() * (request.scaleDenominator >= m_look.number("small-scale")
                                               ? m_look.number("small-scale-factor")
                                               : 1.0)),
          m_ground{{}, territory(), {}, {}, {}, {}, {}, {}} {}

    Ground paint() {
        auto const rings = ringsOf(m_ground.territory);
        bool const isCut = m_request.stress == Stress::Cut;
        auto band = std::async(isCut ? std::launch::deferred : std::launch::async, // a screen waits for it
                               [&] { return bandAlong(rings); });
        collect();
        if (m_request.stop.stop_requested()) {
            return std::move(m_ground);
        }
        findSea();
        if (isCut) {
            findClearAreas();
            cut(rings, band.get());
        } else {
            veil(rings, band.get());
        }
        if (m_request.territory.hasSeveralEpcis()) {
            m_ground.layers.push_back({"Limites des intercommunalités", rings, innerLimits()});
        }
        m_ground.layers.push_back({"Limite du territoire", {rectangle(m_frame)}, {limit(rings)}});
        return std::move(m_ground);
    }

private:
    void cut(std::vector<Line> const& rings, std::vector<Line> band) {
        m_zones.emplace(m_ground.territory, m_window, m_look.length("epci-band") + overshoot);
        m_ground.layers.push_back(outside());
        m_ground.layers.push_back({"Anneau du territoire", {rectangle(m_frame)}, {ring(rings)}});
        m_ground.layers.push_back(within("Territoire", Zone::Inside, rings));
        m_ground.layers.push_back(within("Bande du territoire", Zone::Band, std::move(band)));
    }

    void veil(std::vector<Line> const& rings, std::vector<Line> const& band) {
        auto around = rings;
        around.push_back(rectangle(m_window));
        auto const area = [this](std::vector<Line> const& lines, char const* colour) {
            return Item{Role::Ground, m_request.territory.id,
                        Drawing{PathShape{lines}, m_look.colour(colour), std::nullopt}};
        };
        SceneLayer all{"Sol", {}, {area({rectangle(m_window)}, "veil"), area(rings, "land")}};
        drawAll(Zone::Inside, all.items);
        SceneLayer rest{"Autour du territoire", around, {}};
        drawSea(rest.items);
        drawNeighbours(rest.items);
        rest.items.push_back(ring(rings));
        m_ground.layers.push_back(std::move(all));
        m_ground.layers.push_back({"Voile", {}, {area(around, "veil")}, m_look.number("outside-share")});
        m_ground.layers.push_back(std::move(rest));
        m_ground.layers.push_back({"Bande du territoire", {}, {area(band, "navy")}, m_look.number("epci-band-share")});
    }

    /// Within the territory, along its limit.
    std::vector<Line> bandAlong(std::vector<Line> rings) const {
        if (auto const inner = buffer(m_ground.territory, -m_look.length("epci-band"))) {
            for (auto& line : ringsOf(*inner)) {
                rings.push_back(std::move(line));
            }
        }
        return rings;
    }

    void findSea() {
        auto const* const known = m_request.known ? findFeature(*m_request.known, seaLayer, {}) : nullptr;
        m_ground.sea = known
                           ? m_transform.toPage(std::get<MultiPolygon>(known->geometry), m_window, m_request.tolerance)
                           : seaIn(m_window, m_background, m_transform, m_request.tolerance);
    }

    /// Inlets narrower than the limit's own stroke (harbours, river mouths) would be a knot of ink: they are closed.
    MultiPolygon territory() const {
        auto const page = m_transform.toPage(m_request.outline, m_window, m_request.tolerance);
        auto const half = m_look.length("epci-limit") * 0.75;
        auto const grown = buffer(page, half, Corners::Mitred);
        auto const closed = grown ? buffer(*grown, -half, Corners::Mitred) : grown;
        return closed ? *closed : page;
    }

    /// Where plates and river names may stand without touching the limit.
    void findClearAreas() {
        constexpr double clearance = 3.2;
        auto const clear = clearance * m_look.factor();
        if (auto const inner = buffer(m_ground.territory, -clear)) {
            m_ground.heart = *inner;
        }
        auto const outer = buffer(m_ground.territory, clear);
        auto const rest = outer ? difference(MultiPolygon{{{{rectangle(m_frame)}}}}, *outer) : outer;
        if (rest) {
            m_ground.beyond = *rest;
        }
    }

    void collect() {
        for (auto const& rule : m_look.style().rules()) {
            auto const* layer = m_background.find(rule.layer);
            auto const scale = m_request.scaleDenominator;
            if (m_request.stop.stop_requested() || !layer || scale < rule.minScale || scale >= rule.maxScale ||
                !m_request.pageTemplate.shows(rule.name, scale)) {
                continue;
            }
            if (drawsOutlines(rule.layer)) {
                collectBorders(rule, *layer);
            } else {
                collectFeatures(rule, *layer);
            }
        }
    }

    void collectBorders(Rule const& rule, FeatureLayer const& layer) {
        Drawn drawn{&rule, {}, m_transform.toPage(bordersOf(layer, m_groundWindow), m_window, m_request.tolerance), {}};
        if (rule.layer == "communes") {
            m_ground.limits = drawn.lines;
        }
        add(std::move(drawn));
    }

    /// On the ground, where they meet a window.
    MultiLine bordersOf(FeatureLayer const& layer, Extent const& window) const {
        auto const* const known = m_request.known ? m_request.known->find(layer.id) : nullptr;
        MultiLine lines;
        std::vector<MultiPolygon const*> areas;
        for (auto const& source = known ? *known : layer; auto const index : source.index.query(window)) {
            auto const& geometry = source.features[index].geometry;
            if (auto const* const border = std::get_if<MultiLine>(&geometry)) {
                lines.lines.insert(lines.lines.end(), border->lines.begin(), border->lines.end());
            } else if (auto const* const area = std::get_if<MultiPolygon>(&geometry)) {
                areas.push_back(area);
            }
        }
        return known ? lines : MultiLine{borderLines(areas, window, borderKindOf(layer.id))};
    }

    /// Those of a layer that a rule takes, in their order, where they meet the window.
    std::vector<Feature const*> featuresOf(Rule const& rule, FeatureLayer const& layer) {
        auto const [known, isNew] = m_byKind.try_emplace(&layer);
        if (isNew) {
            auto ofKind = known->second.end(); // most features are of the kind of the one before
            for (auto const index : layer.index.query(m_groundWindow)) {
                auto const& feature = layer.features[index];
                if (ofKind == known->second.end() || ofKind->first != feature.kind) {
                    ofKind = known->second.try_emplace(feature.kind).first;
                }
                ofKind->second.push_back(&feature);
            }
        }
        std::vector<Feature const*> taken;
        for (auto const& [kind, features] : known->second) {
            if (m_look.style().takes(rule, kind)) {
                taken.insert(taken.end(), features.begin(), features.end());
            }
        }
        std::sort(taken.begin(), taken.end()); // as they lie in the layer
        return taken;
    }

    void collectFeatures(Rule const& rule, FeatureLayer const& layer) {
        // One mark for each thing with a name of its own: all the pieces of a road together.
        std::map<std::string, Drawn> byId;
        auto found = byId.end(); // most pieces are of the thing of the one before
        for (auto const* const feature : featuresOf(rule, layer)) {
            if (m_request.stop.stop_requested()) {
                return;
            }
            if (found == byId.end() || found->first != feature->id) {
                found = byId.try_emplace(feature->id, Drawn{&rule, feature->id, {}, {}}).first;
            }
            auto& drawn = found->second;
            if (auto const* lines = std::get_if<MultiLine>(&feature->geometry)) {
                for (auto& line : m_transform.toPage(*lines, m_window, m_request.tolerance)) {
                    drawn.lines.push_back(std::move(line));
                }
            } else if (auto const* area = std::get_if<MultiPolygon>(&feature->geometry)) {
                for (auto& polygon : m_transform.toPage(*area, m_window, m_request.tolerance).polygons) {
                    drawn.areas.polygons.push_back(std::move(polygon));
                }
            }
        }
        for (auto& [id, drawn] : byId) {
            if (rule.layer == "roads") {
                m_ground.roads.insert(m_ground.roads.end(), drawn.lines.begin(), drawn.lines.end());
            }
            add(std::move(drawn));
        }
    }

    void add(Drawn drawn) {
        if (drawn.lines.empty() && drawn.areas.polygons.empty()) {
            return;
        }
        for (auto const& rule : m_look.style().rules()) {
            if (&rule == drawn.rule || (rule.layer == drawn.rule->layer && rule.kind.empty())) {
                m_ground.drawnRules.insert(rule.name);
            }
        }
        m_drawn.push_back(std::move(drawn));
    }

    Colour zoned(Colour colour, Zone zone) const {
        if (zone == Zone::Outside) {
            return blend(colour, m_look.colour("veil"), m_look.number("outside-share"));
        }
        return zone == Zone::Band ? blend(colour, m_look.colour("navy"), m_look.number("epci-band-share")) : colour;
    }

    void drawAll(Zone zone, std::vector<Item>& items) const {
        for (std::size_t first = 0; first < m_drawn.size();) {
            auto last = first;
            while (last < m_drawn.size() && m_drawn[last].rule == m_drawn[first].rule) {
                ++last;
            }
            auto const& rule = *m_drawn[first].rule;
            if (zone == Zone::Outside || !isOutline(rule)) {
                drawClass(rule, first, last, zone, items);
            }
            first = last;
        }
    }

    /// The limits between neighbours.
    void drawNeighbours(std::vector<Item>& items) const {
        for (std::size_t i = 0; i < m_drawn.size(); ++i) {
            if (isOutline(*m_drawn[i].rule)) {
                drawClass(*m_drawn[i].rule, i, i + 1, Zone::Outside, items);
            }
        }
    }

    static bool isOutline(Rule const& rule) { return borderKindOf(rule.layer) == BorderKind::Shared; }

    void drawClass(Rule const& rule, std::size_t first, std::size_t last, Zone zone, std::vector<Item>& items) const {
        auto const role = roleOf(rule.layer);
        auto const factor = m_widthFactor * (zone == Zone::Outside ? rule.outsideFactor : 1.0);
        std::vector<Drawn> parts;
        parts.reserve(last - first);
        std::vector<Drawn const*> shown;
        for (auto i = first; i < last; ++i) {
            if (!m_zones) {
                shown.push_back(&m_drawn[i]);
            } else if (auto part = partIn(m_drawn[i], zone)) {
                shown.push_back(&parts.emplace_back(std::move(*part)));
            }
        }
        auto const each = [&](auto&& draw) {
            std::for_each(shown.begin(), shown.end(), [&](Drawn const* drawn) { draw(*drawn); });
        };
        // Limits between neighbours are already pale: they are not blended again.
        auto const colourOf = [&](Colour colour) { return isOutline(rule) ? colour : zoned(colour, zone); };
        if (rule.fill) {
            each([&](Drawn const& drawn) {
                items.push_back({role, drawn.subject,
                                 Drawing{PathShape{ringsOf(drawn.areas)}, colourOf(*rule.fill), std::nullopt}});
            });
        }
        if (rule.hatch) {
            each([&](Drawn const& drawn) {
                items.push_back({role, drawn.subject,
                                 Drawing{PathShape{hatchLines(*rule.hatch, m_look.factor(), drawn.areas)}, std::nullopt,
                                         Stroke{colourOf(rule.hatch->stroke),
                                                rule.hatch->width * m_look.factor(),
                                                LineCap::Flat,
                                                {},
                                                false}}});
            });
        }
        for (auto const& line : rule.lines) {
            each([&](Drawn const& drawn) {
                Stroke stroke{colourOf(line.stroke), line.width * factor, LineCap::Round, line.dash, false};
                if (!line.dash.empty()) {
                    stroke.cap = LineCap::Flat;
                }
                items.push_back(
                    {role, drawn.subject, Drawing{PathShape{drawn.lines}, std::nullopt, std::move(stroke)}});
            });
        }
    }

    /// What of it may show in the zone; dashes are kept whole, so that their rhythm does not depend on the zone.
    /// \pre there are zones
    std::optional<Drawn> partIn(Drawn const& drawn, Zone zone) const {
        bool const isDashed = std::any_of(drawn.rule->lines.begin(), drawn.rule->lines.end(),
                                          [](LineSymbolizer const& line) { return !line.dash.empty(); });
        Drawn part{drawn.rule, drawn.subject, isDashed ? drawn.lines : m_zones->partsIn(drawn.lines, zone), {}};
        for (auto const& polygon : drawn.areas.polygons) {
            if (m_zones->mayShow(extentOf(polygon.rings.front()), zone)) {
                part.areas.polygons.push_back(polygon);
            }
        }
        if (part.lines.empty() && part.areas.polygons.empty()) {
            return std::nullopt;
        }
        return part;
    }

    SceneLayer outside() const {
        SceneLayer layer{"Autour du territoire", {rectangle(m_frame)}, {}};
        layer.items.push_back({Role::Ground, {}, Drawing{RectShape{m_frame}, m_look.colour("veil"), std::nullopt}});
        drawSea(layer.items);
        drawAll(Zone::Outside, layer.items);
        return layer;
    }

    void drawSea(std::vector<Item>& items) const {
        if (!m_ground.sea.polygons.empty()) {
            items.push_back(
                {Role::Sea,
                 {},
                 Drawing{PathShape{ringsOf(m_ground.sea)}, m_look.colour("sea"),
                         Stroke{m_look.colour("coast"), m_look.length("coast"), LineCap::Round, {}, false}}});
        }
    }

    SceneLayer within(std::string name, Zone zone, std::vector<Line> clip) const {
        SceneLayer layer{std::move(name), std::move(clip), {}};
        layer.items.push_back(
            {Role::Land, m_request.territory.id,
             Drawing{PathShape{ringsOf(m_ground.territory)}, zoned(m_look.colour("land"), zone), std::nullopt}});
        drawAll(zone, layer.items);
        return layer;
    }

    Item ring(std::vector<Line> const& rings) const {
        auto const width = limitWidth() + 2 * m_look.length("epci-ring");
        return {
            Role::EpciLimit, m_request.territory.id,
            Drawing{PathShape{rings}, std::nullopt, Stroke{m_look.colour("paper"), width, LineCap::Round, {}, false}}};
    }

    Item limit(std::vector<Line> const& rings) const {
        return {Role::EpciLimit, m_request.territory.id,
                Drawing{PathShape{rings}, std::nullopt,
                        Stroke{m_look.colour("navy"), limitWidth(), LineCap::Round, {}, false}}};
    }

    /// Thinner than the limit of the territory, over a white line that parts them from roads.
    std::vector<Item> innerLimits() const {
        auto const* const layer = m_background.find("epci");
        auto const lines =
            m_transform.toPage(layer ? bordersOf(*layer, m_groundWindow) : MultiLine{}, m_window, m_request.tolerance);
        std::vector<Item> items;
        for (auto const& [colour, share] : {std::pair{"paper", 1.1}, std::pair{"navy", 0.5}}) {
            items.push_back({Role::EpciLimit, m_request.territory.id,
                             Drawing{PathShape{lines}, std::nullopt,
                                     Stroke{m_look.colour(colour), limitWidth() * share, LineCap::Round, {}, false}}});
        }
        return items;
    }

    double limitWidth() const { return m_look.number("epci-limit") * m_widthFactor; }

    GroundRequest const& m_request;
    Background const& m_background;
    PageTransform const& m_transform;
    Extent m_frame, m_window, m_groundWindow;
    Look const& m_look;
    double m_widthFactor;
    std::map<FeatureLayer const*, std::map<std::string, std::vector<Feature const*>>> m_byKind; ///< in the window
    std::vector<Drawn> m_drawn;
    Ground m_ground;
    std::optional<ZoneGrid> m_zones; ///< none: all is drawn alike
};

} // namespace

Ground drawGround(GroundRequest const& request) {
    return GroundPainter(request).paint();
}

Feature const* findFeature(Background const& background, std::string const& layer, std::string const& id) {
    auto const* found = background.find(layer);
    if (!found) {
        return nullptr;
    }
    auto const feature = std::find_if(found->features.begin(), found->features.end(),
                                      [&](Feature const& candidate) { return candidate.id == id; });
    return feature != found->features.end() ? &*feature : nullptr;
}

} // namespace cartocontrat
