// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/ruler.hpp"

#include "gui/canvas/page_canvas.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <array>
#include <cmath>

namespace cartocontrat {
namespace {

/// Figures are as far apart as this at least, pixels.
constexpr double figureSpacing = 50;

/// Millimetres between two figures: 1, 2 or 5 times a power of ten.
double figureStep(double pixelsPerMillimetre) {
    double power = 0.1;
    for (;;) {
        for (double const step : {1.0, 2.0, 5.0}) {
            if (step * power * pixelsPerMillimetre >= figureSpacing) {
                return step * power;
            }
        }
        power *= 10;
    }
}

int thickness(QWidget const& widget) {
    return widget.fontMetrics().height() + 2;
}

} // namespace

Ruler::Ruler(Qt::Orientation orientation, PageCanvas& canvas, QWidget* parent)
    : QWidget(parent), m_orientation(orientation), m_canvas(canvas) {
    auto small = font();
    constexpr double share = 0.9;
    small.setPointSizeF(small.pointSizeF() * share);
    setFont(small);
    isHorizontal() ? setFixedHeight(thickness(*this)) : setFixedWidth(thickness(*this));
    connect(&canvas, &PlaneView::sightChanged, this, qOverload<>(&QWidget::update));
    connect(&canvas, &PageCanvas::choiceChanged, this, qOverload<>(&QWidget::update));
}

QSize Ruler::sizeHint() const {
    return {thickness(*this), thickness(*this)};
}

void Ruler::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintChosen(painter);
    painter.setPen(palette().color(QPalette::Text));
    paintTicks(painter);
}

void Ruler::paintChosen(QPainter& painter) const {
    auto colour = palette().color(QPalette::Highlight);
    constexpr float share = 0.4F;
    colour.setAlphaF(share);
    if (auto const* const target = m_canvas.chosenCallout()) {
        auto const box = m_canvas.sight().toView(target->box);
        painter.fillRect(isHorizontal() ? QRectF(box.left(), 0, box.width(), height())
                                        : QRectF(0, box.top(), width(), box.height()),
                         colour);
    }
}

void Ruler::paintTicks(QPainter& painter) const {
    constexpr int parts = 10;
    auto const& sight = m_canvas.sight();
    auto const length = isHorizontal() ? width() : height();
    auto const across = isHorizontal() ? height() : width();
    auto const start = isHorizontal() ? sight.origin.x : sight.origin.y;
    auto const step = figureStep(sight.pixelsPerUnit) / parts;
    auto const first = static_cast<long>(std::floor(start / step));
    auto const last = static_cast<long>(std::ceil((start + length / sight.pixelsPerUnit) / step));
    if (!isHorizontal()) {
        painter.rotate(-90);
        painter.translate(-height(), 0);
    }
    for (long i = first; i <= last; ++i) {
        auto const view = (static_cast<double>(i) * step - start) * sight.pixelsPerUnit;
        auto const at = isHorizontal() ? view : length - view;
        bool const hasFigure = i % parts == 0;
        auto const tick = hasFigure ? across : i % (parts / 2) == 0 ? across / 2 : across / 4;
        painter.drawLine(QPointF(at, across), QPointF(at, across - tick));
        if (hasFigure) {
            auto text = QString::number(static_cast<double>(i) * step);
            text.replace(QLatin1Char('.'), QLatin1Char(','));
            painter.drawText(QPointF(at + 2, painter.fontMetrics().ascent()), text);
        }
    }
}

RuledPage::RuledPage(PageCanvas* canvas, QWidget* parent)
    : QWidget(parent), m_corner(new QLabel(QStringLiteral("mm"), this)),
      m_top(new Ruler(Qt::Horizontal, *canvas, this)), m_left(new Ruler(Qt::Vertical, *canvas, this)) {
    m_corner->setFont(m_top->font());
    m_corner->setFixedSize(m_left->sizeHint());
    static_cast<QLabel*>(m_corner)->setAlignment(Qt::AlignCenter);
    auto* const layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_corner, 0, 0);
    layout->addWidget(m_top, 0, 1);
    layout->addWidget(m_left, 1, 0);
    layout->addWidget(canvas, 1, 1);
}

void RuledPage::showRulers(bool areShown) {
    for (QWidget* const part : {m_corner, m_top, m_left}) {
        part->setVisible(areShown);
    }
}

} // namespace cartocontrat
