// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStackedWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace cartocontrat {

class ActionSet;
class DiagnosticsModel;
class Session;

/// What was found while data were read and the page composed, and what to do about it.
class DiagnosticsPanel final : public QStackedWidget {
    Q_OBJECT

public:
    DiagnosticsPanel(Session& session, ActionSet& actions, QWidget* parent);
    ~DiagnosticsPanel() override;

private:
    void makeHead();
    void makeTable();
    void refresh();
    void narrow();
    void goTo(QModelIndex const& index);
    void mend(QModelIndex const& index);
    void save();

    Session& m_session;
    ActionSet& m_actions;
    DiagnosticsModel* m_model;
    QTableView* m_table;
    QCheckBox *m_errors, *m_warnings, *m_remarks;
    QLineEdit* m_field;
    QLabel* m_detail;
};

} // namespace cartocontrat
