// SPDX-License-Identifier: EUPL-1.2
#include "render/painter.hpp"

#include "base/overloaded.hpp"
#include "render/glyph_shapes.hpp"
#include "render/shapes.hpp"
#include "render/text_layout.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace cartocontrat {

namespace {

/// How far a letter's curve may be from the polygon drawn.
constexpr double toleranceInPixels = 0.1;

QColor toQt(Colour colour) {
    return {colour.red, colour.green, colour.blue};
}

/// Joins of a stroke thinner than this many pixels cannot be told apart, and round ones cost most.
constexpr double thinInPixels = 5.5;
/// The same on a screen, where a picture must come at once: a border has its vertices nearer than the eye tells.
constexpr double thinOnScreen = 14;

/// Strokes up to this many pixels are one on the screen: Qt draws those without making an outline of them.
constexpr double hairInPixels = 1.6;
/// Round ends of a stroke thinner than this cannot be told on a screen.
constexpr double flatInPixels = 3;

QPen toPen(Stroke const& stroke, double pixelsPerMillimetre, Finish finish) {
    auto const pixels = stroke.width * pixelsPerMillimetre;
    bool const isScreen = finish == Finish::Screen && stroke.dash.empty();
    if (isScreen && pixels <= hairInPixels) {
        QPen hair(toQt(stroke.colour), 1);
        hair.setCosmetic(true);
        return hair;
    }
    bool const isFlat = stroke.cap == LineCap::Flat || (isScreen && pixels < flatInPixels);
    bool const isThin = pixels < (isScreen ? thinOnScreen : thinInPixels);
    Qt::PenJoinStyle const join = stroke.mitred ? Qt::MiterJoin : isThin ? Qt::BevelJoin : Qt::RoundJoin;
    QPen pen(toQt(stroke.colour), stroke.width, Qt::SolidLine, isFlat ? Qt::FlatCap : Qt::RoundCap, join);
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
constexpr std::size_t pieceLength = 32;

class ItemPainter {
public:
    ItemPainter(QPainter& painter, FontBook const& fonts, PictogramBook const& pictograms, double pixelsPerMillimetre,
                Finish finish)
        : m_painter(painter), m_fonts(fonts), m_pictograms(pictograms), m_pixelsPerMillimetre(pixelsPerMillimetre),
          m_finish(finish), m_glyphs(fonts, toleranceInPixels / pixelsPerMillimetre) {}

    void operator()(Drawing const& drawing) {
        m_painter.setPen(isVisible(drawing.stroke) ? toPen(*drawing.stroke, m_pixelsPerMillimetre, m_finish)
                                                   : QPen(Qt::NoPen));
        m_painter.setBrush(drawing.fill ? QBrush(toQt(*drawing.fill)) : QBrush(Qt::NoBrush));
        auto const* const shape = std::get_if<PathShape>(&drawing.shape);
        if (shape == nullptr || drawing.fill) {
            m_painter.drawPath(toPath(drawing));
            return;
        }
        // Piece by piece: the rasteriser walks every cell of a row for each it adds, so that much at once costs its
        // square. Round ends of the pieces hide where they meet.
        bool const mayCut = drawing.stroke && drawing.stroke->cap == LineCap::Round && drawing.stroke->dash.empty();
        for (Line const& line : shape->lines) {
            if (!mayCut || line.size() <= pieceLength) {
                m_painter.drawPath(toPath({line}));
                continue;
            }
            for (std::size_t first = 0; first + 1 < line.size(); first += pieceLength - 1) {
                auto const end = std::min(first + pieceLength, line.size());
                m_painter.drawPath(toPath({Line(line.begin() + static_cast<std::ptrdiff_t>(first),
                                                line.begin() + static_cast<std::ptrdiff_t>(end))}));
            }
        }
    }

    void operator()(TextRun const& run) { drawText(run); }
    void operator()(CurvedText const& text) { drawText(text); }

    void operator()(PictogramMark const& mark) {
        Pictogram const* const pictogram = m_pictograms.find(mark.name);
        if (pictogram == nullptr) {
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
    GlyphShapes m_glyphs;
};

} // namespace

void paint(Scene const& scene, QPainter& painter, FontBook const& fonts, PictogramBook const& pictograms,
           Finish finish) {
    painter.setRenderHint(QPainter::Antialiasing);
    double const pixelsPerMillimetre = std::max(std::sqrt(std::abs(painter.combinedTransform().determinant())), 0.1);
    ItemPainter itemPainter(painter, fonts, pictograms, pixelsPerMillimetre, finish);
    for (SceneLayer const& layer : scene.layers) {
        painter.save();
        if (!layer.clip.empty()) {
            painter.setClipPath(toPath(layer.clip), Qt::IntersectClip);
        }
        for (Item const& item : layer.items) {
            std::visit(itemPainter, item.mark);
        }
        painter.restore();
    }
}

} // namespace cartocontrat
