// SPDX-License-Identifier: EUPL-1.2
#include "scene/audit/rules.hpp"

#include "base/contrast.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <cmath>

namespace cartocontrat {
namespace {

/// What a report rounds away, millimetres.
constexpr double rounding = 2e-3;

bool overlap(Extent const& a, Extent const& b, double touch) {
    return a.minX + touch < b.maxX && b.minX + touch < a.maxX && a.minY + touch < b.maxY && b.minY + touch < a.maxY;
}

bool lies(Extent const& inner, Extent const& outer) {
    return inner.minX >= outer.minX && inner.maxX <= outer.maxX && inner.minY >= outer.minY && inner.maxY <= outer.maxY;
}

/// Both boxes give way by half of what may touch.
bool overlap(TextElement const& text, OrientedBox const& box, double touch) {
    auto const other = grown(box, -touch / 2);
    return std::any_of(text.cover.begin(), text.cover.end(),
                       [&](OrientedBox const& part) { return meet(grown(part, -touch / 2), other); });
}

bool overlap(TextElement const& one, TextElement const& other, double touch) {
    return extentOf(one).intersects(extentOf(other)) &&
           std::any_of(other.cover.begin(), other.cover.end(),
                       [&](OrientedBox const& part) { return overlap(one, part, touch); });
}

bool overlap(TextElement const& text, SymbolElement const& symbol, double touch) {
    if (symbol.shape == SymbolShape::Rectangle) {
        return overlap(text, orientedBox(symbol.box), touch);
    }
    Line const centre(2, symbol.box.centre());
    return std::any_of(text.cover.begin(), text.cover.end(), [&](OrientedBox const& part) {
        return distanceBetween(centre, part) < symbol.box.width() / 2 - touch;
    });
}

bool overlap(SymbolElement const& one, SymbolElement const& other, double touch) {
    if (one.shape == SymbolShape::Disc && other.shape == SymbolShape::Disc) {
        return distance(one.box.centre(), other.box.centre()) < (one.box.width() + other.box.width()) / 2 - touch;
    }
    if (one.shape == SymbolShape::Disc || other.shape == SymbolShape::Disc) {
        auto const& disc = one.shape == SymbolShape::Disc ? one.box : other.box;
        auto const& box = one.shape == SymbolShape::Disc ? other.box : one.box;
        return distanceBetween(Line(2, disc.centre()), orientedBox(box)) < disc.width() / 2 - touch;
    }
    return overlap(one.box, other.box, touch);
}

double distanceBetween(Line const& line, SymbolElement const& symbol) {
    if (symbol.shape == SymbolShape::Rectangle) {
        return distanceBetween(line, orientedBox(symbol.box));
    }
    OrientedBox const centre{symbol.box.centre(), 0, 0, 0};
    return std::max(0.0, distanceBetween(line, centre) - symbol.box.width() / 2);
}

double side(Point a, Point b, Point p) {
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

std::optional<Point> crossing(Line const& one, Line const& other) {
    for (std::size_t i = 1; i < one.size(); ++i) {
        for (std::size_t j = 1; j < other.size(); ++j) {
            Point const a = one[i - 1], b = one[i], c = other[j - 1], d = other[j];
            double const fromA = side(c, d, a), fromB = side(c, d, b);
            if (side(a, b, c) * side(a, b, d) < 0 && fromA * fromB < 0) {
                return a + (b - a) * (fromA / (fromA - fromB));
            }
        }
    }
    return std::nullopt;
}

Extent around(Point point) {
    return {point.x, point.y, point.x, point.y};
}

/// What stands on the map, and may be run over there or cut by its frame.
bool isOnMap(std::optional<Role> role) {
    if (!role) {
        return false;
    }
    switch (*role) {
    case Role::CommuneName:
    case Role::NeighbourName:
    case Role::OutsideTown:
    case Role::RiverName:
    case Role::SeaName:
    case Role::RoadPlate:
    case Role::Presence:
    case Role::PresenceName:
    case Role::Marker:
    case Role::SmallMarker:
    case Role::Notice:
    case Role::Scale:
    case Role::North:
        return true;
    default:
        return false;
    }
}

/// Whether a text is written in a symbol: a number in its marker, that of a road on its plate.
bool isLabelOf(TextElement const& text, SymbolElement const& symbol) {
    return (text.role == Role::MarkerNumber || text.role == Role::RoadPlate) && text.subject == symbol.subject &&
           symbol.box.contains(extentOf(text).centre());
}

bool isLabelOfAny(TextElement const& text, PageElements const& page) {
    return std::any_of(page.symbols.begin(), page.symbols.end(),
                       [&](SymbolElement const& symbol) { return isLabelOf(text, symbol); });
}

void append(AuditFindings& findings, AuditFindings more) {
    findings.insert(findings.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void auditLeader(LeaderElement const& leader, PageElements const& page, AuditLimits const& limits,
                 AuditFindings& findings) {
    auto const nearest = [&](auto const& thing) {
        double least = std::numeric_limits<double>::infinity();
        for (auto const& line : leader.lines) {
            least = std::min(least, distanceBetween(line, thing));
        }
        return least;
    };
    for (auto const& symbol : page.symbols) {
        if (!isOnMap(symbol.role) || (symbol.subject == leader.project && symbol.role == Role::Marker)) {
            continue;
        }
        auto const away = nearest(symbol);
        if (symbol.role == Role::Marker && away < limits.leaderClearance - rounding) {
            findings.push_back({AuditRule::LeaderNearMarker, leader.project, symbol.subject, symbol.box, away,
                                limits.leaderClearance});
        } else if (symbol.role != Role::Marker && nearest(orientedBox(symbol.box.grown(-limits.touch))) <= 0) {
            findings.push_back({AuditRule::LeaderOverSymbol, leader.project, symbol.subject, symbol.box});
        }
    }
    for (auto const& text : page.texts) {
        if (isOnMap(text.role) && !isLabelOfAny(text, page) &&
            std::any_of(text.cover.begin(), text.cover.end(),
                        [&](OrientedBox const& part) { return nearest(grown(part, -limits.touch)) <= 0; })) {
            findings.push_back({AuditRule::LeaderOverText, leader.project, text.text, extentOf(text)});
        }
    }
}

} // namespace

AuditFindings auditBoxes(PageElements const& page, AuditLimits const& limits) {
    AuditFindings findings;
    Extent const paper{0, 0, page.width, page.height};
    for (std::size_t i = 0; i < page.boxes.size(); ++i) {
        auto const& [role, subject, box] = page.boxes[i];
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(box, page.boxes[j].box, rounding)) {
                findings.push_back({AuditRule::BoxOverlap, subject, page.boxes[j].subject, box});
            }
        }
        if (page.frame && overlap(box, *page.frame, rounding)) {
            findings.push_back({AuditRule::BoxOverMap, subject, {}, box});
        }
        if (!lies(box, paper)) {
            findings.push_back({AuditRule::Cut, subject, {}, box});
        }
        for (auto const& text : page.texts) {
            auto const extent = extentOf(text);
            if (!box.contains(extent.centre()) && overlap(box, extent, limits.touch)) {
                findings.push_back({AuditRule::BoxOverText, subject, text.text, extent});
            }
        }
    }
    return findings;
}

AuditFindings auditTexts(PageElements const& page, AuditLimits const& limits) {
    AuditFindings findings;
    for (std::size_t i = 0; i < page.texts.size(); ++i) {
        auto const& text = page.texts[i];
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(text, page.texts[j], limits.touch)) {
                findings.push_back({AuditRule::TextOverlap, text.text, page.texts[j].text, extentOf(text)});
            }
        }
        bool const isLabel = isLabelOfAny(text, page);
        for (auto const& symbol : page.symbols) {
            if (!isLabel && overlap(text, symbol, limits.touch)) {
                findings.push_back({AuditRule::TextOverSymbol, text.text, symbol.subject, extentOf(text)});
            }
        }
    }
    return findings;
}

