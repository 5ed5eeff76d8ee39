// SPDX-License-Identifier: EUPL-1.2
#include "sources/postgis/wkb.hpp"

#include "base/overloaded.hpp"

#include <cpl_conv.h>
#include <cpl_string.h>
#include <ogr_geometry.h>

#include <memory>

namespace cartocontrat {

namespace {

struct CplFree {
    void operator()(void* memory) const { CPLFree(memory); }
};

template <class Curve>
void setPoints(Curve& curve, Line const& line) {
    curve.setNumPoints(static_cast<int>(line.size()), FALSE);
    for (std::size_t i = 0; i < line.size(); ++i) {
        curve.setPoint(static_cast<int>(i), line[i].x, line[i].y);
    }
}

OGRMultiPoint toOgr(MultiPoint const& points) {
    OGRMultiPoint all;
    for (Point const p : points.points) {
        OGRPoint const point(p.x, p.y);
        all.addGeometry(&point);
    }
    return all;
}

OGRMultiLineString toOgr(MultiLine const& lines) {
    OGRMultiLineString all;
    for (auto const& line : lines.lines) {
        OGRLineString one;
        setPoints(one, line);
        all.addGeometry(&one);
    }
    return all;
}

OGRMultiPolygon toOgr(MultiPolygon const& polygons) {
    OGRMultiPolygon all;
    for (auto const& polygon : polygons.polygons) {
        OGRPolygon one;
        for (auto const& ring : polygon.rings) {
            OGRLinearRing outline;
            setPoints(outline, ring);
            one.addRing(&outline);
        }
        all.addGeometry(&one);
    }
    return all;
}

std::string hexOf(OGRGeometry const& geometry) {
    std::vector<GByte> bytes(geometry.WkbSize());
    if (geometry.exportToWkb(wkbNDR, bytes.data(), wkbVariantIso) != OGRERR_NONE) {
        return {};
    }
    std::unique_ptr<char, CplFree> const hex(CPLBinaryToHex(static_cast<int>(bytes.size()), bytes.data()));
    return hex.get();
}

Line lineOf(OGRSimpleCurve const& curve) {
    Line line(static_cast<std::size_t>(curve.getNumPoints()));
    for (std::size_t i = 0; i < line.size(); ++i) {
        line[i] = {curve.getX(static_cast<int>(i)), curve.getY(static_cast<int>(i))};
    }
    return line;
}

Polygon polygonOf(OGRPolygon const& from) {
    Polygon polygon;
    for (auto const* const ring : from) {
        polygon.rings.push_back(lineOf(*ring));
    }
    return polygon;
}

} // namespace

std::string toWkb(Geometry const& geometry) {
    return std::visit(
        Overloaded{[](std::monostate) { return std::string(); }, [](auto const& parts) { return hexOf(toOgr(parts)); }},
        geometry);
}

std::optional<Geometry> fromWkb(std::string const& hex) {
    if (hex.empty()) {
        return Geometry();
    }
    int size = 0;
    std::unique_ptr<GByte, CplFree> const bytes(CPLHexToBinary(hex.c_str(), &size));
    OGRGeometry* made = nullptr;
    auto const outcome =
        OGRGeometryFactory::createFromWkb(bytes.get(), nullptr, &made, static_cast<std::size_t>(size), wkbVariantIso);
    std::unique_ptr<OGRGeometry> const geometry(made);
    if (outcome != OGRERR_NONE || !geometry) {
        return std::nullopt;
    }
    MultiPoint points;
    MultiLine lines;
    MultiPolygon polygons;
    switch (wkbFlatten(geometry->getGeometryType())) {
    case wkbPoint:
        points.points.push_back({geometry->toPoint()->getX(), geometry->toPoint()->getY()});
        return points;
    case wkbMultiPoint:
        for (auto const* const point : *geometry->toMultiPoint()) {
            points.points.push_back({point->getX(), point->getY()});
        }
        return points;
    case wkbLineString:
        lines.lines.push_back(lineOf(*geometry->toLineString()));
        return lines;
    case wkbMultiLineString:
        for (auto const* const line : *geometry->toMultiLineString()) {
            lines.lines.push_back(lineOf(*line));
        }
        return lines;
    case wkbPolygon:
        polygons.polygons.push_back(polygonOf(*geometry->toPolygon()));
        return polygons;
    case wkbMultiPolygon:
        for (auto const* const polygon : *geometry->toMultiPolygon()) {
            polygons.polygons.push_back(polygonOf(*polygon));
        }
        return polygons;
    default:
        return std::nullopt;
    }
}

} // namespace cartocontrat
