// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDialog>

#include "gui/actions/command.hpp"
#include "gui/export/page_picker.hpp"

class QLabel;
class QProgressBar;
class QPushButton;

namespace cartocontrat {

class ActionSet;
class ExportPreview;
class FileOptions;

/// Asks which pages are written and how, shows them before, and then how far their writing is. Closing it while an
/// export runs leaves the export running.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    /// Begins with a plan. Explorers export one page with the template that is open.
    ExportDialog(Session& session, ActionSet& actions, ExportPlan const& plan, PageScope scope, QWidget* parent);

    void setPlan(ExportPlan const& plan, PageScope scope);
    [[nodiscard]] ExportPlan plan() const;
    [[nodiscard]] ExportPreview const& preview() const { return *m_preview; }
    [[nodiscard]] PagePicker& picker() const { return *m_picker; }
    /// What is said under the choices: why nothing can be exported, or what is to be known.
    [[nodiscard]] QString verdict() const;

    /// Shows the progress of a run until it ends. \pre it runs, and outlives the dialog or its end
    void follow(ExportRun& run);

signals:
    /// The folder can be written in.
    void exportAsked(cartocontrat::ExportPlan const& plan);

private:
    void makeBody();
    QWidget* makeChoices();
    QLayout* makeFoot();
    void makeRecents();
    void lockToExplorer();
    void showTemplate(std::string const& id);
    void refresh();
    void refreshPreview();
    void tellCost();
    void accept() override;
    void showRunning();
    void placeProjects();
    [[nodiscard]] ExportJob job() const;

    Session& m_session;
    ActionSet& m_actions;
    std::shared_ptr<Workshop const> m_workshop; ///< with the template chosen
    PagePicker* m_picker;
    FileOptions* m_options;
    ExportPreview* m_preview;
    QLabel *m_verdictIcon, *m_verdict, *m_cost;
    QPushButton *m_recents, *m_close, *m_export, *m_background, *m_stop;
    bool m_isChanging = false;
};

} // namespace cartocontrat
