// SPDX-License-Identifier: EUPL-1.2
#include "render/painter.hpp"

#include "base/overloaded.hpp"
#include "render/glyph_shapes.hpp"
#include "render/ring_groups.hpp"
#include "render/shapes.hpp"
#include "render/stroke_outline.hpp"
#include "render/text_layout.hpp"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <span>
#include <thread>

namespace cartocontrat {

namespace {

/// How far a letter's curve may be from the polygon drawn.
constexpr double toleranceInPixels = 0.1;

QColor toQt(Colour colour) {
    return {colour.red, colour.green, colour.blue};
}

/// Joins of a stroke thinner than this many pixels cannot be told apart, and round ones cost most.
constexpr double thinInPixels = 5.5;
/// Strokes thinner than this are drawn on the screen by their own outlines.
constexpr double thinOnScreen = 14;

/// Strokes up to this many pixels are one on the screen: Qt draws those without making an outline of them.
constexpr double hairInPixels = 1.6;
/// Round ends of a stroke thinner than this cannot be told on a screen.
constexpr double flatInPixels = 2;

QPen toPen(Stroke const& stroke, double pixelsPerMillimetre, Finish finish) {
    auto const pixels = stroke.width * pixelsPerMillimetre;
    bool const isScreen = finish == Finish::Screen && stroke.dash.empty();
    if (isScreen && pixels <= hairInPixels) {
        QPen hair(toQt(stroke.colour), 1);
        hair.setCosmetic(true);
        return hair;
    }
    auto const cap = stroke.cap == LineCap::Flat ? Qt::FlatCap : Qt::RoundCap;
    auto const join = stroke.mitred ? Qt::MiterJoin : pixels < thinInPixels ? Qt::BevelJoin : Qt::RoundJoin;
    QPen pen(toQt(stroke.colour), stroke.width, Qt::SolidLine, cap, join);
    if (!stroke.dash.empty()) {
        // Qt counts dashes in widths of the pen, and wants them by pairs.
        QList<qreal> pattern;
        for (std::size_t turn = 0; turn < stroke.dash.size() % 2 + 1; ++turn) {
            for (double const length : stroke.dash) {
                pattern.append(length / stroke.width);
            }
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

/// Points of a line that are stroked at once.
constexpr std::ptrdiff_t pieceLength = 32;

/// What of the page a painter's device shows: all, unless it is known.
Extent visibleExtent(QPainter const& painter) {
    constexpr auto far = std::numeric_limits<double>::infinity();
    if (painter.device()->devType() != QInternal::Image) {
        return {-far, -far, far, far};
    }
    QRectF const device(0, 0, painter.device()->width(), painter.device()->height());
    auto const shown = painter.deviceTransform().inverted().mapRect(device);
    return {shown.left(), shown.top(), shown.right(), shown.bottom()};
}

class ItemPainter {
public:
    ItemPainter(QPainter& painter, FontBook const& fonts, PictogramBook const& pictograms, double pixelsPerMillimetre,
                Finish finish, std::stop_token const& stop)
        : m_painter(painter), m_fonts(fonts), m_pictograms(pictograms), m_pixelsPerMillimetre(pixelsPerMillimetre),
          m_finish(finish), m_stop(stop), m_visible(visibleExtent(painter)),
          m_glyphs(fonts, toleranceInPixels / pixelsPerMillimetre) {}

    void operator()(Drawing const& drawing) {
        m_painter.setPen(isVisible(drawing.stroke) ? toPen(*drawing.stroke, m_pixelsPerMillimetre, m_finish)
                                                   : QPen(Qt::NoPen));
        m_painter.setBrush(drawing.fill ? QBrush(toQt(*drawing.fill)) : QBrush(Qt::NoBrush));
        auto const* const shape = std::get_if<PathShape>(&drawing.shape);
        if (shape == nullptr) {
            m_painter.drawPath(toPath(drawing));
            return;
        }
        if (drawing.fill) {
            fillRings(shape->lines, drawing.stroke ? drawing.stroke->width : 0);
        } else if (isOutlined(drawing.stroke)) {
            strokeOutlines(shape->lines, *drawing.stroke);
        } else if (drawing.stroke) {
            strokeLines(shape->lines, *drawing.stroke);
        }
    }

    void operator()(TextRun const& run) {
        auto const longest = emOf(run.font) * static_cast<double>(run.text.size() + 1);
        if (m_visible.grown(longest).contains(run.baseline)) {
            drawText(run);
        }
    }
    void operator()(CurvedText const& text) {
        auto const seen = m_visible.grown(2 * emOf(text.font));
        if (std::any_of(text.poses.begin(), text.poses.end(),
                        [&](GlyphPose const& pose) { return seen.contains(pose.baseline); })) {
            drawText(text);
        }
    }

    void operator()(PictogramMark const& mark) {
        Pictogram const* const pictogram = m_pictograms.find(mark.name);
        if (pictogram == nullptr || !m_visible.grown(mark.size + mark.edge).contains(mark.centre)) {
            return;
        }
        m_painter.save();
        m_painter.translate(mark.centre.x, mark.centre.y);
        double const scale = mark.size / Pictogram::unit;
        m_painter.scale(scale, scale);
        m_painter.translate(-Pictogram::unit / 2, -Pictogram::unit / 2);
        if (mark.edge > 0) {
            strokeAround(pictogram->silhouette, mark.paper, mark.edge / scale);
        }
        for (PictogramPart const& part : pictogram->parts) {
            m_painter.fillPath(part.area, toQt(part.isPaper ? mark.paper : mark.ink));
        }
        m_painter.restore();
    }

private:
    static double emOf(Font const& font) { return font.sizePt * mmPerPoint; }

    [[nodiscard]] bool isSeen(std::span<Point const> points, double reach) const {
        return m_visible.grown(reach).intersects(extentOf(points));
    }

    /// A ring out of sight changes nothing of what is in sight.
    void fillRings(std::vector<Line> const& rings, double reach) {
        std::vector<Line> seen;
        std::copy_if(rings.begin(), rings.end(), std::back_inserter(seen),
                     [&](Line const& ring) { return isSeen(ring, reach); });
        if (reach > 0 && !seen.empty()) {
            m_painter.drawPath(toPath(seen));
            return;
        }
        for (auto const& group : groupsApart(std::move(seen), 1 / m_pixelsPerMillimetre)) {
            if (m_stop.stop_requested()) {
                return;
            }
            m_painter.drawPath(toPath(group));
        }
    }

    void strokeLines(std::vector<Line> const& lines, Stroke const& stroke) {
        // Piece by piece: the rasteriser walks every cell of a row for each it adds, so that much at once costs its
        // square. Round ends of the pieces hide where they meet.
        bool const mayCut = stroke.cap == LineCap::Round && stroke.dash.empty();
        for (Line const& line : lines) {
            if (m_stop.stop_requested()) {
                return;
            }
            auto const length = std::ssize(line);
            auto const piece = mayCut ? pieceLength : length;
            for (std::ptrdiff_t first = 0; first + 1 < length; first += piece - 1) {
                std::span const points(line.begin() + first, line.begin() + std::min(first + piece, length));
                if (isSeen(points, stroke.width)) {
                    m_painter.drawPath(toPath({Line(points.begin(), points.end())}));
                }
            }
        }
    }

    [[nodiscard]] bool isOutlined(std::optional<Stroke> const& stroke) const {
        if (m_finish != Finish::Screen || !stroke || !stroke->dash.empty() || stroke->mitred) {
            return false;
        }
        auto const pixels = stroke->width * m_pixelsPerMillimetre;
        return pixels > hairInPixels && pixels < thinOnScreen;
    }

    void strokeOutlines(std::vector<Line> const& lines, Stroke const& stroke) {
        bool const isFlat = stroke.cap == LineCap::Flat || stroke.width * m_pixelsPerMillimetre < flatInPixels;
        auto const ends = isFlat ? StrokeEnds::Flat : StrokeEnds::Rounded;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(toQt(stroke.colour));
        for (Line const& line : lines) {
            if (m_stop.stop_requested()) {
                return;
            }
            auto const length = std::ssize(line);
            for (std::ptrdiff_t first = 0; first + 1 < length; first += pieceLength) {
                // One part is in two pieces, so that flat ends hide where these meet.
                std::span const points(line.begin() + first, line.begin() + std::min(first + pieceLength + 2, length));
                if (isSeen(points, stroke.width)) {
                    m_painter.drawPolygon(strokeOutline(points, stroke.width, ends), Qt::WindingFill);
                }
            }
        }
    }

    template <class Text>
    void drawText(Text const& text) {
        std::vector<PosedGlyph> const letters = layOut(text, m_fonts);
        m_painter.setPen(Qt::NoPen);
        // Letter by letter: the rasteriser starts over with a larger table when a shape is long.
        if (text.halo && text.halo->width > 0) {
            m_painter.setBrush(toQt(text.halo->colour));
            for (PosedGlyph const& letter : letters) {
                drawAt(letter, m_glyphs.halo(text.font, letter.glyph.index, text.halo->width));
            }
        }
        m_painter.setBrush(toQt(text.colour));
        for (PosedGlyph const& letter : letters) {
            drawAt(letter, m_glyphs.letter(text.font, letter.glyph.index));
        }
    }

    void drawAt(PosedGlyph const& letter, QPainterPath const& shape) {
        if (shape.isEmpty()) {
            return;
        }
        QTransform pose = QTransform::fromTranslate(letter.baseline.x, letter.baseline.y);
        if (letter.angle != 0) {
            pose.rotate(letter.angle);
        }
        m_painter.drawPath(pose.map(shape));
    }

    /// `width` on each side of the outline.
    void strokeAround(QPainterPath const& outline, Colour colour, double width) {
        m_painter.strokePath(outline, QPen(toQt(colour), 2 * width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    QPainter& m_painter;
    FontBook const& m_fonts;
    PictogramBook const& m_pictograms;
    double m_pixelsPerMillimetre;
    Finish m_finish;
    std::stop_token const& m_stop;
    Extent m_visible; ///< of the page
    GlyphShapes m_glyphs;
};

} // namespace

void paint(Scene const& scene, QPainter& painter, FontBook const& fonts, PictogramBook const& pictograms, Finish finish,
           std::stop_token const& stop) {
    painter.setRenderHint(QPainter::Antialiasing);
    double const pixelsPerMillimetre = std::max(std::sqrt(std::abs(painter.combinedTransform().determinant())), 0.1);
    ItemPainter itemPainter(painter, fonts, pictograms, pixelsPerMillimetre, finish, stop);
    for (SceneLayer const& layer : scene.layers) {
        painter.save();
        if (!layer.clip.empty()) {
            painter.setClipPath(toPath(layer.clip), Qt::IntersectClip);
        }
        painter.setOpacity(layer.opacity);
        for (Item const& item : layer.items) {
            if (stop.stop_requested()) {
                break;
            }
            std::visit(itemPainter, item.mark);
        }
        painter.restore();
    }
}

void paintPicture(Scene const& scene, QImage& picture, QTransform const& toPixels, FontBook const& fonts,
                  PictogramBook const& pictograms, Finish finish, std::stop_token const& stop) {
    auto const bands = std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, picture.height());
    auto* const pixels = picture.bits();
    auto const topOf = [&](int band) { return picture.height() * band / bands; };
    auto const paintBand = [&](int band) {
        auto const top = topOf(band);
        QImage part(pixels + top * picture.bytesPerLine(), picture.width(), topOf(band + 1) - top,
                    picture.bytesPerLine(), picture.format());
        QPainter painter(&part);
        painter.setTransform(toPixels * QTransform::fromTranslate(0, -top));
        painter.setClipRect(QRectF(0, 0, scene.width, scene.height));
        paint(scene, painter, fonts, pictograms, finish, stop);
    };
    std::vector<std::jthread> others;
    for (int band = 1; band < bands; ++band) {
        others.emplace_back(paintBand, band);
    }
    paintBand(0);
}

} // namespace cartocontrat
