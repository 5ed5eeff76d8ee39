// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/message_bar.hpp"

#include "gui/icons/icon.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace cartocontrat {
namespace {

struct KindLook {
    char const* icon;
    QString word;
    QColor paper;
};

KindLook lookOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Information:
        return {"information", MessageBar::tr("Information"), QColor(0xdd, 0xea, 0xf6)};
    case MessageBar::Kind::Warning:
        return {"warn", MessageBar::tr("Avertissement"), QColor(0xfd, 0xf3, 0xcf)};
    case MessageBar::Kind::Problem:
        break;
    }
    return {"error", MessageBar::tr("Échec"), QColor(0xfb, 0xe0, 0xdd)};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_words(new QLabel(this)), m_acts(new QHBoxLayout) {
    setObjectName(QStringLiteral("message-bar"));
    setAutoFillBackground(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
    layout->addLayout(m_acts);
    auto* const close = new QToolButton(this);
    close->setIcon(themedIcon(QStringLiteral("clear")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Fermer ce message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);
    layout->addWidget(close);
    hide();
}

void MessageBar::say(Kind kind, QString const& title, QString const& text, std::vector<Act> const& acts) {
    constexpr int iconSize = 16;
    auto const look = lookOf(kind);
    // Dark words on a light bar, whatever the theme.
    auto colours = palette();
    colours.setColor(QPalette::Window, look.paper);
    colours.setColor(QPalette::WindowText, Qt::black);
    setPalette(colours);
    m_icon->setPixmap(themedIcon(QString::fromLatin1(look.icon)).pixmap(iconSize));
    m_icon->setAccessibleName(look.word);
    auto words = QStringLiteral("<b>%1</b>").arg(title.toHtmlEscaped());
    if (!text.isEmpty()) {
        words += QStringLiteral(" %1").arg(text.toHtmlEscaped());
    }
    m_words->setText(words);
    setAccessibleName(look.word);
    setAccessibleDescription(title + QLatin1Char(' ') + text);
    while (auto* const item = m_acts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (Act const& act : acts) {
        auto* const button = new QPushButton(act.text, this);
        connect(button, &QPushButton::clicked, this, act.run);
        m_acts->addWidget(button);
    }
    show();
}

} // namespace cartocontrat
