// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace cartocontrat {

/// One message over the canvas about what changes the picture, with the acts that mend it; hidden when there is none.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Problem };

    struct Act {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent);

    /// In place of what it says. `title`: what happened; `text`: why, what is safe, what to do; may be empty.
    void say(Kind kind, QString const& title, QString const& text, std::vector<Act> const& acts = {});
    void dismiss() { hide(); }

private:
    QLabel *m_icon, *m_words;
    QHBoxLayout* m_acts;
    QToolButton* m_close;
};

} // namespace cartocontrat
