// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/workshop_reading.hpp"

#include <QWidget>

class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolBar;

namespace cartocontrat {

class ActionSet;
class MessageBar;
class PageCanvas;
class PlaneView;
class Session;

/// The middle of the window: the tools, a message when there is one, the page or the map, and what is being read.
class CentralView final : public QWidget {
    Q_OBJECT

public:
    CentralView(Session& session, ActionSet& actions, QWidget* parent);

    [[nodiscard]] PageCanvas& page() const { return *m_page; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    /// The one that is shown.
    [[nodiscard]] PlaneView& canvas() const;

private:
    void makeTools(ActionSet& actions);
    void makeReadingLine();
    void showReading(ReadingStep step);
    void tellFailure(Error const& error);
    void tellPage();
    void numberPage();

    Session& m_session;
    QToolBar* m_tools;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    PageCanvas* m_page;
    QWidget* m_reading;
    QLabel *m_readingWords = nullptr, *m_pageNumber = nullptr;
    QProgressBar* m_readingBar = nullptr;
    bool m_tellsPage = false; ///< whether the message is about the page
};

} // namespace cartocontrat
