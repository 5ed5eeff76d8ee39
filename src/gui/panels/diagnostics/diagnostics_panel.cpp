// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/diagnostics/diagnostics_panel.hpp"

#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/models/diagnostics_model.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/session/session.hpp"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
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
    layout->addWidget(makeHead());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    addWidget(content);
    m_detail->setWordWrap(true);
    m_table->setModel(m_model);
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
    header->setMinimumSectionSize(fontMetrics().height() + 6);
    constexpr std::array widths{26, 400, 200, 170, 140};
    for (int column = 0; column < DiagnosticsModel::ColumnCount; ++column) {
        header->resizeSection(column, widths.at(static_cast<std::size_t>(column)));
    }
    header->setSectionResizeMode(DiagnosticsModel::What, QHeaderView::Stretch);
    setFocusProxy(m_table);
    connect(m_table, &QTableView::activated, this, &DiagnosticsPanel::goTo);
    connect(m_table, &QTableView::clicked, this, &DiagnosticsPanel::mend);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](QModelIndex const& index) {
        m_detail->setText(index.isValid() ? m_model->finding(index.row()).what : QString());
    });
    connect(&session, &Session::diagnosticsChanged, this, &DiagnosticsPanel::refresh);
    refresh();
}

/// What is chosen changes while the table goes.
DiagnosticsPanel::~DiagnosticsPanel() {
    m_table->selectionModel()->disconnect(this);
}

QWidget* DiagnosticsPanel::makeHead() {
    auto* const head = new QWidget(this);
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
    return head;
}

void DiagnosticsPanel::refresh() {
    if (!m_session.workshop()) {
        return;
    }
    m_model->show(findings(m_session.diagnostics(), m_session.pageError(), *m_session.workshop()));
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
        mend(index.siblingAtColumn(DiagnosticsModel::ToDo));
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
    switch (m_model->finding(index.row()).remedy) {
    case Remedy::OpenCard:
        goTo(index);
        break;
    case Remedy::Place:
        if (!m_model->finding(index.row()).project.empty()) {
            goTo(index);
            m_actions.action(CommandId::ChooseCommune).trigger();
        }
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

} // namespace cartocontrat
