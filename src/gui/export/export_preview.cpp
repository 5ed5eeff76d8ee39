// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/export_preview.hpp"

#include "gui/canvas/page_picture.hpp"
#include "gui/export/export_words.hpp"
#include "gui/icons/icon.hpp"
#include "gui/words/project_words.hpp"
#include "messages/messages.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace cartocontrat {

TrialView::TrialView(QWidget* parent) : PlaneView(1, parent) {
    setAccessibleName(tr("Aperçu de la page"));
}

void TrialView::showTrial(PageTrial const& trial) {
    auto const before = whole();
    m_trial = trial;
    setAccessibleDescription(trial.page ? QString::fromStdString(trial.page->scene.description) : QString());
    if (whole() == before) {
        redraw();
    } else {
        fit();
        forget();
    }
}

double TrialView::zoom() const {
    return sight().pixelsPerUnit / pixelsPerMillimetre();
}

double TrialView::pixelsPerMillimetre() const {
    constexpr double mmPerInch = 25.4;
    return logicalDpiX() / mmPerInch;
}

Extent TrialView::whole() const {
    return m_trial.page ? Extent{0, 0, m_trial.page->scene.width, m_trial.page->scene.height} : Extent{};
}

std::pair<double, double> TrialView::scaleRange() const {
    constexpr double least = 0.1, greatest = 8;
    return {least * pixelsPerMillimetre(), greatest * pixelsPerMillimetre()};
}

PlaneView::Draw TrialView::drawing(std::size_t /*layer*/) const {
    if (!m_trial.page) {
        return {};
    }
    return [trial = m_trial, desk = palette().color(QPalette::Mid)](Wanted const& wanted, std::stop_token const& stop) {
        return Drawn{pagePicture(trial.page->scene, *trial.workshop, desk, wanted.size, wanted.plane,
                                 wanted.pixelsPerUnit * wanted.pixelRatio, stop),
                     {}};
    };
}

ExportPreview::ExportPreview(QWidget* parent)
    : QWidget(parent), m_view(new TrialView(this)), m_foot(new QStackedWidget(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeHead());
    layout->addWidget(m_view, 1);
    m_foot->addWidget(makeRemarks());
    m_foot->addWidget(makeProgress());
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_foot);
    connect(m_view, &PlaneView::sightChanged, this,
            [this] { m_zoom->setText(tr("%1\u00A0%").arg(std::lround(m_view->zoom() * 100))); });
}

