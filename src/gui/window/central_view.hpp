// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/session/workshop_reading.hpp"

#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QStackedWidget;
class QToolBar;

namespace cartocontrat {

class ActionSet;
class MapCanvas;
class MessageBar;
class PageCanvas;
class RuledPage;
class PlaneView;
class Session;

/// The middle of the window: the tools, a message when there is one, the page or the map, and what is being read.
class CentralView final : public QWidget {
    Q_OBJECT

public:
    CentralView(Session& session, ActionSet& actions, QWidget* parent);

    [[nodiscard]] PageCanvas& page() const { return *m_page; }
    [[nodiscard]] MapCanvas& map() const { return *m_map; }
    [[nodiscard]] RuledPage& ruledPage() const { return *m_ruled; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    /// What stands there while nothing is open.
    void setStartPage(QWidget* page);
    /// The one that is shown.
    [[nodiscard]] PlaneView& canvas() const;

signals:
    /// Of the one that is shown, or another one is shown.
    void sightChanged();

private:
    void showView();
    void makeTools(ActionSet& actions);
    void makeReadingLine();
    void showReading(ReadingStep step);
    void tellFailure(Error const& error, QAction& relink);
    void tellPage();
    void changeFormat(std::string const& format);
    void numberPage();

    Session& m_session;
    QToolBar* m_tools;
    MessageBar* m_messages;
    QStackedWidget* m_stack;
    PageCanvas* m_page;
    RuledPage* m_ruled;
    MapCanvas* m_map;
    QWidget* m_startPage = nullptr; ///< null: none
    QWidget* m_reading;
    QLabel *m_readingWords = nullptr, *m_pageNumber = nullptr;
    QProgressBar* m_readingBar = nullptr;
};

} // namespace cartocontrat
