// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/canvas/sight.hpp"
#include "gui/session/session.hpp"

#include <QObject>

#include <vector>

class QTimer;

namespace cartocontrat {

class CentralView;

/// What was looked at, to go back to: view, territory, filter, and the part shown. A look counts once it has lasted
/// half a second; the last hundred are kept.
class ViewHistory final : public QObject {
    Q_OBJECT

public:
    ViewHistory(Session& session, CentralView& central, QObject* parent);

    void goBack();
    void goForward();
    /// From a look that does not count yet, too.
    [[nodiscard]] bool canGoBack() const;
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_looks.size(); }

signals:
    void changed();

private:
    struct Look {
        View view = View::Page;
        TerritoryKind kind = TerritoryKind::Departement;
        std::string territory; ///< its id: with its communes, a hundred looks would hold megabytes
        ProjectFilter filter;
        Sight sight;
        friend bool operator==(Look const&, Look const&) = default;
    };

    [[nodiscard]] Look look() const;
    void record();
    void show(std::size_t place);

    Session& m_session;
    CentralView& m_central;
    QTimer* m_patience;
    std::vector<Look> m_looks;
    std::size_t m_current = 0;
};

} // namespace cartocontrat
