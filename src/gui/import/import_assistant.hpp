// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "gui/import/import_draft.hpp"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cartocontrat {

class ChangesPage;
class FilePage;
class ImportPage;
class ResultPage;

/// The steps that bring a table or a layer into the document.
class ImportAssistant final : public QDialog {
    Q_OBJECT

public:
    enum Step { File, Reading, Columns, Rows, Changes, Result };

    /// `mappings`: the folder of the mappings that were saved. \pre the session has read data
    ImportAssistant(Session& session, std::filesystem::path mappings, QWidget* parent);

    /// Reads the file and goes on to how it is read.
    void openFile(QString const& file);
    [[nodiscard]] ImportDraft& draft() const { return *m_draft; }
    [[nodiscard]] Step step() const;
    void goTo(Step step);
    /// As the button does: the next step, or the import; nothing where it cannot be taken.
    void goOn();

    /// Asks first where something chosen would be lost.
    void reject() override;

signals:
    void helpAsked();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] bool mayLose();
    void addPage(ImportPage* page);
    [[nodiscard]] QWidget* makeHeading();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] ImportPage& page(Step step) const;
    void refresh();
    void refreshSteps();
    /// Back to a step that is done.
    void chooseStep(int chosen);

    Session& m_session;
    ImportDraft* m_draft;
    QListWidget* m_steps;
    QStackedWidget* m_pages;
    QLabel *m_title, *m_subtitle, *m_status;
    QProgressBar* m_progress;
    QPushButton *m_stop, *m_back, *m_next, *m_cancel;
    FilePage* m_file = nullptr;
    ChangesPage* m_changes = nullptr;
    ResultPage* m_result = nullptr;
    bool m_opensFile = false; ///< a file was handed in and is being read
};

} // namespace cartocontrat
