// SPDX-License-Identifier: EUPL-1.2
#include "scene/audit/page_elements.hpp"

#include "scene/audit/paint_under.hpp"
#include "scene/labels/labels.hpp"
#include "scene/roles.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cartocontrat {
namespace {

/// A halo as wide as this is what letters are seen against; a thinner one only softens what lies around.
constexpr double opaqueHalo = 0.2;
/// Share of a pictogram's 24-unit box that its shape takes.
constexpr double pictogramShare = 22.0 / 24;

template <class Shape>
Shape const* shapeOf(Item const& item) {
    auto const* drawing = std::get_if<Drawing>(&item.mark);
    return drawing != nullptr ? std::get_if<Shape>(&drawing->shape) : nullptr;
}

Extent squareAround(Point centre, double half) {
    return extentOf(std::span(&centre, 1)).grown(half);
}

/// `offset` in the directions of a text, on the page.
Point turned(Point offset, double angle) {
    auto const radians = angle * std::numbers::pi / 180;
    return {offset.x * std::cos(radians) - offset.y * std::sin(radians),
            offset.x * std::sin(radians) + offset.y * std::cos(radians)};
}

std::vector<OrientedBox> coverOf(TextRun const& run, TextMetrics const& metrics) {
    auto const width = metrics.width(run.text, run.font), above = metrics.capHeight(run.font),
               below = metrics.descent(run.font);
    return {{run.baseline + turned({width / 2, (below - above) / 2}, run.angle), width, above + below, run.angle}};
}

/// Where to look for what letters stand on: along the middle of each box, twice for each height of a letter.
std::vector<Point> samplesOf(std::vector<OrientedBox> const& cover) {
    std::vector<Point> points;
    for (auto const& box : cover) {
        auto const count = std::max(1, static_cast<int>(box.width / box.height * 2));
        for (int i = 0; i < count; ++i) {
            points.push_back(box.centre + turned({box.width * ((i + 0.5) / count - 0.5), 0}, box.angle));
        }
    }
    return points;
}

void addOnce(std::vector<Colour>& colours, Colour colour) {
    if (std::find(colours.begin(), colours.end(), colour) == colours.end()) {
        colours.push_back(colour);
    }
}

/// The territory on the page; empty where the scene has none.
MultiPolygon territoryOf(Scene const& scene) {
    MultiPolygon territory;
    for (auto const& layer : scene.layers) {
        for (auto const& item : layer.items) {
            auto const* path = item.role == Role::Land ? shapeOf<PathShape>(item) : nullptr;
            if (path != nullptr) {
                territory.polygons.push_back({path->lines});
            }
        }
    }
    return territory;
}

class ElementReader {
public:
    ElementReader(Scene const& scene, TextMetrics const& metrics)
        : m_scene(scene), m_metrics(metrics), m_paint(scene), m_territory(territoryOf(scene)) {
        m_elements.width = scene.width;
        m_elements.height = scene.height;
    }

    PageElements read() && {
        for (std::size_t layer = 0; layer < m_scene.layers.size(); ++layer) {
            auto const& items = m_scene.layers[layer].items;
            for (std::size_t item = 0; item < items.size(); ++item) {
                if (auto const* run = std::get_if<TextRun>(&items[item].mark)) {
                    readText(items[item], *run, coverOf(*run, m_metrics), {layer, item});
                } else if (auto const* curved = std::get_if<CurvedText>(&items[item].mark)) {
                    readText(items[item], *curved, cartocontrat::coverOf(*curved, m_metrics), {layer, item});
                } else {
                    readShape(items[item]);
                }
            }
        }
        return std::move(m_elements);
    }

private:
    template <class Text>
    void readText(Item const& item, Text const& text, std::vector<OrientedBox> cover,
                  std::pair<std::size_t, std::size_t> place) {
        TextElement element{item.role,   item.subject, text.text,        text.font.sizePt,
                            text.colour, {},           Standing::Inside, std::move(cover)};
        if (text.halo && text.halo->width >= opaqueHalo) {
            element.grounds.push_back(text.halo->colour);
        } else {
            for (auto const point : samplesOf(element.cover)) {
                addOnce(element.grounds, m_paint.at(point, place.first, place.second));
            }
        }
        if (!m_territory.polygons.empty() && !element.cover.empty() &&
            !contains(m_territory, element.cover[element.cover.size() / 2].centre)) {
            element.standing = Standing::Outside;
        }
        m_elements.texts.push_back(std::move(element));
    }

