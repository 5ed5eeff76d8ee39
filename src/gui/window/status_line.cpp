// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/status_line.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/models/diagnostics_model.hpp"
#include "gui/session/session.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QRegularExpression>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>
#include <array>
#include <cmath>

namespace cartocontrat {

StatusLine::StatusLine(Session& session, ActionSet& actions, QWidget* parent)
    : QStatusBar(parent), m_session(session), m_said(new QLabel(this)), m_saidLately(new QTimer(this)),
      m_projected(new QLabel(this)), m_degrees(new QLabel(this)), m_scale(new QLabel(this)), m_zoom(new QLabel(this)),
      m_diagnostics(new QToolButton(this)) {
    setSizeGripEnabled(false);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setObjectName(QStringLiteral("said"));
    addWidget(m_said, 1);
    constexpr int seconds = 8;
    m_saidLately->setSingleShot(true);
    m_saidLately->setInterval(seconds * 1'000);
    connect(m_saidLately, &QTimer::timeout, this, &StatusLine::makeRoom);
    m_projected->setAccessibleName(tr("Position, Lambert-93"));
    m_degrees->setAccessibleName(tr("Position, WGS84"));
    m_scale->setAccessibleName(tr("Échelle"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_diagnostics->setAutoRaise(true);
    m_diagnostics->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_diagnostics->setToolTip(actions.action(CommandId::ShowDiagnostics).toolTip());
    connect(m_diagnostics, &QToolButton::clicked, &actions.action(CommandId::ShowDiagnostics), &QAction::trigger);
    for (QWidget* const part :
         std::initializer_list<QWidget*>{m_projected, m_degrees, m_scale, m_zoom, m_diagnostics}) {
        part->setContentsMargins(fontMetrics().averageCharWidth(), 0, fontMetrics().averageCharWidth(), 0);
        addPermanentWidget(part);
    }
    connect(&session, &Session::announced, this, &StatusLine::say);
    // what was said is over with the next deed
    auto const forget = [this] { say({}); };
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, forget);
    connect(&actions.action(CommandId::Export), &QAction::triggered, this, forget);
    connect(&session, &Session::diagnosticsChanged, this, &StatusLine::countDiagnostics);
    // What was said before is about what is no longer shown.
    connect(&session, &Session::territoryChanged, this, [this] { say(officialName(m_session.territory().name)); });
    connect(&session, &Session::filterChanged, this, forget);
    countDiagnostics();
    showPosition({});
}

QString StatusLine::said() const {
    return m_said->text();
}

/// In the place of a tip, if one stands there; screen readers are told of the bar's new name. Nothing: what was said is
/// over.
void StatusLine::say(QString const& said) {
    static QRegularExpression const breaks(QStringLiteral("[\\n\\r\\t\\x{2028}\\x{2029}]+"));
    auto const text = QString(said).replace(breaks, QStringLiteral(" ")); // one line, whatever was pasted somewhere
    clearMessage();
    m_said->setText(text);
    m_said->setToolTip(text);
    m_said->setAccessibleName(text);
    setAccessibleName(text);
    text.isEmpty() ? m_saidLately->stop() : m_saidLately->start();
    makeRoom();
    for (QWidget* const told : std::initializer_list<QWidget*>{m_said, this}) {
        QAccessibleEvent event(told, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
}

/// What was said is seen whole for a while: where the bar is narrow, where the cursor is gives way. A part is shown or
/// hidden only where that changes something, since the bar is laid out again by it.
void StatusLine::makeRoom() {
    std::array const givingWay{m_projected, m_degrees, m_scale};
    auto const givesWay = [&](QWidget const* part) {
        return std::find(givingWay.begin(), givingWay.end(), part) != givingWay.end();
    };
    auto needed =
        m_said->fontMetrics().horizontalAdvance(m_said->text()) + 2 * m_said->fontMetrics().averageCharWidth();
    for (auto* const part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        needed += part != m_said && !givesWay(part) && !part->isHidden() ? part->sizeHint().width() : 0;
    }
    for (auto* const part : givingWay) {
        needed += part->text().isEmpty() ? 0 : part->sizeHint().width();
    }
    bool const isTight = m_saidLately->isActive() && needed > width();
    for (auto* const part : givingWay) {
        bool const isShown = !isTight && !part->text().isEmpty();
        if (part->isHidden() == isShown) {
            part->setVisible(isShown);
        }
    }
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QStatusBar::resizeEvent(event);
    makeRoom();
}

void StatusLine::showPosition(std::optional<Point> ground) {
    if (!ground || !m_session.workshop()) {
        m_projected->clear();
        m_degrees->clear();
        makeRoom();
        return;
    }
    auto const& crs = m_session.workshop()->contracts->departement.projection.crs;
    if (crs != m_crs) {
        m_crs = crs;
        auto projector = Projector::make(crs, "EPSG:4326");
        m_toDegrees = projector ? std::optional(std::move(*projector)) : std::nullopt;
    }
    auto const grouped = [](double metres) { return groupedNumber(std::llround(metres / 100) * 100); };
    m_projected->setText(tr("X %1  Y %2 m (%3)")
                             .arg(grouped(ground->x), grouped(ground->y),
                                  crs == "EPSG:2154" ? QStringLiteral("Lambert-93") : QString::fromStdString(crs)));
    if (m_toDegrees) {
        auto const degrees = (*m_toDegrees)(*ground);
        m_degrees->setText(degreesText(degrees));
    }
    makeRoom();
}

void StatusLine::showScale(double denominator, double zoom) {
    m_scale->setText(denominator > 0 ? tr("Échelle %1").arg(scaleText(denominator)) : QString());
    m_zoom->setText(zoom > 0 ? tr("Zoom %1 %").arg(std::lround(zoom * 100)) : QString());
    m_zoom->setVisible(zoom > 0);
    makeRoom();
}

void StatusLine::countDiagnostics() {
    auto const all = findings(m_session);
    auto const warnings = countOf(all, Gravity::Warning);
    bool const hasFailed = countOf(all, Gravity::Error) > 0;
    m_diagnostics->setIcon(themedIcon(hasFailed      ? QStringLiteral("error")
                                      : warnings > 0 ? QStringLiteral("warn")
                                                     : QStringLiteral("done")));
    auto text = warnings == 0   ? tr("Aucun avertissement")
                : warnings == 1 ? tr("1 avertissement")
                                : tr("%1 avertissements").arg(warnings);
    if (hasFailed) {
        text = tr("1 erreur, %1").arg(text.toLower());
    }
    m_diagnostics->setText(text);
    m_diagnostics->setAccessibleName(text);
}

} // namespace cartocontrat
