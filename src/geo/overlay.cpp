// SPDX-License-Identifier: EUPL-1.2
#include "geo/overlay.hpp"

#include <geos_c.h>

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>

namespace cartocontrat {

namespace {

/// A GEOS context and the words it has said; lives as long as one call.
class Geos {
public:
    struct GeometryDeleter {
        GEOSContextHandle_t context;
        void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(context, geometry); }
    };
    using Shape = std::unique_ptr<GEOSGeometry, GeometryDeleter>;

    Geos() : m_context(GEOS_init_r()) {
        GEOSContext_setErrorMessageHandler_r(m_context, appendWords, &m_words);
        GEOSContext_setNoticeMessageHandler_r(m_context, appendWords, &m_words);
    }
    Geos(Geos const&) = delete;
    Geos& operator=(Geos const&) = delete;
    Geos(Geos&&) = delete;
    Geos& operator=(Geos&&) = delete;
    ~Geos() { GEOS_finish_r(m_context); }

    [[nodiscard]] GEOSContextHandle_t context() const { return m_context; }
    [[nodiscard]] Shape own(GEOSGeometry* geometry) const { return {geometry, GeometryDeleter{m_context}}; }
    [[nodiscard]] tl::unexpected<Error> failed() const {
        return failure(Code::ExternalFailure, {}, {"GEOS", m_words.empty() ? "unknown error" : m_words});
    }
    void forgetWords() { m_words.clear(); }

    /// Null when GEOS refuses, as do all below. Parts without an area are left out.
    [[nodiscard]] Shape shapeOf(MultiPolygon const& polygons) const;
    [[nodiscard]] Shape shapeOf(Polygon const& polygon) const;
    [[nodiscard]] Shape shapeOf(Line const& line) const;
    [[nodiscard]] Shape collect(std::vector<Shape> parts, int type) const;

    [[nodiscard]] Line lineOf(GEOSGeometry const* geometry) const;
    void appendPolygons(GEOSGeometry const* geometry, MultiPolygon& to) const;
    void appendLines(GEOSGeometry const* geometry, MultiLine& to) const;
    [[nodiscard]] Result<MultiPolygon> polygonsOf(Shape const& shape) const;

private:
    static void appendWords(char const* message, void* words) {
        std::string& text = *static_cast<std::string*>(words);
        text += text.empty() ? "" : "; ";
        text += message;
    }
    [[nodiscard]] GEOSCoordSequence* sequenceOf(Line const& line) const;
    [[nodiscard]] Shape ringOf(Line const& line) const;

