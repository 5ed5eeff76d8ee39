// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/card/project_card.hpp"

#include "base/text.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/icons/icon.hpp"
#include "gui/panels/card/financing_bar.hpp"
#include "gui/session/session.hpp"
#include "gui/words/clipboard.hpp"
#include "gui/words/legend_icon.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <QAction>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {
namespace {

QString typesetText(std::string const& text) {
    return QString::fromStdString(typeset(text));
}

/// As dates stand in a line: "Décembre 2018" -> "déc. 2018", "Eté 2019" -> "été 2019".
QString dateInLine(QString text) {
    QLocale const french(QLocale::French);
    constexpr int months = 12;
    text = text.toLower().replace(QStringLiteral("et\u00E9"), QStringLiteral("\u00E9t\u00E9"));
    for (int month = 1; month <= months; ++month) {
        text.replace(french.standaloneMonthName(month, QLocale::LongFormat),
                     spokenLocale().standaloneMonthName(month, QLocale::ShortFormat));
    }
    return text;
}

/// "À venir · déc. 2018 – juin 2019".
QString periodLine(Project const& project, Operation const* operation) {
    auto line = periodText(project);
    if (operation == nullptr || (operation->start.empty() && operation->end.empty())) {
        return line;
    }
    auto const dates = operation->end.empty() || operation->start.empty() ? operation->start + operation->end
                                                                          : operation->start + " – " + operation->end;
    return line + QStringLiteral(" · ") + dateInLine(typesetText(dates));
}

/// Intercommunalités by the letters that the contracts give them: "CC du Ternois".
QString ownerText(Project const& project) {
    auto owner = typesetText(project.owner);
    for (auto const& [kind, letters] :
         {std::pair("Communauté de communes ", "CC "), std::pair("Communauté d’agglomération ", "CA "),
          std::pair("Communauté urbaine ", "CU ")}) {
        owner.replace(QString::fromUtf8(kind), QString::fromUtf8(letters));
    }
    return owner;
}

/// A page marks the communes of a project that it does not put in its list, whatever the whole département does.
LocationQuality qualityOnPage(LocatedProject const& located, Session const& session) {
    auto const& page = session.page();
    bool const isListed =
        !page || std::find(page->listed.begin(), page->listed.end(), located.project->id) != page->listed.end();
    auto const quality = located.location.quality;
    return quality == LocationQuality::WholeEpci && !isListed ? LocationQuality::Communes : quality;
}

QString epciNames(Project const& project, ContractData const& contracts) {
    QStringList names;
    for (auto const& siren : project.epcis) {
        auto const* const epci = contracts.findEpci(siren);
        names.append(officialName(epci != nullptr ? epci->name : siren));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

ProjectCard::ProjectCard(Session& session, ActionSet& actions, QWidget* parent)
    : QWidget(parent), m_session(session), m_icon(new QLabel(this)), m_title(new QLabel(this)),
      m_summary(new QLabel(this)), m_note(new QLabel(this)), m_planTitle(new QLabel(tr("Plan de financement"), this)),
      m_source(new QLabel(this)), m_form(new QFormLayout), m_bar(new FinancingBar(this)),
      m_financing(new FinancingModel(this)), m_plan(new QTableView(this)), m_show(new QToolButton(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    auto* const head = new QHBoxLayout;
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
    auto bold = font();
    bold.setBold(true);
    m_planTitle->setFont(bold);
    bold.setPointSizeF(bold.pointSizeF() * 1.15);
    m_title->setFont(bold);
    for (auto* const label : {m_title, m_summary, m_note, m_source}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_form->setVerticalSpacing(0); // the plan under it is to be seen whole
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_plan->setModel(m_financing);
    m_plan->setAccessibleName(tr("Plan de financement"));
    m_plan->setShowGrid(false);
    m_plan->setFocusPolicy(Qt::TabFocus);
    m_plan->setTabKeyNavigation(false);
    m_plan->setTextElideMode(Qt::ElideMiddle); // several may begin alike
    m_plan->setWordWrap(false);
    m_plan->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_plan->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_plan->horizontalHeader()->hide();
    m_plan->verticalHeader()->hide();
    m_plan->verticalHeader()->setDefaultSectionSize(fontMetrics().height());
    m_plan->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_plan->horizontalHeader()->setSectionResizeMode(FinancingModel::Source, QHeaderView::Stretch);
    layout->addLayout(m_form);
    layout->addWidget(m_planTitle);
    layout->addWidget(m_bar);
    layout->addWidget(m_plan);
    layout->addWidget(m_summary); // may be long: under the plan, which is what is looked for
    layout->addWidget(m_note);
    auto* const foot = new QHBoxLayout;
    for (CommandId const command : {CommandId::EditProject, CommandId::CopyCard}) {
        auto* const button = new QToolButton(this);
        button->setDefaultAction(&actions.action(command));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        foot->addWidget(button);
        auto const follow = [button] { button->setVisible(button->defaultAction()->isVisible()); };
        connect(button->defaultAction(), &QAction::changed, button, follow);
        follow();
    }
    foot->addStretch();
    layout->addLayout(foot);
    m_show->setObjectName(QStringLiteral("show-on-map"));
    m_show->setText(tr("Voir sur la carte"));
    m_show->setIcon(themedIcon(QStringLiteral("place")));
    m_show->setToolTip(tr("Montre la carte là où est le projet"));
    m_show->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_show, &QToolButton::clicked, this, [this] {
        m_session.setView(View::Map);
        m_session.showOnMap(m_project);
        auto const* const located = m_session.findProject(m_project);
        if (located != nullptr && qualityOnPage(*located, m_session) == LocationQuality::WholeEpci) {
            m_session.announce(
                tr("La carte montre ses communes : elles sont trop nombreuses pour qu’il y soit marqué"));
        }
    });
    layout->addWidget(m_show, 0, Qt::AlignLeft);
    layout->addWidget(m_source);
    layout->addStretch();
}

void ProjectCard::gatherFacts(LocatedProject const& located) {
    auto const& project = *located.project;
    auto const& contracts = *m_session.workshop()->contracts;
    auto const* const operation = contracts.findOperation(project.id);
    auto const& changes = m_session.document().projects;
    m_facts.clear();
    auto const add = [this](QString const& name, QString const& value) {
        if (!value.isEmpty()) {
            m_facts.push_back({name, value});
        }
    };
    bool const isByHandAmount = changes.contains(project.id) && changes.at(project.id).amount;
    if (!project.voted || isByHandAmount) {
        add(isByHandAmount ? tr("Montant corrigé") : tr("Montant"), amountText(project));
    }
    if (project.voted) {
        add(tr("Aide votée"), eurosText(*project.voted, Cents::Hidden));
    }
    add(tr("Autre montant"), typesetText(project.futureAmountText));
    if (operation != nullptr && operation->totalCost) {
        auto const tax = operation->tax.empty() ? QString() : QLatin1Char(' ') + QString::fromStdString(operation->tax);
        add(tr("Coût total"), eurosText(*operation->totalCost, Cents::Hidden) + tax);
    }
    add(tr("Thématique"), themeText(project));
    add(tr("Période"), periodLine(project, operation));
    add(tr("Maître d’ouvrage"), ownerText(project));
    auto const change = changes.find(project.id);
    bool const isByHand = change != changes.end() && change->second.placement;
    auto const how = isByHand ? tr("placé à la main") : qualityText(qualityOnPage(located, m_session));
    add(tr("Lieu"), how.isEmpty() ? placeText(located) : tr("%1 (%2)").arg(placeText(located), how));
    if (m_session.territory().hasSeveralEpcis() || project.epcis.size() > 1) {
        add(tr("Intercommunalité"), epciNames(project, contracts));
    }
    auto livret = operation == nullptr ? QString() : QString::fromStdString(operation->livret);
    add(tr("Livret"), livret.replace(QLatin1Char(';'), QLatin1String(", ")));
}

void ProjectCard::setProject(LocatedProject const& located) {
    auto const& project = *located.project;
    auto const& workshop = *m_session.workshop();
    auto const* const operation = workshop.contracts->findOperation(project.id);
    m_project = project.id;
    m_show->setEnabled(!located.location.sites.empty());
    gatherFacts(located);
    constexpr int iconWidth = 34, iconHeight = 26;
    m_icon->setPixmap(themeIcon(workshop.design.pageTemplate.themeOf(project), workshop).pixmap(iconWidth, iconHeight));
    m_icon->setAccessibleName(themeText(project));
    m_title->setText(typesetText(project.title));
    m_summary->setText(operation == nullptr ? QString() : typesetText(operation->summary));
    m_summary->setVisible(!m_summary->text().isEmpty());
    m_note->setText(tr("Note : %1").arg(typesetText(project.note)));
    m_note->setVisible(!project.note.empty());
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    for (auto const& fact : m_facts) {
        auto* const value = new QLabel(fact.value, this);
        if (&fact == &m_facts.front()) { // the amount
            auto bold = value->font();
            bold.setBold(true);
            value->setFont(bold);
        }
        value->setWordWrap(true);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_form->addRow(new QLabel(fact.name, this), value);
    }
    auto const parts = operation == nullptr ? std::vector<FinancingPart>() : financingParts(*operation);
    m_bar->setParts(parts);
    m_financing->show(parts);
    m_planTitle->setVisible(!parts.empty());
    m_plan->setVisible(!parts.empty());
    fitPlan();
    auto const& line =
        operation != nullptr && !operation->sourceLine.empty() ? operation->sourceLine : project.sourceLine;
    auto const* const document = workshop.contracts->documentOf(project);
    m_source->setText(sourceText(line, *workshop.contracts, document));
    m_source->setToolTip(tr("Ligne de la transcription du document qui dit ces faits") +
                         (document != nullptr ? QLatin1Char('\n') + documentText(*document) : QString()));
}

/// All rows stand in the table: it is the panel that scrolls.
void ProjectCard::fitPlan() {
    auto const rows = m_financing->rowCount() * m_plan->verticalHeader()->defaultSectionSize();
    m_plan->setFixedHeight(rows + 2 * m_plan->frameWidth());
}

QString ProjectCard::text() const {
    auto text = m_title->text() + QLatin1Char('\n');
    if (m_summary->isVisibleTo(this)) {
        text += m_summary->text() + QLatin1Char('\n');
    }
    for (auto const& fact : m_facts) {
        text += tr("%1 : %2").arg(fact.name, fact.value) + QLatin1Char('\n');
    }
    if (m_financing->rowCount() > 0) {
        text += m_planTitle->text() + QLatin1Char('\n');
    }
    for (int row = 0; row < m_financing->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < FinancingModel::ColumnCount; ++column) {
            cells.append(m_financing->index(row, column).data().toString());
        }
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    if (m_note->isVisibleTo(this)) {
        text += m_note->text() + QLatin1Char('\n');
    }
    return m_source->text().isEmpty() ? text : text + m_source->text() + QLatin1Char('\n');
}

QString ProjectCard::html() const {
    auto const paragraph = [](QString const& text) {
        return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    };
    auto html = QStringLiteral("<h3>%1</h3>").arg(m_title->text().toHtmlEscaped());
    html += paragraph(m_summary->text()) + QStringLiteral("<table>");
    for (auto const& fact : m_facts) {
        html += QStringLiteral("<tr><td>%1</td><td><b>%2</b></td></tr>")
                    .arg(fact.name.toHtmlEscaped(), fact.value.toHtmlEscaped());
    }
    html += QStringLiteral("</table>");
    if (m_financing->rowCount() > 0) {
        html += QStringLiteral("<p><b>%1</b></p>").arg(m_planTitle->text().toHtmlEscaped()) +
                htmlTable(*m_financing, Headings::Hidden);
    }
    return html + (m_note->isVisibleTo(this) ? paragraph(m_note->text()) : QString()) + paragraph(m_source->text());
}

} // namespace cartocontrat
