// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/window/appearance.hpp"

#include <QProxyStyle>

namespace cartocontrat {

/// Fusion, and what it lacks here: words of a closed list elided rather than cut, words of a button in the colour of
/// links where it asks for it, an arrow that is seen beside a button's menu, one that points down over a falling order,
/// lines between the parts of the status bar, a frame around the list or table that the keyboard is in, and in high
/// contrast an outline around every control and a bar on the tab in front (Fusion makes both of a darker window, which
/// nobody sees on black).
class ProgramStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit ProgramStyle(Contrast contrast);

    void drawPrimitive(PrimitiveElement element, QStyleOption const* option, QPainter* painter,
                       QWidget const* widget) const override;
    void drawControl(ControlElement element, QStyleOption const* option, QPainter* painter,
                     QWidget const* widget) const override;
    void drawComplexControl(ComplexControl control, QStyleOptionComplex const* option, QPainter* painter,
                            QWidget const* widget) const override;

    [[nodiscard]] QSize sizeFromContents(ContentsType type, QStyleOption const* option, QSize const& contents,
                                         QWidget const* widget) const override;

private:
    void drawOutline(QStyleOption const& option, QPainter& painter, QRect const& area) const;

    Contrast m_contrast;
};

} // namespace cartocontrat
