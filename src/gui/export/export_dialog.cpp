// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_dialog.hpp"

#include "base/text.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/export/export_faults.hpp"
#include "gui/export/export_preview.hpp"
#include "gui/export/export_words.hpp"
#include "gui/export/file_options.hpp"
#include "gui/icons/icon.hpp"
#include "gui/session/session.hpp"
#include "gui/words/project_words.hpp"
#include "messages/messages.hpp"
#include "workshop/output_folder.hpp"

#include <QAction>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cartocontrat {
namespace {

/// Id and title of the templates that can be read, that of the session among them.
std::vector<std::pair<std::string, QString>> templatesOf(Session const& session) {
    std::vector<std::pair<std::string, QString>> templates;
    auto const ids = templateIds(session.resources()).value_or(std::vector<std::string>{});
    for (auto const& id : ids) {
        if (auto const design = readDesign(id, {}, session.resources())) {
            templates.emplace_back(design->pageTemplate.id,
                                   QString::fromStdString(typeset(design->pageTemplate.title)));
        }
    }
    return templates;
}

} // namespace

ExportDialog::ExportDialog(Session& session, ActionSet& actions, ExportPlan const& plan, PageScope scope,
                           QWidget* parent)
    : QDialog(parent), m_session(session), m_actions(actions), m_workshop(session.workshop()),
      m_picker(new PagePicker(session, this)), m_options(new FileOptions(templatesOf(session), this)),
      m_preview(new ExportPreview(this)), m_verdictIcon(new QLabel(this)), m_verdict(new QLabel(this)),
      m_cost(new QLabel(this)) {
    setObjectName(QStringLiteral("export-dialog"));
    setWindowTitle(tr("Exporter des pages – Cartocontrat"));
    setWindowModality(Qt::WindowModal);
    makeBody();
    connect(m_picker, &PagePicker::changed, this, &ExportDialog::refresh);
    connect(m_picker, &PagePicker::currentChanged, this, &ExportDialog::refresh);
    connect(m_options, &FileOptions::changed, this, &ExportDialog::refresh);
    connect(m_options, &FileOptions::templateChanged, this, &ExportDialog::showTemplate);
    connect(m_preview, &ExportPreview::turned, m_picker, &PagePicker::turn);
    connect(m_preview, &ExportPreview::costChanged, this, &ExportDialog::tellCost);
    connect(m_preview, &ExportPreview::placingAsked, this, &ExportDialog::placeProjects);
    m_picker->showPages(m_workshop);
    setPlan(plan, scope);
    if (actions.profile() == Profile::Explorer) {
        lockToExplorer();
    }
}

void ExportDialog::makeBody() {
    auto* const body = new QSplitter(Qt::Horizontal, this);
    body->addWidget(makeChoices());
    body->addWidget(m_preview);
    body->setStretchFactor(1, 1);
    body->setChildrenCollapsible(false);
    auto* const layout = new QVBoxLayout(this);
    layout->addWidget(body, 1);
    layout->addLayout(makeFoot());
    constexpr int columns = 188, lines = 52, choiceColumns = 74; // of text
    QSize const wanted(fontMetrics().averageCharWidth() * columns, fontMetrics().lineSpacing() * lines);
    body->setSizes({fontMetrics().averageCharWidth() * choiceColumns, wanted.width()});
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->size()) : wanted);
}

QWidget* ExportDialog::makeChoices() {
    auto* const choices = new QWidget(this);
    auto* const pages = new QGroupBox(tr("Pages"), choices);
    (new QVBoxLayout(pages))->addWidget(m_picker);
    auto* const verdict = new QHBoxLayout;
    verdict->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleName(tr("Avant d’exporter"));
    m_verdict->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignTop);
    auto* const layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages, 1);
    layout->addWidget(m_options);
    layout->addLayout(verdict);
    return choices;
}