AuditFindings auditSymbols(PageElements const& page, AuditLimits const& limits) {
    AuditFindings findings;
    for (std::size_t i = 0; i < page.symbols.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(page.symbols[i], page.symbols[j], limits.touch)) {
                findings.push_back(
                    {AuditRule::SymbolOverlap, page.symbols[i].subject, page.symbols[j].subject, page.symbols[i].box});
            }
        }
    }
    return findings;
}

AuditFindings auditLeaders(PageElements const& page, AuditLimits const& limits) {
    AuditFindings findings;
    for (std::size_t i = 0; i < page.leaders.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            for (auto const& one : page.leaders[i].lines) {
                for (auto const& other : page.leaders[j].lines) {
                    if (auto const at = crossing(one, other)) {
                        findings.push_back(
                            {AuditRule::LeaderCrossing, page.leaders[i].project, page.leaders[j].project, around(*at)});
                    }
                }
            }
        }
        auditLeader(page.leaders[i], page, limits, findings);
    }
    return findings;
}

AuditFindings auditEdges(PageElements const& page, AuditLimits const& limits) {
    AuditFindings findings;
    auto const room = Extent{0, 0, page.width, page.height}.grown(rounding - limits.textMargin);
    for (auto const& text : page.texts) {
        auto const extent = extentOf(text);
        bool isCut = !lies(extent, room) || (isOnMap(text.role) && page.frame && !lies(extent, *page.frame));
        for (auto const& box : page.boxes) {
            isCut = isCut || (box.box.contains(extent.centre()) && !lies(extent, box.box));
        }
        if (isCut) {
            findings.push_back({AuditRule::Cut, text.text, {}, extent});
        }
    }
    for (auto const& symbol : page.symbols) {
        if (isOnMap(symbol.role) && page.frame && !lies(symbol.box, *page.frame)) {
            findings.push_back({AuditRule::Cut, symbol.subject, {}, symbol.box});
        }
    }
    return findings;
}