QWidget* ExportPreview::makeHead() {
    auto* const head = new QWidget(this);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* const title = new QLabel(tr("Aperçu"), head);
    auto bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    row->addWidget(title);
    row->addStretch();
    auto const addButton = [&](char const* icon, QString const& tip, auto act) {
        auto* const button = new QToolButton(head);
        button->setIcon(themedIcon(QString::fromLatin1(icon)));
        button->setAutoRaise(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_previous = addButton("previous", tr("Page précédente (Ctrl+Page↑)"), [this] { emit turned(-1); });
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_number = new QLabel(head);
    m_number->setAccessibleName(tr("Page montrée"));
    row->addWidget(m_number);
    m_next = addButton("next", tr("Page suivante (Ctrl+Page↓)"), [this] { emit turned(1); });
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    row->addSpacing(fontMetrics().height());
    constexpr double step = 1.25;
    addButton("zoom-out", tr("Zoom arrière"), [this] { m_view->zoomBy(1 / step); });
    m_zoom = new QLabel(head);
    m_zoom->setAccessibleName(tr("Zoom"));
    row->addWidget(m_zoom);
    addButton("zoom-in", tr("Zoom avant"), [this] { m_view->zoomBy(step); });
    addButton("fit", tr("Voir toute la page"), [this] { m_view->fit(); });
    return head;
}

QWidget* ExportPreview::makeRemarks() {
    auto* const box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto* const row = new QHBoxLayout(box);
    m_icon = new QLabel(box);
    m_remarks = new QLabel(box);
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::RichText);
    m_remarks->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_place = new QPushButton(tr("Les placer…"), box);
    connect(m_place, &QPushButton::clicked, this, &ExportPreview::placingAsked);
    row->addWidget(m_icon);
    row->addWidget(m_remarks, 1);
    row->addWidget(m_place);
    say({}, {}, {}, false);
    return box;
}

QWidget* ExportPreview::makeProgress() {
    auto* const box = new QFrame(this);
    box->setFrameShape(QFrame::StyledPanel);
    auto* const layout = new QVBoxLayout(box);
    m_done = new QLabel(box);
    auto bold = m_done->font();
    bold.setBold(true);
    m_done->setFont(bold);
    m_busy = new QLabel(box);
    m_busy->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* const row = new QHBoxLayout;
    row->addWidget(m_done);
    row->addWidget(m_busy, 1);
    layout->addLayout(row);
    m_bar = new QProgressBar(box);
    m_bar->setAccessibleName(tr("Avancement de l’export"));
    m_bar->setFormat(tr("%p\u00A0%"));
    layout->addWidget(m_bar);
    return box;
}

void ExportPreview::showPage(ExportJob const& job) {
    if (job.choices.territories.empty()) {
        m_composer.cancel();
        m_measurer.cancel();
        m_composed.clear();
        m_measured.clear();
        m_view->showTrial({});
        say({}, {}, {}, false);
        m_cost.reset();
        emit costChanged();
        return;
    }
    compose(job);
    measure(job);
}

void ExportPreview::compose(ExportJob const& job) {
    auto wanted = job;
    wanted.plan.output = {};
    auto const key = toJson(wanted.plan);
    if (key == m_composed) {
        return;
    }
    m_composed = key;
    m_composer.ask([this, wanted = std::move(wanted)](std::stop_token const& stop) -> NewestWork::Delivery {
        auto trial = std::make_shared<Result<PageTrial>>(tryPage(wanted, stop));
        return [this, trial] { take(*trial); };
    });
}

/// Where and under which name the files are written does not matter.
void ExportPreview::measure(ExportJob const& job) {
    auto wanted = job;
    wanted.plan.output.folder.clear();
    wanted.plan.output.name.clear();
    auto const key = toJson(wanted.plan);
    if (key == m_measured) {
        return;
    }
    m_measured = key;
    m_cost.reset();
    emit costChanged();
    m_measurer.ask([this, wanted = std::move(wanted)](std::stop_token const& stop) -> NewestWork::Delivery {
        return [this, cost = measurePage(wanted, stop)] {
            m_cost = cost;
            emit costChanged();
        };
    });
}

void ExportPreview::take(Result<PageTrial> const& trial) {
    if (!trial) {
        m_view->showTrial({});
        say(QStringLiteral("error"), tr("Cette page ne peut pas être faite."),
            QString::fromStdString(windowSentence(trial.error())), false);
        return;
    }
    m_view->showTrial(*trial);
    auto const unlocated = trial->page->unlocated.size();
    auto const audit =
        trial->faults == 0 ? tr("Contrôle de la page : aucun défaut, aucun projet n’est perdu.")
        : trial->faults == 1
            ? tr("Contrôle de la page : 1 défaut, que montre « Contrôler la page… ».")
            : tr("Contrôle de la page : %1 défauts, que montre « Contrôler la page… ».").arg(trial->faults);
    if (unlocated == 0) {
        say(trial->faults == 0 ? QStringLiteral("done") : QStringLiteral("warn"),
            tr("Tous les projets de cette page ont un lieu."), audit, false);
        return;
    }
    auto const list = QString::fromStdString(trial->workshop->design.pageTemplate.word("unlocated"));
    say(QStringLiteral("warn"), tr("%1 sur cette page.").arg(unlocatedText(unlocated)),
        (unlocated == 1 ? tr("Il figure dans l’encadré « %1 ».") : tr("Ils figurent dans l’encadré « %1 »."))
                .arg(list) +
            QStringLiteral("\n") + audit,
        true);
}

void ExportPreview::say(QString const& icon, QString const& title, QString const& text, bool canPlace) {
    constexpr int side = 16;
    m_icon->setPixmap(icon.isEmpty() ? QPixmap() : themedIcon(icon).pixmap(side));
    auto const body = text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    m_remarks->setText(QStringLiteral("<b>%1</b> %2").arg(title.toHtmlEscaped(), body));
    m_place->setVisible(canPlace && m_mayPlace);
}

void ExportPreview::number(std::size_t place, std::size_t count, QString const& name) {
    m_number->setText(count == 0       ? name
                      : name.isEmpty() ? QString()
                                       : tr("Page %1 sur %2  ·  %3").arg(place + 1).arg(count).arg(name));
    m_previous->setEnabled(count == 0 || place > 0);
    m_next->setEnabled(count == 0 || place + 1 < count);
}

bool ExportPreview::isReady() const {
    return !m_composer.isBusy() && !m_measurer.isBusy() && m_view->isRefined();
}

void ExportPreview::tellProgress(ExportRun const& run) {
    m_foot->setCurrentIndex(1);
    auto const all = run.pages().size();
    auto const left = run.count({PageState::Waiting, PageState::Running});
    auto const failed = run.count({PageState::Failed});
    auto const made = all - left;
    auto said = made == 0   ? tr("Aucune page écrite sur %1").arg(all)
                : made == 1 ? tr("1 page écrite sur %1").arg(all)
                            : tr("%1 pages écrites sur %2").arg(made).arg(all);
    if (failed > 0) {
        said = made == 1 ? tr("1 page faite sur %1, en échec").arg(all)
                         : tr("%1 pages faites sur %2, %3 en échec").arg(made).arg(all).arg(failed);
    }
    m_done->setText(said);
    QStringList busy;
    for (auto const& page : run.pages()) {
        if (page.state == PageState::Running) {
            busy.append(officialName(page.territory.name));
        }
    }
    auto words = busy.mid(0, 2).join(QStringLiteral(", "));
    if (run.isStopping()) {
        words = tr("Arrêt, les pages commencées se terminent…");
    } else if (auto const seconds = run.secondsLeft()) {
        words += tr("  ·  reste environ %1").arg(durationText(std::ceil(*seconds)));
    }
    m_busy->setText(words);
    m_bar->setMaximum(static_cast<int>(all));
    m_bar->setValue(static_cast<int>(all - left));
}

} // namespace cartocontrat
