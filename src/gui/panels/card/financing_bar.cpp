// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/card/financing_bar.hpp"

#include "base/text.hpp"
#include "gui/words/project_words.hpp"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace cartocontrat {

FinancingBar::FinancingBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize FinancingBar::sizeHint() const {
    constexpr int padding = 8, width = 200;
    return {width, fontMetrics().height() + padding};
}

void FinancingBar::setParts(std::vector<FinancingPart> parts) {
    m_parts.clear();
    auto const total = totalOf(parts);
    double left = 0;
    QStringList words;
    for (auto& part : parts) {
        auto const width = total.cents() > 0 ? static_cast<double>(part.contribution.amount.cents()) /
                                                   static_cast<double>(total.cents())
                                             : 0;
        auto share = percentText(shareText(part.contribution.amount, total));
        words.append(sourceName(part.contribution.source) + QLatin1Char(' ') + share);
        m_parts.push_back({std::move(part), left, width, std::move(share)});
        left += width;
    }
    setAccessibleName(tr("Plan de financement : %1").arg(words.join(QStringLiteral(", "))));
    setVisible(!m_parts.empty());
    update();
}

void FinancingBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    auto bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    for (auto const& part : m_parts) {
        QRectF const area(part.left * width(), 0, part.width * width(), height());
        painter.fillRect(area.adjusted(0, 0, -1, 0), part.part.colour);
        bool const isDark = part.part.colour.lightness() < 128;
        bool const isRoom = QFontMetricsF(bold).horizontalAdvance(part.share) + 4 < area.width();
        if (isRoom && part.part.contribution.isOfDepartement()) {
            painter.setPen(isDark ? Qt::white : Qt::black);
            painter.drawText(area, Qt::AlignCenter, part.share);
        }
    }
}

bool FinancingBar::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto const* const help = static_cast<QHelpEvent*>(event);
        auto const at = static_cast<double>(help->x()) / width();
        for (auto const& part : m_parts) {
            if (at >= part.left && at < part.left + part.width) {
                QToolTip::showText(help->globalPos(),
                                   QStringLiteral("%1, %2").arg(sourceName(part.part.contribution.source), part.share));
            }
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace cartocontrat
