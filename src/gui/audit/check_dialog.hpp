// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "geo/geometry.hpp"
#include "gui/session/newest_work.hpp"
#include "scene/audit/rules.hpp"

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace cartocontrat {

class Session;

/// What the audit finds on the page shown, found anew each time that the page changes; what is chosen is gone to.
class CheckDialog final : public QDialog {
    Q_OBJECT

public:
    CheckDialog(Session& session, QWidget* parent);

    [[nodiscard]] AuditFindings const& findings() const { return m_findings; }
    [[nodiscard]] QTreeWidget& list() const { return *m_list; }
    [[nodiscard]] bool isChecking() const { return m_checker.isBusy(); }

signals:
    /// A part of the page, millimetres, with some room around what was found there.
    void placeAsked(cartocontrat::Extent const& place);

private:
    void check();
    void tell(AuditFindings findings);
    void tellNothing(QString const& why);
    void goTo(QTreeWidgetItem const* item);
    void copy() const;
    [[nodiscard]] QString sentenceOf(AuditFinding finding) const;

    Session& m_session;
    AuditFindings m_findings;
    QLabel *m_icon, *m_outcome;
    QTreeWidget* m_list;
    QPushButton *m_go, *m_copy;
    NewestWork m_checker{nullptr};
};

} // namespace cartocontrat
