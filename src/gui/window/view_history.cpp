// SPDX-License-Identifier: EUPL-1.2
#include "gui/window/view_history.hpp"

#include "gui/canvas/plane_view.hpp"
#include "gui/window/central_view.hpp"

#include <QTimer>

namespace cartocontrat {

ViewHistory::ViewHistory(Session& session, CentralView& central, QObject* parent)
    : QObject(parent), m_session(session), m_central(central), m_patience(new QTimer(this)) {
    constexpr int patience = 500; // ms
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &ViewHistory::record);
    auto const wait = [this] {
        m_patience->start();
        emit changed();
    };
    connect(&session, &Session::territoryChanged, m_patience, wait);
    connect(&session, &Session::filterChanged, m_patience, wait);
    connect(&session, &Session::viewChanged, m_patience, wait);
    connect(&central, &CentralView::sightChanged, m_patience, wait);
    connect(&session, &Session::documentOpened, this, [this] { // with filters and territories of its own
        m_looks.clear();
        m_current = 0;
        emit changed();
    });
}

ViewHistory::Look ViewHistory::look() const {
    auto const& territory = m_session.territory();
    return {m_session.view(), territory.kind, territory.id, m_session.filter(), m_central.canvas().sight()};
}

void ViewHistory::record() {
    if (!m_session.workshop()) {
        return;
    }
    auto now = look();
    if (!m_looks.empty()) {
        if (now == m_looks[m_current]) {
            return;
        }
        m_looks.resize(m_current + 1);
    }
    constexpr std::size_t most = 100;
    if (m_looks.size() == most) {
        m_looks.erase(m_looks.begin());
    }
    m_looks.push_back(std::move(now));
    m_current = m_looks.size() - 1;
    emit changed();
}

bool ViewHistory::canGoBack() const {
    return m_current > 0 || (m_patience->isActive() && !m_looks.empty());
}

void ViewHistory::goBack() {
    if (m_patience->isActive()) {
        m_patience->stop();
        record();
    }
    if (m_current > 0) {
        show(m_current - 1);
    }
}

void ViewHistory::goForward() {
    if (canGoForward()) {
        show(m_current + 1);
    }
}

void ViewHistory::show(std::size_t place) {
    m_current = place;
    auto const& look = m_looks[place];
    m_session.setView(look.view);
    if (auto territory = m_session.findTerritory(look.kind, look.territory)) {
        m_session.setTerritory(std::move(*territory)); // as the data are now
    }
    m_session.setFilter(look.filter);
    m_central.canvas().setSight(look.sight);
    emit changed();
}

} // namespace cartocontrat
