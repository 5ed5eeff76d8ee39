// SPDX-License-Identifier: EUPL-1.2
#include "gui/import/import_assistant.hpp"

#include "gui/files/question_dialog.hpp"
#include "gui/files/questions.hpp"
#include "gui/icons/icon.hpp"
#include "gui/import/changes_page.hpp"
#include "gui/import/columns_page.hpp"
#include "gui/import/file_page.hpp"
#include "gui/import/import_words.hpp"
#include "gui/import/reading_page.hpp"
#include "gui/import/result_page.hpp"
#include "gui/import/rows_page.hpp"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>

namespace cartocontrat {
namespace {

/// The first one; empty: there is none, or it is on no disk.
QString fileOf(QMimeData const& dropped) {
    auto const urls = dropped.urls();
    return urls.isEmpty() ? QString() : urls.first().toLocalFile();
}

} // namespace

ImportAssistant::ImportAssistant(Session& session, std::filesystem::path mappings, QWidget* parent)
    : QDialog(parent), m_session(session), m_draft(new ImportDraft(session, std::move(mappings), this)),
      m_steps(new QListWidget(this)), m_pages(new QStackedWidget(this)), m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)), m_status(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(tr("A&rrêter"), this)), m_back(new QPushButton(tr("< &Précédent"), this)),
      m_next(new QPushButton(this)), m_cancel(new QPushButton(tr("&Annuler"), this)) {
    setObjectName(QStringLiteral("import-assistant"));
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    m_file = new FilePage(*m_draft, this);
    m_changes = new ChangesPage(*m_draft, this);
    m_result = new ResultPage(*m_draft, this);
    for (auto* const page :
         std::initializer_list<ImportPage*>{m_file, new ReadingPage(*m_draft, this), new ColumnsPage(*m_draft, this),
                                            new RowsPage(*m_draft, this), m_changes, m_result}) {
        addPage(page);
    }
    m_steps->setAccessibleName(tr("Étapes de l’import"));
    m_steps->setFocusPolicy(Qt::NoFocus);
    m_steps->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    connect(m_steps, &QListWidget::currentRowChanged, this, &ImportAssistant::chooseStep);
    m_steps->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    auto* const right = new QVBoxLayout;
    right->addWidget(makeHeading());
    right->addWidget(m_pages, 1);
    auto* const middle = new QHBoxLayout;
    middle->addWidget(m_steps);
    middle->addLayout(right, 1);
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(makeFoot());
    connect(m_draft, &ImportDraft::busyChanged, this, &ImportAssistant::refresh);
    connect(m_draft, &ImportDraft::failed, this, [this] {
        m_opensFile = false;
        refresh();
    });
    connect(m_draft, &ImportDraft::fileRead, this, [this] {
        if (m_opensFile) {
            m_opensFile = false;
            goTo(Reading);
        }
    });
    connect(m_draft, &ImportDraft::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(m_file, &FilePage::fileAsked, this, [this](QString const& file) {
        if (mayLose()) {
            m_file->open(file);
        } else {
            m_file->restore();
        }
    });
    connect(m_changes, &ChangesPage::rowsAsked, this, [this] { goTo(Rows); });
    QSize const wanted(fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 44);
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->size()) : wanted);
    goTo(File);
    m_file->setFocus();
}

void ImportAssistant::addPage(ImportPage* page) {
    m_pages->addWidget(page);
    m_steps->addItem(page->name());
    connect(page, &ImportPage::changed, this, &ImportAssistant::refresh);
}

QWidget* ImportAssistant::makeHeading() {
    auto* const heading = new QWidget(this);
    auto large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    auto* const layout = new QVBoxLayout(heading);
    layout->setContentsMargins({});
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    return heading;
}

QWidget* ImportAssistant::makeFoot() {
    auto* const foot = new QWidget(this);
    auto* const help = new QPushButton(themedIcon(QStringLiteral("help")), tr("Ai&de"), foot);
    m_next->setDefault(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Avancement"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    auto* const layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->addWidget(help);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    layout->addWidget(m_status);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    layout->addWidget(m_cancel);
    connect(help, &QPushButton::clicked, this, &ImportAssistant::helpAsked);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_draft->stop();
        goTo(m_draft->file() == nullptr ? File : Reading);
    });
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(static_cast<Step>(step() - 1)); });
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

bool ImportAssistant::mayLose() {
    bool const isVain = step() == Result || (step() == Changes && m_changes->changesNothing());
    bool const isLost = !isVain && (m_draft->hasWork() || m_changes->hasChoices());
    Question const question{QStringLiteral("warn"),
                            tr("L’import n’est pas terminé"),
                            tr("Le champ choisi pour chaque colonne et les décisions prises ligne par ligne seraient "
                               "perdus. Rien n’est encore entré dans le document, et le fichier reste tel qu’il est."),
                            {tr("&Continuer l’import"), tr("&Abandonner l’import")},
                            0};
    return !isLost || QuestionDialog(question, this).exec() == 1;
}