    void readShape(Item const& item) {
        readStroke(item);
        auto const* rect = shapeOf<RectShape>(item);
        auto const* circle = shapeOf<CircleShape>(item);
        switch (item.role) {
        case Role::Frame:
            m_elements.frame = rect != nullptr ? std::optional(rect->box) : m_elements.frame;
            break;
        case Role::CalloutBox:
        case Role::ListBox:
            if (rect != nullptr) {
                readBox(item, rect->box);
            }
            break;
        case Role::Marker:
        case Role::SmallMarker:
        case Role::ListMarker:
            if (circle != nullptr) {
                readSymbol(item, SymbolShape::Disc, squareAround(circle->centre, circle->radius));
            } else if (rect != nullptr) {
                readSymbol(item, SymbolShape::Rectangle, rect->box);
            }
            break;
        case Role::RoadPlate:
            if (rect != nullptr) {
                readSymbol(item, SymbolShape::Rectangle, rect->box);
            }
            break;
        case Role::Presence:
            if (auto const* mark = std::get_if<PictogramMark>(&item.mark)) {
                readSymbol(item, SymbolShape::Rectangle, squareAround(mark->centre, mark->size * pictogramShare / 2));
            }
            break;
        case Role::Leader:
            readLeader(item);
            break;
        default:
            break;
        }
    }

    /// A head lies in the box of its list.
    void readBox(Item const& item, Extent const& box) {
        auto const known = std::find_if(m_elements.boxes.begin(), m_elements.boxes.end(), [&](BoxElement const& other) {
            return other.role == item.role && other.subject == item.subject && other.box.contains(box.centre());
        });
        if (known == m_elements.boxes.end()) {
            m_elements.boxes.push_back({item.role, item.subject, box});
        } else {
            known->box.extend(box);
        }
    }

    /// A ring or edge and the shape in it are one symbol.
    void readSymbol(Item const& item, SymbolShape shape, Extent const& box) {
        constexpr double same = 1e-6;
        auto& symbols = m_elements.symbols;
        if (!symbols.empty() && symbols.back().role == item.role && symbols.back().subject == item.subject &&
            distance(symbols.back().box.centre(), box.centre()) < same) {
            symbols.back().box.extend(box);
        } else {
            symbols.push_back({item.role, item.subject, shape, box});
        }
    }

    void readLeader(Item const& item) {
        auto const* path = shapeOf<PathShape>(item);
        if (path == nullptr || item.subject.ends_with(leaderGround)) {
            return;
        }
        auto& leaders = m_elements.leaders;
        auto known = std::find_if(leaders.begin(), leaders.end(),
                                  [&](LeaderElement const& leader) { return leader.project == item.subject; });
        if (known == leaders.end()) {
            known = leaders.insert(leaders.end(), {item.subject, {}});
        }
        known->lines.insert(known->lines.end(), path->lines.begin(), path->lines.end());
    }

    /// Hatches count: they are printed as lines.
    void readStroke(Item const& item) {
        auto const* drawing = std::get_if<Drawing>(&item.mark);
        if (drawing == nullptr || !drawing->stroke) {
            return;
        }
        auto& strokes = m_elements.strokes;
        auto known = std::find_if(strokes.begin(), strokes.end(),
                                  [&](StrokeElement const& stroke) { return stroke.role == item.role; });
        if (known == strokes.end()) {
            known = strokes.insert(strokes.end(), {item.role, drawing->stroke->width, extentOf(*drawing)});
        } else if (drawing->stroke->width < known->width) {
            *known = {item.role, drawing->stroke->width, extentOf(*drawing)};
        }
    }

    Scene const& m_scene;
    TextMetrics const& m_metrics;
    PaintUnder m_paint;
    MultiPolygon m_territory;
    PageElements m_elements;
};

} // namespace

PageElements readElements(Scene const& scene, TextMetrics const& metrics) {
    return ElementReader(scene, metrics).read();
}

Extent extentOf(TextElement const& text) {
    Extent all;
    for (auto const& box : text.cover) {
        all.extend(extentOf(box));
    }
    return all;
}

} // namespace cartocontrat
