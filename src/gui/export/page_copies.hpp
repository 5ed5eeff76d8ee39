// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>

#include "gui/session/newest_work.hpp"

class QPrinter;
class QWidget;

namespace cartocontrat {

class ActionSet;
class MapCanvas;
class Session;
struct Scene;
struct Workshop;

/// Sets a printer to the size and the orientation of a page.
void setPageOf(QPrinter& printer, Scene const& scene);
/// Draws a page as vectors at its own size, smaller where the paper is.
void printPage(QPrinter& printer, Scene const& scene, Workshop const& workshop);

/// What is taken of the page or the map shown without a file: its picture, the words of the page, its print.
class PageCopies final : public QObject {
    Q_OBJECT

public:
    /// `map`: whose picture is taken while it is shown in the place of the page.
    PageCopies(Session& session, ActionSet& actions, MapCanvas& map, QWidget& window);

    /// What the page says, for those who do not see it. \pre the session shows a page
    [[nodiscard]] QString description() const;

signals:
    void copied();

private:
    void copyShown();
    void copyMap();
    void copyPicture();
    void copyDescription();
    void print();
    void follow();

    Session& m_session;
    ActionSet& m_actions;
    MapCanvas& m_map;
    QWidget& m_window;
    NewestWork m_painter{nullptr};
};

} // namespace cartocontrat
