// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/projects/column_widths.hpp"

#include <QHeaderView>
#include <QResizeEvent>
#include <QTableView>

namespace cartocontrat {
namespace {

class ColumnWidths final : public QObject {
public:
    ColumnWidths(QHeaderView& header, int titles)
        : QObject(&header), m_header(header), m_titles(titles), m_letter(header.fontMetrics().averageCharWidth()) {}

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange && watched == &m_header) {
            growWithText();
        } else if (event->type() == QEvent::Resize && watched != &m_header) {
            fitTitles(static_cast<QResizeEvent*>(event)->size().width());
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void growWithText() {
        auto const letter = m_header.fontMetrics().averageCharWidth();
        for (int column = 0; letter != m_letter && column < m_header.count(); ++column) {
            m_header.resizeSection(column, m_header.sectionSize(column) * letter / m_letter);
        }
        m_letter = letter;
    }

    void fitTitles(int width) {
        constexpr int letters = 30;
        auto const least = m_letter * letters;
        bool const isTight = width - (m_header.length() - m_header.sectionSize(m_titles)) < least;
        m_header.setSectionResizeMode(m_titles, isTight ? QHeaderView::Interactive : QHeaderView::Stretch);
        if (isTight && m_header.sectionSize(m_titles) < least) {
            m_header.resizeSection(m_titles, least);
        }
    }

    QHeaderView& m_header;
    int m_titles;
    int m_letter; ///< pixels, that the columns are wide for
};

} // namespace

void keepColumnWidths(QTableView& table, int titles) {
    auto* const widths = new ColumnWidths(*table.horizontalHeader(), titles);
    table.viewport()->installEventFilter(widths);
    table.horizontalHeader()->installEventFilter(widths);
}

} // namespace cartocontrat