QLayout* ExportDialog::makeFoot() {
    auto const addButton = [this](QHBoxLayout* row, char const* icon, QString const& text) {
        auto* const button = new QPushButton(themedIcon(QString::fromLatin1(icon)), text, this);
        row->addWidget(button);
        return button;
    };
    auto* const row = new QHBoxLayout;
    auto* const help = addButton(row, "help", tr("Aide"));
    auto& guide = m_actions.action(CommandId::Guide);
    help->setEnabled(guide.isEnabled());
    help->setToolTip(guide.toolTip());
    connect(help, &QPushButton::clicked, &guide, &QAction::trigger);
    m_recents = addButton(row, "recent", tr("E&xports récents"));
    makeRecents();
    row->addStretch();
    m_cost->setAccessibleName(tr("Ce que prend l’export"));
    row->addWidget(m_cost);
    m_close = addButton(row, "", tr("Fermer"));
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_background = addButton(row, "", tr("&Continuer en arrière-plan"));
    connect(m_background, &QPushButton::clicked, this, &QDialog::reject);
    m_stop = addButton(row, "stop", tr("&Arrêter l’export"));
    m_export = addButton(row, "export", {});
    m_export->setDefault(true);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::accept);
    m_background->hide();
    m_stop->hide();
    return row;
}

/// Each puts its pages and settings back; nothing is written before it is asked for.
void ExportDialog::makeRecents() {
    auto* const menu = new QMenu(m_recents);
    auto const plans = recentExports();
    for (auto const& plan : plans) {
        connect(menu->addAction(titleOf(plan)), &QAction::triggered, this,
                [this, plan] { setPlan(plan, plan.pages.size() == 1 ? PageScope::One : PageScope::Series); });
    }
    m_recents->setMenu(menu);
    m_recents->setEnabled(!plans.empty());
    m_recents->setToolTip(plans.empty() ? tr("Aucun export n’a encore été fait") : QString());
}

void ExportDialog::lockToExplorer() {
    setWindowTitle(tr("Exporter l’image – Cartocontrat"));
    m_picker->lockToOne();
    m_options->lockTemplate(tr("Le modèle se change au profil Cartographe"));
    m_preview->lockPlacing();
    m_recents->hide();
}

void ExportDialog::setPlan(ExportPlan const& plan, PageScope scope) {
    m_isChanging = true;
    if (plan.pageTemplate != m_workshop->design.pageTemplate.id) {
        showTemplate(plan.pageTemplate);
    }
    m_options->showDesign(m_workshop->design);
    m_options->showPlan(plan);
    m_picker->choose(scope, plan.pages);
    m_isChanging = false;
    refresh();
}

ExportPlan ExportDialog::plan() const {
    ExportPlan plan;
    m_options->fill(plan);
    for (auto const& territory : m_picker->chosen()) {
        plan.pages.push_back({territory.kind, territory.id});
    }
    return plan;
}

ExportJob ExportDialog::job() const {
    return jobOf(plan(), m_session);
}

QString ExportDialog::verdict() const {
    return m_verdict->text();
}

void ExportDialog::showTemplate(std::string const& id) {
    auto job = this->job();
    job.plan.pageTemplate = id;
    job.plan.imprint = {};
    auto opened = workshopOf(job);
    if (!opened) {
        QMessageBox::warning(this, tr("Modèle illisible"), QString::fromStdString(windowSentence(opened.error())));
        return;
    }
    m_workshop = std::make_shared<Workshop const>(std::move(*opened));
    m_options->showDesign(m_workshop->design);
    m_picker->showPages(m_workshop);
    refresh();
}

