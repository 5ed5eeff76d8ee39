// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/diagnostics/diagnostics_panel.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/models/diagnostics_model.hpp"
#include "gui/palette/go_to.hpp"
#include "gui/palette/search_index.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/panels/panel.hpp"
#include "gui/session/session.hpp"
#include "messages/messages.hpp"

#include <QAction>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace cartocontrat {

DiagnosticsPanel::DiagnosticsPanel(Session& session, ActionSet& actions, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_actions(actions), m_model(new DiagnosticsModel(this)),
      m_table(new QTableView(this)), m_errors(new QCheckBox(this)), m_warnings(new QCheckBox(this)),
      m_remarks(new QCheckBox(this)), m_field(new QLineEdit(this)), m_detail(new QLabel(this)) {
    addWidget(new EmptyState(QStringLiteral("check"), tr("Rien à signaler"),
                             tr("Les données et la page sont en ordre."), this));
    auto* const content = new QWidget(this);
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->setSpacing(2);
    makeHead();
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    addWidget(content);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeTable();
    setFocusProxy(m_table);
    connect(&session, &Session::diagnosticsChanged, this, &DiagnosticsPanel::refresh);
    refresh();
}

void DiagnosticsPanel::makeTable() {
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("diagnostics-table"));
    m_table->setAccessibleName(tr("Diagnostics"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    auto* const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(fontMetrics().height() + 6);
    auto const letter = fontMetrics().averageCharWidth();
    constexpr std::array letters{4, 60, 26, 24, 36};
    for (int column = 0; column < DiagnosticsModel::ColumnCount; ++column) {
        header->resizeSection(column, letters.at(static_cast<std::size_t>(column)) * letter);
    }
    header->setSectionResizeMode(DiagnosticsModel::What, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this,
            [this](QModelIndex const& index) { index.column() == DiagnosticsModel::ToDo ? mend(index) : goTo(index); });
    connect(m_table, &QTableView::clicked, this, &DiagnosticsPanel::mend);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](QModelIndex const& index) {
        m_detail->setText(index.isValid() ? m_model->sentenceOf(index.row()) : QString());
    });
    connect(m_model, &QAbstractItemModel::modelReset, m_detail, &QLabel::clear);
}

/// What is chosen changes while the table goes.
DiagnosticsPanel::~DiagnosticsPanel() {
    m_table->selectionModel()->disconnect(this);
}

void DiagnosticsPanel::makeHead() {
    auto* const head = new QWidget(this);
    head->setObjectName(QLatin1String(dockTools)); // the title of the dock takes them
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    for (auto* const box : {m_errors, m_warnings, m_remarks}) {
        box->setChecked(true);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &DiagnosticsPanel::narrow);
    }
    constexpr int fieldWidth = 170;
    m_field->setMaximumWidth(fieldWidth);
    m_field->setPlaceholderText(tr("Filtrer…"));
    m_field->setAccessibleName(tr("Filtrer les diagnostics"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(themedIcon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    row->addWidget(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &DiagnosticsPanel::narrow);
    auto* const reread = new QToolButton(head);
    reread->setDefaultAction(&m_actions.action(CommandId::Reread));
    reread->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    reread->setAutoRaise(true);
    row->addWidget(reread);
    auto* const keep = new QToolButton(head);
    keep->setIcon(themedIcon(QStringLiteral("save")));
    keep->setText(tr("Enregistrer…"));
    keep->setToolTip(tr("Écrit ces diagnostics dans un tableau"));
    keep->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    keep->setAutoRaise(true);
    connect(keep, &QToolButton::clicked, this, &DiagnosticsPanel::save);
    row->addWidget(keep);
}

void DiagnosticsPanel::refresh() {
    if (!m_session.workshop()) {
        return;
    }
    m_model->show(findings(m_session));
    auto const errors = m_model->countOf(Gravity::Error), warnings = m_model->countOf(Gravity::Warning),
               remarks = m_model->countOf(Gravity::Remark);
    m_errors->setText(tr("Erreurs (%1)").arg(errors));
    m_warnings->setText(tr("Avertissements (%1)").arg(warnings));
    m_remarks->setText(tr("Remarques (%1)").arg(remarks));
    auto const all = errors + warnings + remarks;
    setCurrentIndex(all == 0 ? 0 : 1);
    setWindowTitle(all == 0 ? tr("Diagnostics") : tr("Diagnostics (%1)").arg(all));
}

void DiagnosticsPanel::narrow() {
    std::set<Gravity> gravities;
    for (auto const& [box, gravity] : {std::pair(m_errors, Gravity::Error), std::pair(m_warnings, Gravity::Warning),
                                       std::pair(m_remarks, Gravity::Remark)}) {
        if (box->isChecked()) {
            gravities.insert(gravity);
        }
    }
    m_model->narrow(gravities, m_field->text());
}

/// To the project it is about, wherever that is shown.
void DiagnosticsPanel::goTo(QModelIndex const& index) {
    auto const& finding = m_model->finding(index.row());
    auto const* const located = m_session.findProject(finding.project);
    if (located == nullptr) {
        if (finding.remedy == Remedy::OpenCard || finding.remedy == Remedy::Place) {
            m_session.announce(tr("Le modèle de page ouvert ne montre pas ce projet"));
        } else {
            mend(index.siblingAtColumn(DiagnosticsModel::ToDo));
        }
        return;
    }
    if (!located->isIn(m_session.territory()) && !located->project->epcis.empty()) {
        if (auto territory = m_session.findTerritory(TerritoryKind::Epci, located->project->epcis.front())) {
            m_session.setTerritory(std::move(*territory));
        }
    }
    m_session.setSelection({finding.project});
    m_actions.action(CommandId::ShowCard).trigger();
}

void DiagnosticsPanel::mend(QModelIndex const& index) {
    if (index.column() != DiagnosticsModel::ToDo) {
        return;
    }
    auto const finding = m_model->finding(index.row());
    switch (finding.remedy) {
    case Remedy::OpenCard:
        goTo(index);
        break;
    case Remedy::Place:
        if (!finding.project.empty()) {
            goTo(index);
            m_actions.action(CommandId::ChooseCommune).trigger();
        }
        break;
    case Remedy::PlaceAll:
        m_actions.action(CommandId::ShowProjects).trigger();
        break;
    case Remedy::OpenSources:
        m_actions.action(CommandId::Sources).trigger();
        break;
    case Remedy::ShowPlace:
        cartocontrat::goTo(m_session, m_actions, {FoundKind::Place, finding.subject, {}, {}, {}});
        break;
    case Remedy::ShowCommune:
        cartocontrat::goTo(m_session, m_actions, {FoundKind::Commune, finding.subject, {}, {}, {}});
        break;
    case Remedy::Relink:
        m_actions.action(CommandId::Relink).trigger();
        break;
    case Remedy::Reread:
        m_actions.action(CommandId::Reread).trigger();
        break;
    case Remedy::None:
        break;
    }
}

void DiagnosticsPanel::save() {
    auto const file =
        QFileDialog::getSaveFileName(this, tr("Enregistrer les diagnostics"), tr("diagnostics.xlsx"),
                                     tr("Classeur Excel (*.xlsx);;Classeur OpenDocument (*.ods);;Texte CSV (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    if (auto const written = writeSheet(m_model->sheet(), file.toStdString()); !written) {
        QMessageBox::warning(this, tr("Les diagnostics ne sont pas enregistrés"),
                             QString::fromStdString(windowSentence(written.error())));
        return;
    }
    m_session.announce(tr("Diagnostics enregistrés : %1").arg(file));
}

} // namespace cartocontrat
