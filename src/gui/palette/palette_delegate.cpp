// SPDX-License-Identifier: EUPL-1.2
#include "gui/palette/palette_delegate.hpp"

#include "gui/models/matches.hpp"
#include "gui/palette/palette_model.hpp"

#include <QIcon>
#include <QPainter>

#include <algorithm>

namespace cartocontrat {
namespace {

/// Weaker than the text beside it, and still 4.5:1 on its ground.
QColor detailColour(QStyleOptionViewItem const& option, bool isChosen, bool isEnabled) {
    if (isChosen) {
        return option.palette.color(QPalette::HighlightedText);
    }
    return option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::PlaceholderText);
}

} // namespace

QSize PaletteDelegate::sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const {
    auto const line = option.fontMetrics.height();
    bool const isHeading = index.data(PaletteModel::IsHeading).toBool();
    return {option.fontMetrics.averageCharWidth() * 40, isHeading ? line + line / 3 : line + line * 3 / 4};
}

void PaletteDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const {
    bool const isHeading = index.data(PaletteModel::IsHeading).toBool();
    bool const isEnabled = (index.flags() & Qt::ItemIsEnabled) != 0;
    bool const isChosen = isEnabled && (option.state & QStyle::State_Selected) != 0;
    auto const gap = option.fontMetrics.averageCharWidth();
    painter->save();
    if (isHeading) {
        painter->fillRect(option.rect, option.palette.window());
    } else if (isChosen) {
        painter->fillRect(option.rect, option.palette.highlight());
    }
    auto area = option.rect.adjusted(gap, 0, -gap, 0);
    auto font = option.font;
    font.setBold(isHeading);
    painter->setFont(font);
    auto const mark = isChosen ? QStringLiteral("  ↵") : QString();
    if (auto const note = index.data(PaletteModel::Note).toString() + mark; !note.isEmpty()) {
        painter->setPen(isChosen ? option.palette.color(QPalette::HighlightedText)
                                 : detailColour(option, false, isEnabled));
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, note);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(note) - 2 * gap);
    }
    if (auto const icon = index.data(Qt::DecorationRole).value<QIcon>(); !icon.isNull()) {
        auto const side = option.decorationSize.width();
        QRect const place(area.left(), area.top() + (area.height() - side) / 2, side, side);
        auto const mode = isChosen ? QIcon::Selected : isEnabled ? QIcon::Normal : QIcon::Disabled;
        icon.paint(painter, place, Qt::AlignCenter, mode);
        area.setLeft(place.right() + gap);
    }
    auto const title = index.data(Qt::DisplayRole).toString();
    auto const group = isEnabled || isHeading ? QPalette::Active : QPalette::Disabled;
    painter->setPen(option.palette.color(group, isChosen ? QPalette::HighlightedText : QPalette::Text));
    auto const used = drawMatches(*painter, area, title, isHeading || !isEnabled ? QString() : m_words);
    area.setLeft(area.left() + used + 2 * gap);
    auto const detail = index.data(PaletteModel::Detail).toString();
    if (!detail.isEmpty() && area.width() > 4 * gap) {
        painter->setPen(detailColour(option, isChosen, isEnabled));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, area.width()));
    }
    painter->restore();
}

} // namespace cartocontrat
