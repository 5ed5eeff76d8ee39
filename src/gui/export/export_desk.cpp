// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_desk.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/export/export_dialog.hpp"
#include "gui/export/export_faults.hpp"
#include "gui/export/export_report.hpp"
#include "gui/export/export_words.hpp"
#include "gui/files/question_dialog.hpp"
#include "gui/files/questions.hpp"
#include "gui/session/session.hpp"
#include "gui/words/outside_program.hpp"
#include "messages/messages.hpp"
#include "workshop/output_folder.hpp"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolButton>

namespace cartocontrat {
namespace {

/// Of the series: it sorts the files as the booklet does.
constexpr auto seriesName = "{contrat}-{numéro}-{territoire}";

} // namespace

ExportDesk::ExportDesk(Session& session, ActionSet& actions, QMainWindow& window)
    : QObject(&window), m_session(session), m_actions(actions), m_window(window), m_status(new QWidget(&window)),
      m_words(new QLabel(m_status)), m_bar(new QProgressBar(m_status)), m_show(new QToolButton(m_status)),
      m_open(new QToolButton(m_status)) {
    makeStatus();
    m_actions.setAct(CommandId::Export, this, [this] { openDialog(); });
    m_actions.setAct(CommandId::RepeatExport, this, [this] {
        if (auto const plans = recentExports(); !plans.empty()) {
            repeat(plans.front());
        }
    });
    auto* const menu = new QMenu(&window);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillRecents(*menu); });
    m_actions.setMenu(CommandId::RecentExports, menu);
    connect(&session, &Session::workshopChanged, this, &ExportDesk::follow);
    connect(&session, &Session::workshopChanged, this, &ExportDesk::followData);
    connect(&session, &Session::documentOpened, this, &ExportDesk::forget);
    connect(&actions, &ActionSet::profileChanged, this, &ExportDesk::nameCommands);
    window.installEventFilter(this);
    follow();
    nameCommands();
}

ExportDesk::~ExportDesk() = default;

bool ExportDesk::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Close || !m_run || !m_run->isRunning()) {
        return QObject::eventFilter(watched, event);
    }
    Question const question{QStringLiteral("export"),
                            tr("Un export est en cours"),
                            tr("Les pages déjà écrites seront gardées, celles qui restent ne seront pas faites."),
                            {tr("&Attendre la fin"), tr("Arrêter l’export et &quitter")},
                            0};
    QuestionDialog dialog(question, &m_window);
    connect(m_run.get(), &ExportRun::ended, &dialog, [&dialog] { dialog.done(0); }); // nothing is left to ask
    if (dialog.exec() != 1) {
        event->ignore();
        return true;
    }
    m_run->stop();
    return QObject::eventFilter(watched, event);
}

ExportDialog* ExportDesk::dialog() const {
    return m_dialog;
}

ExportReport* ExportDesk::report() const {
    return m_report;
}

void ExportDesk::makeStatus() {
    m_status->setObjectName(QStringLiteral("export-status"));
    auto* const row = new QHBoxLayout(m_status);
    row->setContentsMargins(0, 0, 0, 0);
    m_words->setAccessibleName(tr("Export"));
    m_bar->setAccessibleName(tr("Avancement de l’export"));
    constexpr int letters = 12;
    m_bar->setMaximumWidth(m_bar->fontMetrics().averageCharWidth() * letters);
    m_bar->setTextVisible(false);
    m_show->setAutoRaise(true);
    m_open->setAutoRaise(true);
    m_open->setText(tr("Ouvrir"));
    m_open->setToolTip(tr("Ouvre ce qui vient d’être écrit"));
    for (QWidget* const part : std::initializer_list<QWidget*>{m_words, m_bar, m_show, m_open}) {
        row->addWidget(part);
    }
    connect(m_show, &QToolButton::clicked, this, [this] {
        if (m_run->isRunning() && m_dialog) {
            m_dialog->open();
        } else if (m_run->isRunning()) {
            m_run->stop();
        } else {
            showReport();
        }
    });
    connect(m_open, &QToolButton::clicked, this, &ExportDesk::openWritten);
    m_status->hide();
    m_window.statusBar()->insertPermanentWidget(1, m_status); // beside what was said last
}

