// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFrame>

#include <functional>
#include <map>
#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace cartocontrat {

/// Messages over the canvas about what changes the picture, with the acts that mend it, one at a time; hidden when
/// there is none.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Warning, Problem };

    /// What there is a message about, the most urgent first.
    enum class Topic { Reading, Page, Format, Saving, Data };

    struct Act {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent);

    /// In place of all that it says. `title`: what happened; `text`: why, what is safe, what to do; may be empty.
    void say(Kind kind, QString const& title, QString const& text, std::vector<Act> acts = {});
    /// The same in place of what it says on the topic, shown unless it speaks of a more urgent one. What the user has
    /// closed is not shown again by the same words, until it was withdrawn.
    void say(Topic topic, Kind kind, QString const& title, QString const& text, std::vector<Act> acts = {});
    /// There is nothing to be said on the topic any more.
    void withdraw(Topic topic);
    /// Nor on any.
    void dismiss();

private:
    struct Message {
        Kind kind;
        QString title, text;
        std::vector<Act> acts;
        bool isClosed = false; ///< by the user
    };

    [[nodiscard]] Message* next(); ///< to be shown; null: none
    void closeShown();
    void showNext();
    void fill(Message const& message);

    std::map<Topic, Message> m_messages;
    QLabel *m_icon, *m_words;
    QHBoxLayout* m_acts;
    QToolButton* m_close;
};

} // namespace cartocontrat
