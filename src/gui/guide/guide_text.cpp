// SPDX-License-Identifier: EUPL-1.2
#include "gui/guide/guide_text.hpp"

#include <QPixmap>
#include <QResizeEvent>
#include <QScrollBar>

#include <cmath>

namespace cartocontrat {

GuideText::GuideText(QWidget* parent) : QTextBrowser(parent) {
    using namespace std::chrono_literals;
    setOpenExternalLinks(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that the room for pictures is known
    m_fitting.setSingleShot(true);
    m_fitting.setInterval(100ms);
    connect(&m_fitting, &QTimer::timeout, this, &GuideText::fitPictures);
}

QVariant GuideText::loadResource(int type, QUrl const& name) {
    if (type != QTextDocument::ImageResource) {
        return QTextBrowser::loadResource(type, name);
    }
    QPixmap picture(source().resolved(name).toLocalFile());
    auto const ratio = devicePixelRatioF();
    auto const room = static_cast<int>(std::floor((viewport()->width() - 2 * document()->documentMargin()) * ratio));
    if (room > 0 && picture.width() > room) {
        picture = picture.scaledToWidth(room, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(ratio);
    }
    return picture.isNull() ? QVariant() : QVariant(picture);
}

void GuideText::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_fitting.start();
    }
}

/// What is read stays in view.
void GuideText::fitPictures() {
    auto& bar = *verticalScrollBar();
    auto const share = bar.maximum() > 0 ? static_cast<double>(bar.value()) / bar.maximum() : 0;
    reload();
    bar.setValue(static_cast<int>(std::lround(share * bar.maximum())));
}

} // namespace cartocontrat
