// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QPointer>

#include "gui/export/export_plan.hpp"

class QLabel;
class QMainWindow;
class QMenu;
class QProgressBar;
class QToolButton;
class QWidget;

namespace cartocontrat {

class ActionSet;
class ExportDialog;
class ExportReport;
class ExportRun;
class Session;

/// The exports of a window, one at a time: asked for in a dialog or repeated, run beside the work, told in the status
/// bar and in a report.
class ExportDesk final : public QObject {
    Q_OBJECT

public:
    ExportDesk(Session& session, ActionSet& actions, QMainWindow& window);
    ~ExportDesk() override;

    /// The dialog in use, the report shown, and the run under way or made last; null: none for what is open.
    [[nodiscard]] ExportDialog* dialog() const;
    [[nodiscard]] ExportReport* report() const;
    [[nodiscard]] ExportRun* run() const { return m_run.get(); }

protected:
    /// Whether the window may be left while an export runs.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeStatus();
    void fillRecents(QMenu& menu);
    void openDialog();
    void repeat(ExportPlan const& plan);
    void begin(ExportPlan const& plan);
    void tellProgress();
    void finish();
    void showReport();
    void tellFiles();
    void openWritten() const;
    void follow();
    void followData();
    void forget();
    void nameCommands();
    [[nodiscard]] ExportPlan firstPlan() const;

    Session& m_session;
    ActionSet& m_actions;
    QMainWindow& m_window;
    QWidget* m_status;
    QLabel* m_words;
    QProgressBar* m_bar;
    QToolButton *m_show, *m_open;
    QPointer<ExportDialog> m_dialog;
    QPointer<ExportReport> m_report;
    std::unique_ptr<ExportRun> m_run;
};

} // namespace cartocontrat
