// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/message_bar.hpp"

#include "gui/icons/icon.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace cartocontrat {
namespace {

struct KindLook {
    char const* icon;
    QString word;
    QColor paper, ink;
};

KindLook lookOf(MessageBar::Kind kind) {
    switch (kind) {
    case MessageBar::Kind::Information:
        return {"information", MessageBar::tr("Information"), QColor(0xdd, 0xea, 0xf6), QColor(0x1a, 0x5f, 0xa0)};
    case MessageBar::Kind::Warning:
        return {"warn", MessageBar::tr("Avertissement"), QColor(0xfd, 0xf3, 0xcf), QColor(0x94, 0x58, 0x00)};
    case MessageBar::Kind::Problem:
        break;
    }
    return {"error", MessageBar::tr("Échec"), QColor(0xfb, 0xe0, 0xdd), QColor(0xb3, 0x1a, 0x1a)};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_words(new QLabel(this)), m_acts(new QHBoxLayout),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("message-bar"));
    setAutoFillBackground(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 4, 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 1);
    layout->addLayout(m_acts);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Fermer ce message"));
    m_close->setAccessibleName(m_close->toolTip());
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeShown);
    layout->addWidget(m_close);
    hide();
}

void MessageBar::say(Topic topic, Kind kind, QString const& title, QString const& text, std::vector<Act> acts) {
    auto const said = m_messages.find(topic);
    auto const isSameAct = [](Act const& one, Act const& other) { return one.text == other.text; };
    bool const isSame =
        said != m_messages.end() && said->second.title == title && said->second.text == text &&
        std::equal(acts.begin(), acts.end(), said->second.acts.begin(), said->second.acts.end(), isSameAct);
    if (!isSame) {
        m_messages.insert_or_assign(topic, Message{kind, title, text, std::move(acts)});
        showNext();
    }
}

void MessageBar::say(Kind kind, QString const& title, QString const& text, std::vector<Act> acts) {
    m_messages.clear();
    say({}, kind, title, text, std::move(acts));
}

void MessageBar::withdraw(Topic topic) {
    if (m_messages.erase(topic) > 0) {
        showNext();
    }
}

void MessageBar::dismiss() {
    m_messages.clear();
    showNext();
}

MessageBar::Message* MessageBar::next() {
    auto const found =
        std::find_if(m_messages.begin(), m_messages.end(), [](auto const& one) { return !one.second.isClosed; });
    return found == m_messages.end() ? nullptr : &found->second;
}

void MessageBar::closeShown() {
    if (auto* const shown = next()) {
        shown->isClosed = true;
    }
    showNext();
}

void MessageBar::showNext() {
    if (auto const* const message = next()) {
        fill(*message);
    }
    setVisible(next() != nullptr);
}

void MessageBar::fill(Message const& message) {
    constexpr int iconSize = 16;
    auto const look = lookOf(message.kind);
    // Dark words on a light bar, whatever the theme.
    auto colours = palette();
    colours.setColor(QPalette::Window, look.paper);
    colours.setColor(QPalette::WindowText, Qt::black);
    setPalette(colours);
    auto const picture = [this](QString const& name, QColor const& ink) {
        auto drawn = inkedPicture(name, QSize(iconSize, iconSize) * devicePixelRatio(), ink);
        drawn.setDevicePixelRatio(devicePixelRatioF());
        return drawn;
    };
    m_icon->setPixmap(picture(QString::fromLatin1(look.icon), look.ink));
    m_close->setIcon(picture(QStringLiteral("clear"), Qt::black));
    m_icon->setAccessibleName(look.word);
    auto words = QStringLiteral("<b>%1</b>").arg(message.title.toHtmlEscaped());
    if (!message.text.isEmpty()) {
        words += QStringLiteral(" %1").arg(message.text.toHtmlEscaped());
    }
    m_words->setText(words);
    setAccessibleName(look.word);
    setAccessibleDescription(message.title + QLatin1Char(' ') + message.text);
    while (auto* const item = m_acts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (Act const& act : message.acts) {
        auto* const button = new QPushButton(act.text, this);
        connect(button, &QPushButton::clicked, this, act.run);
        m_acts->addWidget(button);
    }
}

} // namespace cartocontrat
