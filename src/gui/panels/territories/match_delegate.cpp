// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/territories/match_delegate.hpp"

#include "gui/models/matches.hpp"

#include <QApplication>
#include <QPainter>

namespace cartocontrat {

void MatchDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const {
    auto const spans = m_words.isEmpty() || index.column() != 0
                           ? std::vector<TextSpan>()
                           : matchesIn(index.data(Qt::DisplayRole).toString(), m_words);
    if (spans.empty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    auto* const style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    auto const text = item.text;
    auto area = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    int const margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, item.widget) + 1;
    area.adjust(margin, 0, -margin, 0);
    bool const isSelected = (item.state & QStyle::State_Selected) != 0;
    painter->save();
    painter->setFont(item.font);
    painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    drawMatches(*painter, area, text, m_words);
    painter->restore();
}

} // namespace cartocontrat
