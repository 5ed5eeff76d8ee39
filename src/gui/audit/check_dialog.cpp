// SPDX-License-Identifier: EUPL-1.2
#include "gui/audit/check_dialog.hpp"

#include "base/text.hpp"
#include "gui/icons/icon.hpp"
#include "gui/session/session.hpp"
#include "gui/words/project_words.hpp"
#include "messages/messages.hpp"
#include "workshop/audit.hpp"
#include "workshop/series.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cartocontrat {
namespace {

QString capitalised(QString text) {
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

CheckDialog::CheckDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_icon(new QLabel(this)), m_outcome(new QLabel(this)),
      m_list(new QTreeWidget(this)), m_go(new QPushButton(themedIcon(QStringLiteral("fit")), tr("&Y aller"), this)),
      m_copy(new QPushButton(themedIcon(QStringLiteral("copy")), tr("&Copier"), this)) {
    setObjectName(QStringLiteral("check-dialog"));
    m_outcome->setWordWrap(true);
    m_outcome->setAccessibleName(tr("Résultat du contrôle"));
    m_list->setAccessibleName(tr("Défauts de la page"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Règle"), tr("Ce qui ne va pas, et que faire")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_outcome, 1);
    auto* const foot = new QHBoxLayout;
    auto* const close = new QPushButton(tr("Fermer"), this);
    foot->addWidget(m_copy);
    foot->addStretch();
    foot->addWidget(m_go);
    foot->addWidget(close);
    for (auto* const button : {m_copy, m_go, close}) {
        button->setAutoDefault(false);
    }
    auto* const layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    constexpr int columns = 100, lines = 20; // of text
    resize(fontMetrics().averageCharWidth() * columns, fontMetrics().lineSpacing() * lines);
    connect(m_list, &QTreeWidget::itemClicked, this, &CheckDialog::goTo);
    connect(m_list, &QTreeWidget::itemActivated, this, &CheckDialog::goTo);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_go->setEnabled(m_list->currentItem() != nullptr); });
    connect(m_go, &QPushButton::clicked, this, [this] { goTo(m_list->currentItem()); });
    connect(m_copy, &QPushButton::clicked, this, &CheckDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&session, &Session::pageChanged, this, &CheckDialog::check);
    check();
}

void CheckDialog::check() {
    auto const name = officialName(m_session.territory().name);
    setWindowTitle(tr("Contrôle de la page – %1").arg(name));
    if (!m_session.page()) {
        m_checker.cancel();
        tellNothing(tr("Aucune page n’est montrée."));
        return;
    }
    m_checker.ask([this, page = m_session.page(), workshop = m_session.workshop(), territory = m_session.territory(),
                   resources = m_session.resources()](std::stop_token const&) -> NewestWork::Delivery {
        auto found = auditPage(recordOf(territory, *page, *workshop), workshop->design.pageTemplate.id, resources);
        return [this, found = std::move(found)] {
            if (found) {
                tell(*found);
            } else {
                tellNothing(QString::fromStdString(windowSentence(found.error())));
            }
        };
    });
}

void CheckDialog::tell(AuditFindings findings) {
    m_findings = std::move(findings);
    m_list->clear();
    for (auto const& finding : m_findings) {
        auto* const row = new QTreeWidgetItem(
            m_list, {capitalised(QString::fromStdString(title(finding.rule))), sentenceOf(finding)});
        row->setToolTip(1, row->text(1));
    }
    constexpr int side = 16;
    m_icon->setPixmap(themedIcon(m_findings.empty() ? QStringLiteral("done") : QStringLiteral("warn")).pixmap(side));
    auto const count = m_findings.size();
    m_outcome->setText(
        count == 0 ? tr("Aucun défaut : la page peut être imprimée. Ses textes, ses traits, ses encadrés et "
                        "ses filets suivent toutes les règles.")
        : count == 1
            ? tr("1 défaut à corriger avant d’imprimer. Choisissez-le pour aller à sa place.")
            : tr("%1 défauts à corriger avant d’imprimer. Choisissez-en un pour aller à sa place.").arg(count));
    m_go->setEnabled(false);
    m_copy->setEnabled(count > 0);
}

void CheckDialog::tellNothing(QString const& why) {
    tell({});
    m_icon->clear();
    m_outcome->setText(why);
}

/// With the titles of the projects that it tells by id.
QString CheckDialog::sentenceOf(AuditFinding finding) const {
    for (auto* const name : {&finding.what, &finding.other}) {
        if (auto const* const project = m_session.workshop()->contracts->findProject(*name)) {
            *name = "«\u00A0" + typeset(project->title) + "\u00A0»";
        }
    }
    return QString::fromStdString(sentence(finding));
}

void CheckDialog::goTo(QTreeWidgetItem const* item) {
    auto const row = m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem*>(item));
    if (row < 0) {
        return;
    }
    auto const& finding = m_findings[static_cast<std::size_t>(row)];
    for (auto const& name : {finding.what, finding.other}) {
        if (m_session.findProject(name) != nullptr) {
            m_session.setSelection({name});
            break;
        }
    }
    if (finding.where && m_session.page()) {
        constexpr double room = 15;
        emit placeAsked(finding.where->grown(room));
    }
}

void CheckDialog::copy() const {
    QStringList lines;
    for (auto const& finding : m_findings) {
        lines.append(sentenceOf(finding));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

} // namespace cartocontrat
