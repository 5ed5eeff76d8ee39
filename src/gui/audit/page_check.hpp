// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace cartocontrat {

class ActionSet;
class CheckDialog;
class PageCanvas;
class Session;

/// Holds the page shown to the rules of the audit, on request.
class PageCheck final : public QObject {
    Q_OBJECT

public:
    PageCheck(Session& session, ActionSet& actions, PageCanvas& canvas, QWidget& window);
    ~PageCheck() override;

    /// Null: it is not open.
    [[nodiscard]] CheckDialog* dialog() const;

private:
    QPointer<CheckDialog> m_dialog;
};

} // namespace cartocontrat
