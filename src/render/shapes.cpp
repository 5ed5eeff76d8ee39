// SPDX-License-Identifier: EUPL-1.2
#include "render/shapes.hpp"

#include "base/overloaded.hpp"

namespace cartocontrat {

QPainterPath toPath(std::vector<Line> const& lines) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (Line const& line : lines) {
        if (line.size() < 2) {
            continue;
        }
        path.moveTo(line.front().x, line.front().y);
        bool const closed = line.size() > 2 && line.front() == line.back();
        std::size_t const last = line.size() - (closed ? 1 : 0);
        for (std::size_t i = 1; i < last; ++i) {
            path.lineTo(line[i].x, line[i].y);
        }
        if (closed) {
            path.closeSubpath();
        }
    }
    return path;
}

QPainterPath toPath(Drawing const& drawing) {
    return std::visit(
        Overloaded{[](PathShape const& shape) { return toPath(shape.lines); },
                   [](RectShape const& shape) {
                       QPainterPath path;
                       if (!shape.box.isEmpty()) {
                           QRectF const box(shape.box.minX, shape.box.minY, shape.box.width(), shape.box.height());
                           path.addRoundedRect(box, shape.radius, shape.radius);
                       }
                       return path;
                   },
                   [](CircleShape const& shape) {
                       QPainterPath path;
                       path.addEllipse(QPointF(shape.centre.x, shape.centre.y), shape.radius, shape.radius);
                       return path;
                   }},
        drawing.shape);
}

namespace {

/// Index one past the last element of the part that begins at `first`.
int endOfPart(QPainterPath const& path, int first) {
    int end = first + 1;
    while (end < path.elementCount() && path.elementAt(end).type != QPainterPath::MoveToElement) {
        ++end;
    }
    return end;
}

void walkPart(QPainterPath const& path, int first, int end, PathSink& sink) {
    QPainterPath::Element const last = path.elementAt(end - 1);
    bool const isClosed = end - first > 2 && QPointF(path.elementAt(first)) == QPointF(last);
    int const drawn = isClosed && last.type == QPainterPath::LineToElement ? end - 1 : end;
    sink.moveTo(path.elementAt(first));
    for (int i = first + 1; i < drawn; ++i) {
        if (path.elementAt(i).type == QPainterPath::CurveToElement && i + 2 < drawn) {
            sink.curveTo(path.elementAt(i), path.elementAt(i + 1), path.elementAt(i + 2));
            i += 2;
        } else {
            sink.lineTo(path.elementAt(i));
        }
    }
    if (isClosed) {
        sink.close();
    }
}

} // namespace

void walk(QPainterPath const& path, PathSink& sink) {
    for (int first = 0; first < path.elementCount();) {
        int const end = endOfPart(path, first);
        if (end - first > 1) {
            walkPart(path, first, end, sink);
        }
        first = end;
    }
}

bool isVisible(std::optional<Stroke> const& stroke) {
    return stroke && stroke->width > 0;
}

} // namespace cartocontrat