void ImportAssistant::reject() {
    if (mayLose()) {
        QDialog::reject();
    }
}

void ImportAssistant::openFile(QString const& file) {
    m_opensFile = true;
    m_file->open(file);
}

ImportAssistant::Step ImportAssistant::step() const {
    return static_cast<Step>(m_pages->currentIndex());
}

ImportPage& ImportAssistant::page(Step step) const {
    return *static_cast<ImportPage*>(m_pages->widget(step));
}

void ImportAssistant::goTo(Step step) {
    m_pages->setCurrentIndex(step);
    auto& shown = page(step);
    m_title->setText(shown.title());
    m_subtitle->setText(shown.subtitle());
    shown.enter();
    refresh();
}

void ImportAssistant::goOn() {
    auto const current = step();
    if (current == Result) {
        accept();
        return;
    }
    if (!page(current).isComplete() || m_draft->isBusy()) {
        return;
    }
    if (current == Changes) {
        auto const outcome = m_draft->import(m_changes->changes(), m_changes->taken());
        m_result->show(outcome);
        auto const rows = m_changes->rowCount();
        m_session.announce(rows == 0   ? tr("Import terminé")
                           : rows == 1 ? tr("1 ligne importée")
                                       : tr("%1 lignes importées").arg(countText(rows)));
        goTo(Result);
        return;
    }
    auto const* const review = m_draft->review();
    bool const hasNothingToReview = current == Columns && review != nullptr && review->rowsToReview().empty();
    goTo(hasNothingToReview ? Changes : static_cast<Step>(current + 1));
}

void ImportAssistant::refresh() {
    auto const current = step();
    auto& shown = page(current);
    auto const file = QString::fromStdString(m_draft->path().filename().string());
    auto const* const saved = m_draft->file();
    bool const isPlaces = saved != nullptr && m_draft->columns().mapping.subject == ImportSubject::Places;
    auto const what = isPlaces ? tr("Importer des lieux") : tr("Importer des projets");
    setWindowTitle(file.isEmpty() ? what : QStringLiteral("%1 – %2").arg(what, file));
    bool const isBusy = m_draft->isBusy(), isDone = current == Result;
    m_progress->setVisible(isBusy);
    m_stop->setVisible(isBusy);
    m_status->setText(isBusy ? tr("Lecture en cours") : shown.status());
    m_back->setEnabled(current != File && !isDone && !isBusy);
    m_back->setVisible(!isDone);
    m_cancel->setVisible(!isDone);
    bool const isComplete = shown.isComplete();
    m_next->setEnabled(isComplete && !isBusy);
    auto const rows = current == Changes ? m_changes->rowCount() : 0;
    m_next->setText(isDone               ? tr("&Fermer")
                    : current != Changes ? tr("&Suivant >")
                    : !isComplete        ? tr("R&ien à importer")
                    : rows == 0          ? tr("&Importer") // what is removed alone
                    : rows == 1          ? tr("&Importer 1 ligne")
                                         : tr("&Importer %1 lignes").arg(countText(rows)));
    m_next->setToolTip(current == Changes && !isComplete ? shown.status() : QString());
    refreshSteps();
}

void ImportAssistant::chooseStep(int chosen) {
    bool const isDone = chosen >= 0 && chosen < step() && step() != Result && !m_draft->isBusy();
    if (isDone) {
        goTo(static_cast<Step>(chosen));
    } else if (chosen != step()) { // once the list is done with the click
        QTimer::singleShot(0, this, &ImportAssistant::refreshSteps);
    }
}

/// Those done are checked, the one shown is chosen, and rows to review are counted.
void ImportAssistant::refreshSteps() {
    QSignalBlocker const quiet(m_steps);
    auto const current = static_cast<int>(step());
    for (int i = 0; i < m_steps->count(); ++i) {
        auto* const item = m_steps->item(i);
        bool const isDone = i < current;
        item->setToolTip(isDone && current != Result ? tr("Revenir à cette étape") : QString());
        auto text = page(static_cast<Step>(i)).name();
        if (auto const* const review = m_draft->review(); i == Rows && review != nullptr) {
            auto const left = review->count(RowState::ToDecide);
            text += left == 0 ? QString() : QStringLiteral("  (%1)").arg(countText(left));
        }
        item->setText(isDone ? text : QStringLiteral("%1  %2").arg(i + 1).arg(text));
        item->setIcon(isDone ? themedIcon(QStringLiteral("tick")) : QIcon());
        item->setSizeHint(QSize(0, 2 * fontMetrics().height()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        auto weighted = font();
        weighted.setBold(i == current);
        item->setFont(weighted);
    }
    m_steps->setCurrentRow(current);
}

void ImportAssistant::dragEnterEvent(QDragEnterEvent* event) {
    if (step() != Result && !fileOf(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportAssistant::dropEvent(QDropEvent* event) {
    auto const file = fileOf(*event->mimeData()); // before a question, over which the event does not live
    if (!file.isEmpty() && mayLose()) {
        goTo(File);
        openFile(file);
    }
}

} // namespace cartocontrat