void ExportDesk::fillRecents(QMenu& menu) {
    menu.clear();
    bool const isBusy = m_run && m_run->isRunning();
    for (auto const& plan : recentExports()) {
        auto* const action = menu.addAction(titleOf(plan));
        action->setEnabled(!isBusy && m_session.workshop());
        connect(action, &QAction::triggered, this, [this, plan] { repeat(plan); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("Aucun export n’a encore été fait"))->setEnabled(false);
    }
}

/// Explorers export a picture.
void ExportDesk::nameCommands() {
    bool const isExplorer = m_actions.profile() == Profile::Explorer;
    m_actions.action(CommandId::Export).setText(isExplorer ? tr("Exporter l’image…") : tr("Exporter…"));
    m_actions.action(CommandId::Export).setIconText(isExplorer ? tr("Exporter l’image…") : tr("Exporter…"));
}

/// Which commands can be given now.
void ExportDesk::follow() {
    bool const isOpen = m_session.workshop() != nullptr, isBusy = m_run && m_run->isRunning();
    m_actions.setAvailable(CommandId::Export, isOpen && (!isBusy || m_dialog),
                           isOpen ? tr("Un export est en cours") : tr("Les données ne sont pas encore lues"));
    auto const why = !isOpen  ? tr("Les données ne sont pas encore lues")
                     : isBusy ? tr("Un export est en cours")
                              : tr("Aucun export n’a encore été fait");
    m_actions.setAvailable(CommandId::RepeatExport, isOpen && !isBusy && !recentExports().empty(), why);
}

/// What was exported may be tried again from data that were read anew; the former ones are not kept for it.
void ExportDesk::followData() {
    bool const isFormer = m_run && !m_run->isRunning() && m_session.workshop() &&
                          m_run->job().workshop->background != m_session.workshop()->background;
    if (isFormer && !m_run->takeData(jobOf(m_run->job().plan, m_session))) {
        forget();
    }
}

/// An export of another document, or of pages that are no more.
void ExportDesk::forget() {
    if (m_run && !m_run->isRunning()) {
        delete m_report;
        m_run.reset();
        m_status->hide();
    }
}

/// As the last export was made, of the page that the window shows; else a PNG for explorers, a PDF for cartographers.
ExportPlan ExportDesk::firstPlan() const {
    ExportPlan plan;
    plan.output.name = seriesName;
    plan.output.folder =
        (QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + tr("/Cartes")).toStdString();
    bool const isExplorer = m_actions.profile() == Profile::Explorer;
    auto const plans = recentExports();
    if (!plans.empty()) {
        plan = plans.front();
        plan.imprint.date.clear();
    }
    if (isExplorer) {
        PageOutput picture;
        picture.formats = {FileFormat::Png};
        picture.folder = plan.output.folder;
        picture.name = plan.output.name;
        plan.output = std::move(picture);
        plan.imprint = {};
    } else if (plan.output.formats.empty()) {
        plan.output.formats = {FileFormat::Pdf};
    }
    auto const& territory = m_session.territory();
    plan.pages = {{territory.kind, territory.id}};
    plan.pageTemplate = m_session.workshop()->design.pageTemplate.id;
    plan.format = m_session.format();
    return plan;
}

void ExportDesk::openDialog() {
    if (m_dialog) {
        m_dialog->open();
        m_dialog->raise();
        return;
    }
    m_dialog = new ExportDialog(m_session, m_actions, firstPlan(), PageScope::One, &m_window);
    connect(m_dialog, &ExportDialog::exportAsked, this, [this](ExportPlan const& plan) {
        begin(plan);
        if (m_dialog) { // not over already
            m_dialog->follow(*m_run);
        }
    });
    connect(m_dialog, &QDialog::finished, this, [this](int) {
        if (!m_run || !m_run->isRunning()) {
            m_dialog->deleteLater();
            m_dialog.clear();
        }
        tellProgress();
    });
    m_dialog->open();
}

/// The same pages and files, of what the window shows now.
void ExportDesk::repeat(ExportPlan const& plan) {
    auto const job = jobOf(plan, m_session);
    auto const ready = prepareOutputFolder(plan.output.folder);
    if (!ready || job.choices.territories.empty()) {
        auto const why =
            ready ? tr("Les données n’ont plus aucune de ses pages. Choisissez-en d’autres par « Exporter… ».")
                  : QString::fromStdString(windowSentence(ready.error()));
        QMessageBox::warning(&m_window, tr("L’export n’a pas été refait"), why);
        return;
    }
    begin(plan);
}

void ExportDesk::begin(ExportPlan const& plan) {
    if (m_run && m_run->isRunning()) {
        return;
    }
    rememberExport(plan);
    if (m_report) {
        m_report->close();
        delete m_report;
    }
    m_run = std::make_unique<ExportRun>(jobOf(plan, m_session), nullptr);
    connect(m_run.get(), &ExportRun::begun, this, [this] { // anew from its report, too
        follow();
        tellProgress();
    });
    connect(m_run.get(), &ExportRun::pageChanged, this, &ExportDesk::tellProgress);
    connect(m_run.get(), &ExportRun::ended, this, &ExportDesk::finish);
    connect(m_run.get(), &ExportRun::ended, this, &ExportDesk::followData, Qt::QueuedConnection);
    m_run->start();
}

/// In the status bar, while no dialog tells it.
void ExportDesk::tellProgress() {
    if (!m_run || !m_run->isRunning()) {
        return;
    }
    auto const all = m_run->pages().size(), left = m_run->count({PageState::Waiting, PageState::Running});
    m_words->setText(tr("Export : %1 sur %2").arg(all - left).arg(all));
    m_bar->setMaximum(static_cast<int>(all));
    m_bar->setValue(static_cast<int>(all - left));
    m_bar->show();
    m_open->hide();
    m_show->setText(m_dialog ? tr("Afficher") : tr("Arrêter"));
    m_show->setToolTip(m_dialog ? tr("Montre l’avancement de l’export")
                                : tr("Arrête l’export ; les pages écrites restent"));
    m_show->show();
    m_status->setVisible(!m_dialog || !m_dialog->isVisible());
}

/// A page that was written is said in the status bar; a series, or what failed, in a report, at once where its dialog
/// is still open.
void ExportDesk::finish() {
    follow();
    bool const isPlain = m_run->pages().size() == 1 && m_run->count({PageState::Failed, PageState::Left}) == 0;
    bool const wasWatched = m_dialog && m_dialog->isVisible();
    m_words->setText(m_run->error() ? tr("Export manqué") : outcomeText(*m_run));
    m_bar->hide();
    m_open->setVisible(m_run->count({PageState::Written, PageState::Remarks}) > 0);
    m_show->setText(tr("Rapport…"));
    m_show->setToolTip(tr("Montre ce qui a été écrit et ce qu’il y a à en dire"));
    m_show->setVisible(!isPlain);
    m_status->show();
    QAccessibleEvent told(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    if (m_dialog) {
        m_dialog->disconnect(this);
        m_dialog->deleteLater();
        m_dialog.clear();
    }
    if (m_report) {
        return; // it tells what was tried again
    }
    if (isPlain) {
        tellFiles();
    } else if (wasWatched) {
        showReport();
    }
}

/// Where to look for a page exported without a report: repeated with a key, it asks nothing and may replace a file.
void ExportDesk::tellFiles() {
    QStringList names;
    for (auto const& file : m_run->pages().front().record.files) {
        names.append(QString::fromStdString(file.filename().string()));
    }
    auto const folder = QDir::toNativeSeparators(QString::fromStdString(m_run->job().plan.output.folder.string()));
    m_session.announce(tr("Exporté dans %1 : %2").arg(folder, names.join(QStringLiteral(", "))));
}

void ExportDesk::showReport() {
    if (!m_report) {
        m_report = new ExportReport(*m_run, &m_window);
        m_report->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_report->show();
    m_report->raise();
    m_report->activateWindow();
}

/// The file, or the folder of several.
void ExportDesk::openWritten() const {
    auto const& pages = m_run->pages();
    auto const& files = pages.front().record.files;
    auto const& what = pages.size() == 1 && files.size() == 1 ? files.front() : m_run->job().plan.output.folder;
    openOutside(what, &m_window);
}

} // namespace cartocontrat