AuditFindings auditSizes(PageElements const& page, AuditLimits const& limits) {
    AuditFindings findings;
    for (auto const& text : page.texts) {
        if (text.sizePt < limits.textSize - rounding) {
            findings.push_back({AuditRule::SmallText, text.text, {}, extentOf(text), text.sizePt, limits.textSize});
        }
    }
    for (auto const& stroke : page.strokes) {
        if (stroke.width < limits.lineWidth - rounding) {
            findings.push_back({AuditRule::ThinLine,
                                std::string(stroke.role ? roleName(*stroke.role) : ""),
                                {},
                                stroke.where,
                                stroke.width,
                                limits.lineWidth});
        }
    }
    return findings;
}

AuditFindings auditContrast(PageElements const& page, AuditLimits const& limits) {
    AuditFindings findings;
    for (auto const& text : page.texts) {
        if (text.role == Role::NeighbourName || text.role == Role::SeaName || text.role == Role::OutsideTown ||
            (isOnMap(text.role) && text.standing == Standing::Outside)) {
            continue;
        }
        for (auto const ground : text.grounds) {
            auto const ratio = contrast(text.colour, ground);
            if (ratio < limits.contrast - rounding) {
                findings.push_back({AuditRule::Contrast, text.text, toHex(text.colour) + " / " + toHex(ground),
                                    extentOf(text), ratio, limits.contrast});
            }
        }
    }
    return findings;
}

AuditFindings auditElements(PageElements const& page, AuditLimits const& limits) {
    AuditFindings findings;
    for (auto const rule :
         {auditBoxes, auditTexts, auditSymbols, auditLeaders, auditEdges, auditSizes, auditContrast}) {
        append(findings, rule(page, limits));
    }
    return findings;
}

AuditFindings auditNames(std::size_t drawn, std::vector<std::string> const& dropped, AuditLimits const& limits) {
    auto const share =
        static_cast<double>(drawn) / static_cast<double>(std::max<std::size_t>(drawn + dropped.size(), 1));
    if (dropped.empty() || share >= limits.namedCommunes) {
        return {};
    }
    return {{AuditRule::NamesDropped, join(dropped, ", "), {}, std::nullopt, share, limits.namedCommunes}};
}

} // namespace cartocontrat
