// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/program_style.hpp"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace cartocontrat {
namespace {

/// What a user works with, or reads in.
bool isOutlined(QStyle::PrimitiveElement element) {
    switch (element) {
    case QStyle::PE_FrameLineEdit:
    case QStyle::PE_Frame:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
    case QStyle::PE_PanelButtonCommand:
        return true;
    default:
        return false;
    }
}

/// A button whose words open a menu at once: Fusion draws its arrow in a corner, too small to be seen.
bool opensMenu(QStyleOptionToolButton const* button) {
    return button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup) &&
           button->toolButtonStyle == Qt::ToolButtonTextBesideIcon;
}

} // namespace

ProgramStyle::ProgramStyle(Contrast contrast)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_contrast(contrast) {}

/// In the colour of choice and thick where the keyboard is, and around the usual answer.
void ProgramStyle::drawOutline(QStyleOption const& option, QPainter& painter, QRect const& area) const {
    auto const* const button = qstyleoption_cast<QStyleOptionButton const*>(&option);
    bool const isDefault = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    bool const hasFocus = isDefault || option.state.testFlag(State_HasFocus);
    auto const colour = option.palette.color(hasFocus                               ? QPalette::Highlight
                                             : option.state.testFlag(State_Enabled) ? QPalette::PlaceholderText
                                                                                    : QPalette::Mid);
    int const width = hasFocus && m_contrast == Contrast::High ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1));
    for (int inset = 0; inset < width; ++inset) {
        painter.drawRect(area.adjusted(inset, inset, -1 - inset, -1 - inset));
    }
    painter.restore();
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, QStyleOption const* option, QPainter* painter,
                                 QWidget const* widget) const {
    if (element == PE_FrameStatusBarItem) {
        painter->setPen(option->palette.color(QPalette::Mid));
        auto const& area = option->rect;
        painter->drawLine(area.left(), area.top() + area.height() / 4, area.left(), area.bottom() - area.height() / 4);
        return;
    }
    if (element == PE_IndicatorHeaderArrow) {
        if (auto const* const header = qstyleoption_cast<QStyleOptionHeader const*>(option)) {
            auto turned = *header; // Qt's own name for an ascending order is SortDown
            turned.sortIndicator = header->sortIndicator == QStyleOptionHeader::SortDown ? QStyleOptionHeader::SortUp
                                                                                         : QStyleOptionHeader::SortDown;
            QProxyStyle::drawPrimitive(element, &turned, painter, widget);
            return;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    bool const isHeld = element == PE_Frame && option->state.testFlag(State_HasFocus) &&
                        qobject_cast<QAbstractScrollArea const*>(widget) != nullptr;
    if (isHeld || (m_contrast == Contrast::High && isOutlined(element))) {
        drawOutline(*option, *painter, option->rect);
    }
}

void ProgramStyle::drawControl(ControlElement element, QStyleOption const* option, QPainter* painter,
                               QWidget const* widget) const {
    if (element == CE_ComboBoxLabel) {
        if (auto const* const box = qstyleoption_cast<QStyleOptionComboBox const*>(option); box && !box->editable) {
            auto elided = *box;
            auto const icon = box->currentIcon.isNull() ? 0 : box->iconSize.width() + 4;
            auto const room =
                proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - icon - 2;
            elided.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &elided, painter, widget);
            return;
        }
    }
    if (auto const* const button = qstyleoption_cast<QStyleOptionToolButton const*>(option);
        element == CE_ToolButtonLabel && button != nullptr && widget && widget->foregroundRole() == QPalette::Link) {
        auto link = *button;
        if (link.state.testFlag(State_Enabled)) {
            link.palette.setColor(QPalette::ButtonText, link.palette.color(QPalette::Link));
        }
        QProxyStyle::drawControl(element, &link, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    auto const* const tab = qstyleoption_cast<QStyleOptionTab const*>(option);
    if (tab && element == CE_TabBarTabShape && m_contrast == Contrast::High && tab->state.testFlag(State_Selected)) {
        constexpr int width = 3; // pixels
        bool const isBelow = tab->shape == QTabBar::RoundedSouth;
        painter->fillRect(QRect(tab->rect.left(), isBelow ? tab->rect.bottom() - width + 1 : tab->rect.top(),
                                tab->rect.width(), width),
                          tab->palette.color(QPalette::Highlight));
    }
}

void ProgramStyle::drawComplexControl(ComplexControl control, QStyleOptionComplex const* option, QPainter* painter,
                                      QWidget const* widget) const {
    if (auto const* const button = qstyleoption_cast<QStyleOptionToolButton const*>(option);
        control == CC_ToolButton && opensMenu(button)) {
        auto plain = *button;
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        auto const side = pixelMetric(PM_MenuButtonIndicator, option, widget);
        plain.rect = QRect(button->rect.right() - side, button->rect.center().y() - side / 2, side, side);
        QProxyStyle::drawPrimitive(PE_IndicatorArrowDown, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (m_contrast == Contrast::High && (control == CC_ComboBox || control == CC_SpinBox)) {
        drawOutline(*option, *painter, option->rect);
    }
}

QSize ProgramStyle::sizeFromContents(ContentsType type, QStyleOption const* option, QSize const& contents,
                                     QWidget const* widget) const {
    auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ToolButton && opensMenu(qstyleoption_cast<QStyleOptionToolButton const*>(option))) {
        size.rwidth() += pixelMetric(PM_MenuButtonIndicator, option, widget);
    }
    return size;
}

} // namespace cartocontrat
