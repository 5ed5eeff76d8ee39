// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/appearance.hpp"

#include "gui/window/program_style.hpp"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QPixmapCache>

namespace cartocontrat {
namespace {

QPalette usualPalette() {
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Highlight, QColor(0x2d, 0x6c, 0xa8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1a, 0x5f, 0xa0));
    palette.setColor(QPalette::Mid, QColor(0xa8, 0xab, 0xb0)); // the desk around the page
    palette.setColor(QPalette::PlaceholderText, QColor(0x6b, 0x6b, 0x6b));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xfd, 0xe0));
    palette.setColor(QPalette::ToolTipText, Qt::black);
    return palette;
}

/// Contrasts of at least 7:1 for text; yellow for what is chosen.
QPalette highContrastPalette() {
    QColor const paper(Qt::black), ink(Qt::white), chosen(0xff, 0xd8, 0x00), weak(0x9a, 0x9a, 0x9a);
    QPalette palette(ink, QColor(0x1a, 0x1b, 0x1e), QColor(0x80, 0x80, 0x80), QColor(0x10, 0x10, 0x10),
                     QColor(0x2b, 0x2d, 0x31), ink, ink, paper, paper);
    palette.setColor(QPalette::Highlight, chosen);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, QColor(0x8a, 0xc7, 0xff));
    palette.setColor(QPalette::PlaceholderText, QColor(0xc8, 0xc8, 0xc8));
    palette.setColor(QPalette::AlternateBase, QColor(0x1a, 0x1a, 0x1a));
    palette.setColor(QPalette::ToolTipBase, paper);
    palette.setColor(QPalette::ToolTipText, ink);
    for (auto const role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, weak);
    }
    return palette;
}

} // namespace

void dressApplication(Contrast contrast, int textPercent) {
    constexpr double points = 9;
    QPixmapCache::setCacheLimit(0);
    QApplication::setStyle(new ProgramStyle(contrast)); // which the application owns
    auto font = QApplication::font();
    if (auto const family = QStringLiteral("Noto Sans"); QFontDatabase::hasFamily(family)) {
        font = QFont(family);
    }
    font.setPointSizeF(points * textPercent / 100);
    QApplication::setFont(font);
    QApplication::setPalette(contrast == Contrast::High ? highContrastPalette() : usualPalette());
}

Contrast systemContrast() {
    constexpr int dark = 16;
    return QApplication::palette().color(QPalette::Window).lightness() < dark ? Contrast::High : Contrast::Usual;
}

} // namespace cartocontrat
