// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/filters/amount_range.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <array>
#include <cmath>

namespace cartocontrat {
namespace {

constexpr int barCount = 14, margin = 7, trackHeight = 16, widgetHeight = 44;
constexpr double handleWidth = 9;

/// Of at least one euro, so that it has a logarithm.
double logOf(Euros amount) {
    return std::log10(static_cast<double>(std::max<std::int64_t>(amount.cents(), 100)));
}

/// To two figures: 11 234 € -> 11 000 €.
Euros rounded(double cents) {
    auto const unit = std::pow(10, std::max(2.0, std::floor(std::log10(cents)) - 1));
    return Euros::fromCents(static_cast<std::int64_t>(std::round(cents / unit) * unit));
}

} // namespace

AmountRange::AmountRange(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Montant"));
    setAccessibleDescription(tr("Flèches gauche et droite : déplacer la borne ; haut et bas : changer de borne"));
}

QSize AmountRange::sizeHint() const {
    constexpr int width = 200;
    return {width, widgetHeight};
}

void AmountRange::setAmounts(AmountBounds bounds, std::vector<Euros> amounts, std::optional<Euros> least,
                             std::optional<Euros> most) {
    m_bounds = bounds;
    m_amounts = std::move(amounts);
    m_least = least;
    m_most = most;
    update();
}

double AmountRange::place(Euros amount) const {
    auto const first = logOf(m_bounds.first), last = logOf(m_bounds.second);
    return last > first ? std::clamp((logOf(amount) - first) / (last - first), 0.0, 1.0) : 0;
}

Euros AmountRange::amountAt(double place) const {
    auto const first = logOf(m_bounds.first), last = logOf(m_bounds.second);
    return rounded(std::pow(10, first + place * (last - first)));
}

double AmountRange::x(double place) const {
    return margin + place * (width() - 2 * margin);
}

double AmountRange::place(Handle handle) const {
    if (handle == Handle::Least) {
        return m_least ? place(*m_least) : 0;
    }
    return m_most ? place(*m_most) : 1;
}

void AmountRange::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    std::array<int, barCount> bars{};
    for (Euros const amount : m_amounts) {
        ++bars.at(static_cast<std::size_t>(std::min(place(amount) * barCount, barCount - 1.0)));
    }
    auto const tallest = std::max(1, *std::max_element(bars.begin(), bars.end()));
    double const bottom = height() - trackHeight, least = place(Handle::Least), most = place(Handle::Most);
    auto const step = (x(1) - x(0)) / barCount;
    for (int i = 0; i < barCount; ++i) {
        auto const middle = (i + 0.5) / barCount;
        bool const isKept = middle >= least && middle <= most;
        auto const tall = (bottom - 2) * bars.at(static_cast<std::size_t>(i)) / tallest;
        painter.fillRect(QRectF(x(0) + i * step + 0.5, bottom - tall, step - 1, tall),
                         palette().color(isKept ? QPalette::Highlight : QPalette::Mid));
    }
    auto const track = bottom + trackHeight / 2.0;
    painter.fillRect(QRectF(x(0), track - 1.5, x(1) - x(0), 3), palette().color(QPalette::Mid));
    painter.fillRect(QRectF(x(least), track - 1.5, x(most) - x(least), 3), palette().color(QPalette::Highlight));
    for (auto const handle : {Handle::Least, Handle::Most}) {
        QRectF const grip(x(place(handle)) - handleWidth / 2, track - 6, handleWidth, 12);
        bool const isFocused = hasFocus() && handle == m_handle;
        painter.setPen(
            QPen(palette().color(isFocused ? QPalette::Highlight : QPalette::PlaceholderText), isFocused ? 2 : 1));
        painter.setBrush(palette().color(QPalette::Button));
        painter.drawRoundedRect(grip, 2, 2);
    }
}

/// At an end of all amounts, that end of the range is free.
void AmountRange::move(double to) {
    auto const clamped = std::clamp(to, 0.0, 1.0);
    if (m_handle == Handle::Least) {
        auto const amount = amountAt(std::min(clamped, place(Handle::Most)));
        m_least = amount <= m_bounds.first ? std::nullopt : std::optional(amount);
    } else {
        auto const amount = amountAt(std::max(clamped, place(Handle::Least)));
        m_most = amount >= m_bounds.second ? std::nullopt : std::optional(amount);
    }
    update();
    emit moved(m_least, m_most);
}

void AmountRange::mousePressEvent(QMouseEvent* event) {
    auto const to = (event->position().x() - x(0)) / (x(1) - x(0));
    auto const toLeast = std::abs(to - place(Handle::Least)), toMost = std::abs(to - place(Handle::Most));
    m_handle = toLeast < toMost || (toLeast == toMost && to < place(Handle::Least)) ? Handle::Least : Handle::Most;
    move(to);
}

void AmountRange::mouseMoveEvent(QMouseEvent* event) {
    move((event->position().x() - x(0)) / (x(1) - x(0)));
}

void AmountRange::keyPressEvent(QKeyEvent* event) {
    constexpr double step = 1.0 / 28;
    switch (event->key()) {
    case Qt::Key_Left:
        move(place(m_handle) - step);
        break;
    case Qt::Key_Right:
        move(place(m_handle) + step);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_handle = m_handle == Handle::Least ? Handle::Most : Handle::Least;
        update();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cartocontrat