    std::string m_words;
    GEOSContextHandle_t m_context;
};

using Shape = Geos::Shape;

constexpr std::size_t leastRingSize = 4;

GEOSCoordSequence* Geos::sequenceOf(Line const& line) const {
    static_assert(sizeof(Point) == 2 * sizeof(double), "GEOS reads points as pairs of numbers");
    return GEOSCoordSeq_copyFromBuffer_r(m_context, &line.front().x, static_cast<unsigned>(line.size()), 0, 0);
}

Shape Geos::ringOf(Line const& line) const {
    GEOSCoordSequence* const sequence = sequenceOf(line);
    return own(sequence != nullptr ? GEOSGeom_createLinearRing_r(m_context, sequence) : nullptr);
}

Shape Geos::shapeOf(Line const& line) const {
    GEOSCoordSequence* const sequence = sequenceOf(line);
    return own(sequence != nullptr ? GEOSGeom_createLineString_r(m_context, sequence) : nullptr);
}

Shape Geos::shapeOf(Polygon const& polygon) const {
    assert(!polygon.rings.empty());
    Shape outer = ringOf(polygon.rings.front());
    std::vector<Shape> holes;
    for (std::size_t i = 1; i < polygon.rings.size(); ++i) {
        if (polygon.rings[i].size() >= leastRingSize) {
            holes.push_back(ringOf(polygon.rings[i]));
        }
    }
    bool const complete = std::all_of(holes.begin(), holes.end(), [](Shape const& hole) { return bool(hole); });
    if (!outer || !complete) {
        return own(nullptr);
    }
    std::vector<GEOSGeometry*> given;
    given.reserve(holes.size());
    for (Shape& hole : holes) {
        given.push_back(hole.release());
    }
    auto const count = static_cast<unsigned>(given.size());
    return own(GEOSGeom_createPolygon_r(m_context, outer.release(), given.data(), count));
}

Shape Geos::collect(std::vector<Shape> parts, int type) const {
    std::vector<GEOSGeometry*> given;
    given.reserve(parts.size());
    for (Shape& part : parts) {
        given.push_back(part.release());
    }
    return own(GEOSGeom_createCollection_r(m_context, type, given.data(), static_cast<unsigned>(given.size())));
}

Shape Geos::shapeOf(MultiPolygon const& polygons) const {
    std::vector<Shape> parts;
    for (Polygon const& polygon : polygons.polygons) {
        if (polygon.rings.empty() || polygon.rings.front().size() < leastRingSize) {
            continue;
        }
        parts.push_back(shapeOf(polygon));
        if (!parts.back()) {
            return own(nullptr);
        }
    }
    return collect(std::move(parts), GEOS_MULTIPOLYGON);
}

Line Geos::lineOf(GEOSGeometry const* geometry) const {
    GEOSCoordSequence const* const sequence = GEOSGeom_getCoordSeq_r(m_context, geometry);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(m_context, sequence, &size);
    Line line(size);
    if (size > 0) {
        GEOSCoordSeq_copyToBuffer_r(m_context, sequence, &line.front().x, 0, 0);
    }
    return line;
}

void Geos::appendPolygons(GEOSGeometry const* geometry, MultiPolygon& to) const {
    int const type = GEOSGeomTypeId_r(m_context, geometry);
    if (type == GEOS_POLYGON && GEOSisEmpty_r(m_context, geometry) == 0) {
        Polygon polygon;
        polygon.rings.push_back(lineOf(GEOSGetExteriorRing_r(m_context, geometry)));
        int const holes = GEOSGetNumInteriorRings_r(m_context, geometry);
        for (int i = 0; i < holes; ++i) {
            polygon.rings.push_back(lineOf(GEOSGetInteriorRingN_r(m_context, geometry, i)));
        }
        to.polygons.push_back(std::move(polygon));
    } else if (type == GEOS_MULTIPOLYGON || type == GEOS_GEOMETRYCOLLECTION) {
        int const parts = GEOSGetNumGeometries_r(m_context, geometry);
        for (int i = 0; i < parts; ++i) {
            appendPolygons(GEOSGetGeometryN_r(m_context, geometry, i), to);
        }
    }
}

void Geos::appendLines(GEOSGeometry const* geometry, MultiLine& to) const {
    int const type = GEOSGeomTypeId_r(m_context, geometry);
    if ((type == GEOS_LINESTRING || type == GEOS_LINEARRING) && GEOSisEmpty_r(m_context, geometry) == 0) {
        to.lines.push_back(lineOf(geometry));
    } else if (type == GEOS_MULTILINESTRING || type == GEOS_GEOMETRYCOLLECTION) {
        int const parts = GEOSGetNumGeometries_r(m_context, geometry);
        for (int i = 0; i < parts; ++i) {
            appendLines(GEOSGetGeometryN_r(m_context, geometry, i), to);
        }
    }
}

Result<MultiPolygon> Geos::polygonsOf(Shape const& shape) const {
    if (!shape) {
        return failed();
    }
    MultiPolygon polygons;
    appendPolygons(shape.get(), polygons);
    return polygons;
}

bool isValid(Geos const& geos, Shape const& shape) {
    return GEOSisValid_r(geos.context(), shape.get()) == 1;
}

/// Overlapping parts become one and holes stay holes, unlike GEOS's older method, which turns overlaps into holes.
Shape repaired(Geos const& geos, Shape const& shape) {
    struct ParametersDeleter {
        GEOSContextHandle_t context;
        void operator()(GEOSMakeValidParams* parameters) const { GEOSMakeValidParams_destroy_r(context, parameters); }
    };
    auto* const context = geos.context();
    std::unique_ptr<GEOSMakeValidParams, ParametersDeleter> const parameters{GEOSMakeValidParams_create_r(context),
                                                                             ParametersDeleter{context}};
    GEOSMakeValidParams_setMethod_r(context, parameters.get(), GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(context, parameters.get(), 0);
    return geos.own(GEOSMakeValidWithParams_r(context, shape.get(), parameters.get()));
}

bool isFinite(Point p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

/// The polygons without coordinates that are not finite; a ring that loses its end is closed again.
MultiPolygon withoutGaps(MultiPolygon polygons) {
    for (Polygon& polygon : polygons.polygons) {
        for (Line& ring : polygon.rings) {
            std::erase_if(ring, [](Point p) { return !isFinite(p); });
            if (!ring.empty() && ring.front() != ring.back()) {
                ring.push_back(ring.front());
            }
        }
    }
    return polygons;
}

/// The short side of the rectangle with the ring's area and perimeter; for a ring rounder than any rectangle, the side
/// of the square of its area.
double meanWidth(Line const& ring) {
    double const ringArea = std::abs(signedArea(ring));
    double const quarter = length(ring) / 4;
    double const discriminant = quarter * quarter - ringArea;
    return discriminant <= 0 ? std::sqrt(ringArea) : quarter - std::sqrt(discriminant);
}

void closeSlivers(MultiPolygon& polygons, double sliver) {
    for (Polygon& polygon : polygons.polygons) {
        auto const firstHole = polygon.rings.begin() + 1;
        auto const isSliver = [sliver](Line const& hole) { return meanWidth(hole) < sliver; };
        polygon.rings.erase(std::remove_if(firstHole, polygon.rings.end(), isSliver), polygon.rings.end());
    }
}

/// Null when the areas are no coverage: when edges do not match, the result is broken, or areas are lost or gained.
Shape coverageUnion(Geos const& geos, Shape const& all) {
    Shape merged = geos.own(GEOSCoverageUnion_r(geos.context(), all.get()));
    double before = 0;
    double after = 0;
    bool const measured = merged && GEOSArea_r(geos.context(), all.get(), &before) == 1 &&
                          GEOSArea_r(geos.context(), merged.get(), &after) == 1;
    constexpr double hair = 1e-9;
    if (!measured || std::abs(after - before) > hair * before || !isValid(geos, merged)) {
        return geos.own(nullptr);
    }
    return merged;
}

struct PreparedDeleter {
    GEOSContextHandle_t context;
    void operator()(GEOSPreparedGeometry const* prepared) const { GEOSPreparedGeom_destroy_r(context, prepared); }
};
using PreparedShape = std::unique_ptr<GEOSPreparedGeometry const, PreparedDeleter>;

using BinaryOperation = GEOSGeometry* (*)(GEOSContextHandle_t, GEOSGeometry const*, GEOSGeometry const*);

Result<MultiPolygon> combine(MultiPolygon const& a, MultiPolygon const& b, BinaryOperation operation) {
    Geos geos;
    Shape const first = geos.shapeOf(a);
    Shape const second = geos.shapeOf(b);
    if (!first || !second) {
        return geos.failed();
    }
    return geos.polygonsOf(geos.own(operation(geos.context(), first.get(), second.get())));
}

Result<MultiPolygon> together(MultiPolygon const& parts) {
    Geos geos;
    Shape const all = geos.shapeOf(parts);
    if (!all) {
        return geos.failed();
    }
    Shape merged = coverageUnion(geos, all);
    if (!merged) {
        geos.forgetWords();
        merged = geos.own(GEOSUnaryUnion_r(geos.context(), all.get()));
    }
    if (!merged) {
        if (Shape const sound = repaired(geos, all)) {
            merged = geos.own(GEOSUnaryUnion_r(geos.context(), sound.get()));
        }
    }
    return geos.polygonsOf(merged);
}

/// What is narrower than the sliver and lies between the polygons or their parts, open to the outside or not. Widened
/// and narrowed again, an area swallows such gaps; only long ones count, since corners may be filled too.
MultiPolygon cracks(MultiPolygon const& polygons, double sliver) {
    auto const closed = buffer(polygons, sliver / 2, Corners::Mitred).and_then([&](MultiPolygon const& wide) {
        return buffer(wide, -sliver / 2, Corners::Mitred);
    });
    auto gained = closed ? difference(*closed, polygons) : MultiPolygon{};
    if (!gained) {
        return {};
    }
    constexpr double least = 10, hair = 0.01; // widths: shorter ones fill corners, finer ones are rounding
    std::erase_if(gained->polygons, [&](Polygon const& gap) {
        auto const& outline = gap.rings.front();
        auto const width = meanWidth(outline);
        return width < hair * sliver || width >= sliver || length(outline) < 2 * least * sliver;
    });
    return std::move(*gained);
}

} // namespace

bool isValid(MultiPolygon const& polygons) {
    Geos geos;
    Shape const shape = geos.shapeOf(polygons);
    return shape && isValid(geos, shape);
}

Result<MultiPolygon> makeValid(MultiPolygon const& polygons) {
    Geos geos;
    Shape shape = geos.shapeOf(withoutGaps(polygons));
    if (!shape) {
        return geos.failed();
    }
    return geos.polygonsOf(isValid(geos, shape) ? std::move(shape) : repaired(geos, shape));
}

Result<MultiPolygon> dissolve(std::vector<MultiPolygon> const& areas, double sliver) {
    MultiPolygon parts;
    for (MultiPolygon const& area : areas) {
        parts.polygons.insert(parts.polygons.end(), area.polygons.begin(), area.polygons.end());
    }
    auto dissolved = together(parts);
    auto const found = dissolved && sliver > 0 ? cracks(*dissolved, sliver) : MultiPolygon{};
    if (!found.polygons.empty()) {
        parts = std::move(*dissolved);
        parts.polygons.insert(parts.polygons.end(), found.polygons.begin(), found.polygons.end());
        dissolved = together(parts);
    }
    if (dissolved) {
        closeSlivers(*dissolved, sliver);
    }
    return dissolved;
}

Result<MultiPolygon> difference(MultiPolygon const& of, MultiPolygon const& without) {
    return combine(of, without, GEOSDifference_r);
}

Result<MultiPolygon> intersection(MultiPolygon const& a, MultiPolygon const& b) {
    return combine(a, b, GEOSIntersection_r);
}

Result<MultiPolygon> buffer(MultiPolygon const& polygons, double distance, Corners corners) {
    Geos geos;
    Shape const shape = geos.shapeOf(polygons);
    if (!shape) {
        return geos.failed();
    }
    constexpr int segmentsPerQuarter = 8;
    constexpr double mitreLimit = 5;
    int const join = corners == Corners::Mitred ? GEOSBUF_JOIN_MITRE : GEOSBUF_JOIN_ROUND;
    return geos.polygonsOf(geos.own(GEOSBufferWithStyle_r(geos.context(), shape.get(), distance, segmentsPerQuarter,
                                                          GEOSBUF_CAP_ROUND, join, mitreLimit)));
}

Result<Point> interiorPoint(MultiPolygon const& polygons, double tolerance) {
    Geos geos;
    Shape const shape = geos.shapeOf(polygons);
    if (!shape) {
        return geos.failed();
    }
    // In an area flatter than the tolerance all radii are alike, and GEOS would lay a grid of its height over its
    // length.
    Extent const extent = extentOf(polygons);
    bool const flat = std::min(extent.width(), extent.height()) < tolerance;
    Shape const found = geos.own(flat ? GEOSPointOnSurface_r(geos.context(), shape.get())
                                      : GEOSMaximumInscribedCircle_r(geos.context(), shape.get(), tolerance));
    Line const ends = found ? geos.lineOf(found.get()) : Line{};
    if (ends.empty()) {
        return geos.failed();
    }
    return ends.front();
}

Result<MultiLine> intersection(MultiLine const& lines, MultiPolygon const& area) {
    Geos geos;
    Shape const shape = geos.shapeOf(area);
    if (!shape) {
        return geos.failed();
    }
    PreparedShape const prepared{GEOSPrepare_r(geos.context(), shape.get()), PreparedDeleter{geos.context()}};
    MultiLine inside;
    for (Line const& line : lines.lines) {
        if (line.size() < 2) {
            continue;
        }
        // One by one: together GEOS would cut lines wherever they cross each other.
        Shape const one = geos.shapeOf(line);
        if (!one || !prepared) {
            return geos.failed();
        }
        // Most lines lie wholly outside or inside, which the prepared area tells faster than an overlay.
        if (GEOSPreparedIntersects_r(geos.context(), prepared.get(), one.get()) == 0) {
            continue;
        }
        if (GEOSPreparedContains_r(geos.context(), prepared.get(), one.get()) == 1) {
            inside.lines.push_back(line);
            continue;
        }
        Shape const part = geos.own(GEOSIntersection_r(geos.context(), one.get(), shape.get()));
        if (!part) {
            return geos.failed();
        }
        geos.appendLines(part.get(), inside);
    }
    return inside;
}

Result<MultiLine> mergeLines(MultiLine const& lines) {
    Geos geos;
    std::vector<Shape> parts;
    for (Line const& line : lines.lines) {
        if (line.size() < 2) {
            continue;
        }
        parts.push_back(geos.shapeOf(line));
        if (!parts.back()) {
            return geos.failed();
        }
    }
    Shape const all = geos.collect(std::move(parts), GEOS_MULTILINESTRING);
    Shape const joined = geos.own(all ? GEOSLineMerge_r(geos.context(), all.get()) : nullptr);
    if (!joined) {
        return geos.failed();
    }
    MultiLine merged;
    geos.appendLines(joined.get(), merged);
    return merged;
}

} // namespace cartocontrat