/// After any change: what stands against it, how many pages, what they look like.
void ExportDialog::refresh() {
    if (m_isChanging) {
        return;
    }
    auto const job = this->job();
    auto const count = job.choices.territories.size();
    auto const [fault, warning] = judge(job, m_workshop->design);
    constexpr int side = 16;
    auto const icon = !fault.isEmpty() ? QStringLiteral("error") : QStringLiteral("warn");
    auto const said = fault.isEmpty() ? warning : fault;
    m_verdictIcon->setPixmap(said.isEmpty() ? QPixmap() : themedIcon(icon).pixmap(side));
    m_verdict->setText(said);
    m_export->setEnabled(fault.isEmpty());
    m_export->setToolTip(fault);
    m_export->setText(tr("&Exporter %1").arg(count == 0 ? tr("…") : pagesText(count)));
    auto const current = m_picker->current();
    auto example = job;
    example.choices.territories.clear();
    if (current) {
        example.choices.territories.push_back(*current);
    }
    if (example.plan.output.formats.empty()) {
        example.plan.output.formats = {FileFormat::Pdf};
    }
    auto const files = filesOf(example, m_workshop->design);
    m_options->showExample(files.empty() ? QString() : QString::fromStdString(files.front().filename().string()));
    refreshPreview();
    tellCost();
}

void ExportDialog::refreshPreview() {
    auto const current = m_picker->current();
    auto const pages = m_picker->chosen();
    auto const found = std::find_if(pages.begin(), pages.end(), [&](Territory const& one) {
        return current && one.id == current->id && one.kind == current->kind;
    });
    bool const isOfSeries = m_picker->scope() == PageScope::Series && found != pages.end();
    m_preview->number(isOfSeries ? static_cast<std::size_t>(found - pages.begin()) : 0, isOfSeries ? pages.size() : 0,
                      current ? officialName(current->name) : QString());
    auto plan = this->plan();
    plan.pages.clear();
    if (current) {
        plan.pages.push_back({current->kind, current->id});
    }
    m_preview->showPage(jobOf(std::move(plan), m_session));
}

/// Of all pages, as the one shown takes.
void ExportDialog::tellCost() {
    auto const plan = this->plan();
    auto const pages = plan.pages.size();
    auto text = filesText(pages * plan.output.formats.size());
    if (auto const& cost = m_preview->cost(); cost && pages > 0 && !plan.output.formats.empty()) {
        auto const atOnce = std::min<std::size_t>(pagesAtOnce(), pages);
        text =
            tr("%1, environ %2, environ %3")
                .arg(text, sizeText(cost->bytes * pages),
                     durationText(std::ceil(cost->seconds * static_cast<double>(pages) / static_cast<double>(atOnce))));
    }
    m_cost->setText(text);
}

void ExportDialog::accept() {
    auto const plan = this->plan();
    if (auto const ready = prepareOutputFolder(plan.output.folder); !ready) {
        QMessageBox::warning(this, tr("Rien n’a été écrit"), QString::fromStdString(windowSentence(ready.error())));
        return;
    }
    emit exportAsked(plan);
}

void ExportDialog::follow(ExportRun& run) {
    showRunning();
    m_picker->follow(run);
    m_preview->tellProgress(run);
    connect(&run, &ExportRun::pageChanged, this, [this, &run](int page) {
        m_picker->tell(run.pages()[static_cast<std::size_t>(page)]);
        m_preview->tellProgress(run);
    });
    connect(m_stop, &QPushButton::clicked, &run, [this, &run] {
        run.stop();
        m_stop->setEnabled(false);
        m_preview->tellProgress(run);
    });
    connect(&run, &ExportRun::ended, this, [this] { done(QDialog::Accepted); });
}

void ExportDialog::showRunning() {
    m_options->setEnabled(false);
    for (auto* const button : {m_recents, m_close, m_export}) {
        button->hide();
    }
    for (auto* const button : {m_background, m_stop}) {
        button->show();
    }
    m_cost->setText(tr("Les pages déjà écrites seront gardées."));
    m_verdict->clear();
    m_verdictIcon->clear();
    m_background->setDefault(true); // a second Enter loses no page
    m_background->setFocus();
}

/// On the page, where the table lists what is to be placed.
void ExportDialog::placeProjects() {
    if (auto territory = m_picker->current()) {
        m_session.setTerritory(std::move(*territory));
    }
    reject();
    m_actions.action(CommandId::ShowProjects).trigger();
}

} // namespace cartocontrat
