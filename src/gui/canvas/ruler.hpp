// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace cartocontrat {

class PageCanvas;

/// Millimetres of the page along one edge of its canvas, with what is chosen projected on them.
class Ruler final : public QWidget {
    Q_OBJECT

public:
    Ruler(Qt::Orientation orientation, PageCanvas& canvas, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintTicks(QPainter& painter) const;
    void paintChosen(QPainter& painter) const;
    [[nodiscard]] bool isHorizontal() const { return m_orientation == Qt::Horizontal; }

    Qt::Orientation m_orientation;
    PageCanvas& m_canvas;
};

/// The canvas of the page between its rulers.
class RuledPage final : public QWidget {
    Q_OBJECT

public:
    RuledPage(PageCanvas* canvas, QWidget* parent);
    void showRulers(bool areShown);

private:
    QWidget *m_corner, *m_top, *m_left;
};

} // namespace cartocontrat
