// SPDX-License-Identifier: EUPL-1.2
#include "render/glyph_shapes.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cartocontrat {

namespace {

double cross(QPointF a, QPointF b) {
    return a.x() * b.y() - a.y() * b.x();
}

double twiceArea(QPolygonF const& ring) {
    double sum = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        sum += cross(ring[i], ring[(i + 1) % ring.size()]);
    }
    return sum;
}

/// The ring without its closing point and without points that repeat the one before.
QPolygonF distinctPoints(QPolygonF const& ring) {
    constexpr double same = 1e-9;
    QPolygonF points;
    for (QPointF const point : ring) {
        if (points.isEmpty() || (point - points.back()).manhattanLength() > same) {
            points.append(point);
        }
    }
    while (points.size() > 1 && (points.front() - points.back()).manhattanLength() <= same) {
        points.removeLast();
    }
    return points;
}

/// Grows a ring towards the side that its unit normals point to. A corner that opens gets an arc; one that closes goes
/// back through its vertex, so that the result is the ring plus one rectangle an edge and one sector a corner, all
/// turning the same way: with non-zero winding it covers what they cover, holes that close up included.
QPolygonF growRing(QPolygonF const& ring, double width, double side, double arcStep) {
    qsizetype const count = ring.size();
    QList<QPointF> normals;
    for (qsizetype i = 0; i < count; ++i) {
        QPointF const along = ring[(i + 1) % count] - ring[i];
        double const length = std::hypot(along.x(), along.y());
        normals.append(QPointF(along.y(), -along.x()) * (side / length));
    }
    QPolygonF grown;
    for (qsizetype i = 0; i < count; ++i) {
        QPointF const before = normals[(i + count - 1) % count], after = normals[i], vertex = ring[i];
        double const turn = std::atan2(cross(before, after), QPointF::dotProduct(before, after));
        grown.append(vertex + before * width);
        if (turn * side < 0) {
            grown.append(vertex);
        } else {
            int const steps = static_cast<int>(std::abs(turn) / arcStep);
            for (int step = 1; step <= steps; ++step) {
                double const angle = turn * step / (steps + 1);
                double const cosine = std::cos(angle), sine = std::sin(angle);
                grown.append(vertex + width * QPointF(before.x() * cosine - before.y() * sine,
                                                      before.x() * sine + before.y() * cosine));
            }
        }
        grown.append(vertex + after * width);
    }
    grown.append(grown.front());
    return grown;
}

} // namespace

QPainterPath grow(QPainterPath const& polygons, double width, double tolerance) {
    QPainterPath grown;
    grown.setFillRule(Qt::WindingFill);
    QList<QPolygonF> const rings = polygons.toSubpathPolygons();
    double area = 0;
    for (QPolygonF const& ring : rings) {
        area += twiceArea(ring);
    }
    double const side = area < 0 ? -1 : 1;
    double const arcStep = 2 * std::acos(std::clamp(1 - tolerance / width, 0.0, 1.0));
    for (QPolygonF const& ring : rings) {
        if (QPolygonF const points = distinctPoints(ring); points.size() > 2) {
            grown.addPolygon(growRing(points, width, side, std::max(arcStep, 0.05)));
        }
    }
    return grown;
}

QPainterPath const& GlyphShapes::letter(Font const& font, std::uint32_t glyph) {
    auto const [entry, isNew] = m_letters.try_emplace({font.face, font.sizePt, glyph});
    if (isNew) {
        // Qt flattens curves to half a unit.
        double const unit = 2 * m_tolerance, size = font.sizePt * mmPerPoint;
        QTransform const finer = QTransform::fromScale(size / unit, size / unit);
        QTransform const back = QTransform::fromScale(unit, unit);
        entry->second.setFillRule(Qt::WindingFill);
        for (QPolygonF const& ring : m_fonts.outline(font.face, glyph).toSubpathPolygons(finer)) {
            entry->second.addPolygon(back.map(ring));
        }
    }
    return entry->second;
}

QPainterPath const& GlyphShapes::halo(Font const& font, std::uint32_t glyph, double width) {
    auto const [entry, isNew] = m_halos.try_emplace({font.face, font.sizePt, glyph, width});
    if (isNew) {
        entry->second = grow(letter(font, glyph), width, m_tolerance);
    }
    return entry->second;
}

} // namespace cartocontrat
