// SPDX-License-Identifier: EUPL-1.2
#include "gui/explorer/flow_layout.hpp"

#include <QWidget>

#include <algorithm>

namespace cartocontrat {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout() {
    for (auto* const item : m_items) {
        delete item;
    }
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    auto* const item = itemAt(index);
    if (item != nullptr) {
        m_items.erase(m_items.begin() + index);
    }
    return item;
}

void FlowLayout::insertWidget(int index, QWidget* widget) {
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::clamp(index, 0, count()), new QWidgetItem(widget));
    invalidate();
}

int FlowLayout::heightForWidth(int width) const {
    return flow(QRect(0, 0, width, 0), Do::Measure);
}

/// All on one line.
QSize FlowLayout::sizeHint() const {
    QSize all;
    for (auto const* const item : m_items) {
        auto const own = item->sizeHint();
        all = {all.width() + own.width() + std::max(spacing(), 0), std::max(all.height(), own.height())};
    }
    auto const margins = contentsMargins();
    return all + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

/// The widest item.
QSize FlowLayout::minimumSize() const {
    QSize least;
    for (auto const* const item : m_items) {
        least = least.expandedTo(item->minimumSize());
    }
    auto const margins = contentsMargins();
    return least + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(QRect const& rectangle) {
    QLayout::setGeometry(rectangle);
    flow(rectangle, Do::Place);
}

/// Tells the height that it took; items of a line stand about its middle.
int FlowLayout::flow(QRect const& within, Do what) const {
    auto const area = within.marginsRemoved(contentsMargins());
    auto const gap = std::max(spacing(), 0);
    int y = area.top();
    for (std::size_t first = 0; first < m_items.size();) {
        int x = area.left(), height = 0;
        auto last = first;
        for (; last < m_items.size(); ++last) {
            auto const size = m_items[last]->sizeHint();
            if (last > first && x + size.width() > area.right() + 1) {
                break;
            }
            x += size.width() + gap;
            height = std::max(height, size.height());
        }
        x = area.left();
        for (; first < last; ++first) {
            auto const size = m_items[first]->sizeHint();
            if (what == Do::Place) {
                m_items[first]->setGeometry({QPoint(x, y + (height - size.height()) / 2), size});
            }
            x += size.width() + gap;
        }
        y += height + gap;
    }
    return y - (m_items.empty() ? 0 : gap) - within.top() + contentsMargins().bottom();
}

} // namespace cartocontrat
