// SPDX-License-Identifier: EUPL-1.2
#include "gui/canvas/map_tool.hpp"

#include "base/text.hpp"
#include "gui/canvas/identify.hpp"
#include "gui/canvas/map_canvas.hpp"
#include "gui/session/session.hpp"
#include "gui/words/project_words.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace cartocontrat {

QCursor MapTool::cursor() const {
    return m_grip && m_hasMoved ? Qt::ClosedHandCursor : Qt::ArrowCursor;
}

void MapTool::press(QMouseEvent const& event) {
    m_grip = event.position();
    m_hasMoved = false;
}

void MapTool::move(QMouseEvent const& event) {
    if (!m_grip) {
        return;
    }
    auto const way = event.position() - *m_grip;
    if (m_hasMoved || way.manhattanLength() >= QApplication::startDragDistance()) {
        m_hasMoved = true;
        m_canvas.setSight(m_canvas.sight().moved(way));
        m_grip = event.position();
    }
}

void MapTool::release(QMouseEvent const& event) {
    if (m_grip && !m_hasMoved) {
        click(event);
    }
    m_grip.reset();
}

void MapTool::doubleClick(QMouseEvent const& event) {
    m_canvas.setSight(m_canvas.sight().zoomed(2, event.position()));
}

bool MapTool::key(QKeyEvent const& event) {
    if (event.key() != Qt::Key_Escape || m_canvas.session().selection().empty()) {
        return false;
    }
    m_canvas.session().setSelection({});
    return true;
}

void MapTool::click(QMouseEvent const& event) {
    auto const& workshop = m_canvas.session().workshop();
    if (!workshop) {
        return;
    }
    std::vector<std::string> projects;
    std::vector<Identified> found;
    bool isOnLabel = false; // which hides the ground that it stands on
    for (auto const& symbol : m_canvas.symbolsAt(event.position())) {
        isOnLabel = isOnLabel || symbol.label.contains(m_canvas.sight().toPlane(event.position()));
        if (symbol.kind == MapCanvas::SymbolKind::Service) {
            found.push_back(identifyService(*workshop, symbol.subject));
        } else if (std::find(projects.begin(), projects.end(), symbol.subject) == projects.end()) {
            projects.push_back(symbol.subject);
        }
    }
    for (auto const& id : projects) {
        if (auto const* const project = workshop->contracts->findProject(id)) {
            found.insert(found.begin(), {themeText(*project), QString::fromStdString(typeset(project->title))});
        }
    }
    m_canvas.session().setSelection(std::move(projects));
    if (!isOnLabel) {
        constexpr double reach = 4; // pixels
        auto const ground =
            identify(*workshop, *m_canvas.groundAt(event.position()), reach / m_canvas.sight().pixelsPerUnit);
        found.insert(found.end(), ground.begin(), ground.end());
    }
    QString text;
    for (Identified const& one : found) {
        text += QStringLiteral("<tr><td>%1&nbsp;</td><td><b>%2</b></td></tr>")
                    .arg(one.kind.toHtmlEscaped(), one.name.toHtmlEscaped());
    }
    QToolTip::showText(event.globalPosition().toPoint(),
                       text.isEmpty() ? QString() : QStringLiteral("<table>%1</table>").arg(text), &m_canvas);
}

} // namespace cartocontrat
