// SPDX-License-Identifier: EUPL-1.2
#include "gui/panels/filters/filters_panel.hpp"

#include "base/text.hpp"
#include "gui/actions/action_set.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/panels/filters/amount_range.hpp"
#include "gui/panels/filters/value_boxes.hpp"
#include "gui/session/session.hpp"
#include "gui/words/filter_words.hpp"
#include "gui/words/legend_icon.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace cartocontrat {
FiltersPanel::FiltersPanel(Session& session, ActionSet& actions, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_line(new QLabel(this)), m_clear(new QPushButton(this)),
      m_advice(new QLabel(this)), m_nomenclature(new QComboBox(this)),
      m_themes(new ValueBoxes(tr("Thématiques"), this)), m_periods(new ValueBoxes(tr("Période"), this)),
      m_range(new AmountRange(this)), m_least(new QLineEdit(this)), m_most(new QLineEdit(this)),
      m_kinds(new QComboBox(this)), m_owners(new QComboBox(this)), m_text(new QLineEdit(this)),
      m_voted(new QCheckBox(tr("Subvention votée"), this)), m_unlocated(new QCheckBox(tr("Non localisés"), this)) {
    addWidget(
        new EmptyState(QStringLiteral("filter"), tr("Aucun filtre"), tr("Ouvrez un projet ou des données."), this));
    auto* const content = new QWidget(this);
    auto* const layout = new QVBoxLayout(content);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(3);
    makeHead(actions, *layout);
    makeBoxes(*layout);
    makeAmount(*layout);
    makeForm(*layout);
    layout->addStretch();
    addWidget(content);
    setFocusProxy(m_text);
    connect(&session, &Session::workshopChanged, this, &FiltersPanel::takeWorkshop);
    connect(&session, &Session::territoryChanged, this, &FiltersPanel::refresh);
    connect(&session, &Session::filterChanged, this, &FiltersPanel::refresh);
    takeWorkshop();
}

void FiltersPanel::makeHead(ActionSet& actions, QVBoxLayout& layout) {
    auto* const row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_clear);
    layout.addLayout(row);
    auto& clear = actions.action(CommandId::ClearFilters);
    m_clear->setText(tr("Tout effacer"));
    auto const follow = [this, &clear] {
        m_clear->setEnabled(clear.isEnabled());
        m_clear->setToolTip(clear.toolTip());
    };
    follow();
    connect(&clear, &QAction::changed, m_clear, follow);
    connect(m_clear, &QPushButton::clicked, &clear, &QAction::trigger);
    m_advice->setMinimumHeight(m_advice->fontMetrics().height()); // kept while it is empty: nothing below moves
    m_advice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout.addWidget(m_advice);
    connect(m_advice, &QLabel::linkActivated, this,
            [this](QString const& criterion) { apply(filter().without(static_cast<Criterion>(criterion.toInt()))); });
    auto* const chooser = new QHBoxLayout;
    auto* const label = new QLabel(tr("Nomenclature"), this);
    label->setBuddy(m_nomenclature);
    m_nomenclature->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    chooser->addWidget(label);
    chooser->addWidget(m_nomenclature, 1);
    layout.addLayout(chooser);
    connect(m_nomenclature, &QComboBox::activated, this, [this] {
        takeNomenclature();
        refresh();
    });
}

void FiltersPanel::makeBoxes(QVBoxLayout& layout) {
    auto* const row = new QHBoxLayout;
    constexpr int gap = 12;
    row->setSpacing(gap);
    row->addWidget(m_themes, 1, Qt::AlignTop);
    row->addWidget(m_periods, 1, Qt::AlignTop);
    layout.addLayout(row);
    connect(m_themes, &ValueBoxes::chosen, this, [this](std::set<std::string> const& values) {
        auto next = filter();
        if (values.empty()) {
            next.tags.erase(scheme());
        } else {
            next.tags[scheme()] = values;
        }
        apply(std::move(next));
    });
    connect(m_periods, &ValueBoxes::chosen, this, [this](std::set<std::string> const& values) {
        auto next = filter();
        next.periods = values;
        apply(std::move(next));
    });
}

void FiltersPanel::makeAmount(QVBoxLayout& layout) {
    auto* const heading = new QLabel(tr("Montant"), this);
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout.addWidget(heading);
    layout.addWidget(m_range);
    auto* const row = new QHBoxLayout;
    for (auto* const field : {m_least, m_most}) {
        field->setAlignment(Qt::AlignRight);
        row->addWidget(field);
        if (field == m_least) {
            row->addWidget(new QLabel(tr("à"), this));
        }
    }
    m_least->setAccessibleName(tr("Montant le plus faible"));
    m_most->setAccessibleName(tr("Montant le plus élevé"));
    layout.addLayout(row);
    connect(m_least, &QLineEdit::editingFinished, this, [this] { takeAmount(*m_least, &ProjectFilter::least); });
    connect(m_most, &QLineEdit::editingFinished, this, [this] { takeAmount(*m_most, &ProjectFilter::most); });
    connect(m_range, &AmountRange::moved, this, [this](std::optional<Euros> least, std::optional<Euros> most) {
        auto next = filter();
        next.least = least;
        next.most = most;
        apply(std::move(next));
    });
}

void FiltersPanel::makeForm(QVBoxLayout& layout) {
    auto* const form = new QFormLayout;
    form->setVerticalSpacing(layout.spacing());
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_kinds->addItem(tr("Toutes"));
    for (auto const* const kind : {"investissement", "fonctionnement", ""}) {
        m_kinds->addItem(kindName(kind), QString::fromLatin1(kind));
    }
    m_owners->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setPlaceholderText(tr("Titre, commune, note…"));
    m_text->setClearButtonEnabled(true);
    form->addRow(tr("Nature"), m_kinds);
    form->addRow(tr("Maître d’ouvrage"), m_owners);
    form->addRow(tr("Texte"), m_text);
    layout.addLayout(form);
    auto* const boxes = new QHBoxLayout;
    boxes->addWidget(m_voted);
    boxes->addWidget(m_unlocated);
    boxes->addStretch();
    layout.addLayout(boxes);
    auto const choose = [this](QComboBox* box, std::set<std::string> ProjectFilter::*values) {
        connect(box, &QComboBox::activated, this, [this, box, values] {
            auto next = filter();
            auto const value = box->currentData();
            next.*values = value.isValid() ? std::set{value.toString().toStdString()} : std::set<std::string>{};
            apply(std::move(next));
        });
    };
    choose(m_kinds, &ProjectFilter::kinds);
    choose(m_owners, &ProjectFilter::owners);
    connect(m_text, &QLineEdit::textChanged, this, [this](QString const& text) {
        auto next = filter();
        next.text = text.trimmed().toStdString();
        apply(std::move(next));
    });
    auto const check = [this](QCheckBox* box, bool ProjectFilter::*only) {
        connect(box, &QCheckBox::toggled, this, [this, only](bool isOnly) {
            auto next = filter();
            next.*only = isOnly;
            apply(std::move(next));
        });
    };
    check(m_voted, &ProjectFilter::onlyVoted);
    check(m_unlocated, &ProjectFilter::onlyUnlocated);
}

ProjectFilter FiltersPanel::filter() const {
    return m_session.filter();
}

void FiltersPanel::apply(ProjectFilter filter) {
    m_session.setFilter(std::move(filter));
}

void FiltersPanel::takeWorkshop() {
    if (!m_session.workshop()) {
        return;
    }
    auto const& workshop = *m_session.workshop();
    std::vector<ValueBoxes::Value> periods;
    for (auto const* const period : {"2015-2018", "a-venir", "annuel", unknownPeriod}) {
        periods.push_back({period, periodName(period), {}});
    }
    m_periods->setValues(std::move(periods));
    auto const chosen = m_nomenclature->currentData();
    m_nomenclature->clear();
    std::set<std::string> used;
    for (auto const& one : m_session.allProjects()) {
        for (auto const& tag : one.project->tags) {
            used.insert(tag.scheme);
        }
    }
    for (auto const& entry : workshop.contracts->nomenclatures) {
        auto const id = QString::fromStdString(entry.scheme);
        if (used.contains(entry.scheme) && m_nomenclature->findData(id) < 0) {
            m_nomenclature->addItem(QString::fromStdString(typeset(entry.schemeLabel)), id);
        }
    }
    auto const own = m_nomenclature->findData(QString::fromStdString(workshop.design.pageTemplate.scheme));
    auto const kept = m_nomenclature->findData(chosen);
    m_nomenclature->setCurrentIndex(std::max(0, kept < 0 ? own : kept));
    takeNomenclature();
    setCurrentIndex(1);
    refresh();
}

std::string FiltersPanel::scheme() const {
    return m_nomenclature->currentData().toString().toStdString();
}

/// The codes of the nomenclature chosen that projects are of, with the symbols that the page draws them with.
void FiltersPanel::takeNomenclature() {
    auto const& workshop = *m_session.workshop();
    auto const& pageTemplate = workshop.design.pageTemplate;
    std::vector<ValueBoxes::Value> values;
    for (auto const& entry : workshop.contracts->nomenclatures) {
        if (entry.scheme == scheme() && !entry.code.empty()) {
            auto icon = entry.scheme == pageTemplate.scheme ? themeIcon(entry.code, workshop) : QIcon();
            values.push_back({entry.code, themeName(entry.label), std::move(icon)});
        }
    }
    m_themes->setValues(std::move(values));
    m_nomenclature->setToolTip(m_nomenclature->currentText());
}

void FiltersPanel::refresh() {
    if (!m_session.workshop()) {
        return;
    }
    auto const projects = projectsOf(m_session);
    auto const counts = countBy(filter(), projects, *m_session.workshop()->contracts);
    auto const filter = this->filter();
    tell(counts);
    std::map<std::string, int> codes;
    for (auto const& [tag, count] : counts.tags) {
        if (tag.first == scheme()) {
            codes[tag.second] = count;
        }
    }
    auto const chosen = filter.tags.find(scheme());
    m_themes->setState(chosen == filter.tags.end() ? std::set<std::string>() : chosen->second, codes);
    m_periods->setState(filter.periods, counts.periods);
    showAmounts(counts);
    fillOwners(counts);
    QSignalBlocker const kinds(m_kinds), text(m_text), voted(m_voted), unlocated(m_unlocated);
    m_kinds->setCurrentIndex(filter.kinds.empty() ? 0
                                                  : m_kinds->findData(QString::fromStdString(*filter.kinds.begin())));
    if (m_text->text().trimmed().toStdString() != filter.text) {
        m_text->setText(QString::fromStdString(filter.text));
    }
    m_voted->setChecked(filter.onlyVoted);
    m_voted->setText(tr("Subvention votée  %1").arg(groupedNumber(counts.voted)));
    m_unlocated->setChecked(filter.onlyUnlocated);
    m_unlocated->setText(tr("Non localisés  %1").arg(groupedNumber(counts.unlocated)));
}

void FiltersPanel::tell(FilterCounts const& counts) {
    auto const shown = groupedNumber(counts.shown), all = groupedNumber(counts.all);
    m_line->setText(counts.shown == 0   ? tr("<b>Aucun</b> projet affiché sur %1").arg(all)
                    : counts.shown == 1 ? tr("<b>1</b> projet affiché sur %1").arg(all)
                                        : tr("<b>%1</b> projets affichés sur %2").arg(shown, all));
    auto const inTheWay = counts.shown > 0
                              ? std::nullopt
                              : criterionInTheWay(filter(), projectsOf(m_session), *m_session.workshop()->contracts);
    m_advice->setText(inTheWay ? tr("<a href=\"%1\">Ne plus filtrer sur %2</a>")
                                     .arg(static_cast<int>(*inTheWay))
                                     .arg(criterionName(*inTheWay))
                               : QString());
}

void FiltersPanel::fillOwners(FilterCounts const& counts) {
    QSignalBlocker const blocker(m_owners);
    m_owners->clear();
    auto const told =
        std::count_if(counts.owners.begin(), counts.owners.end(), [](auto const& one) { return !one.first.empty(); });
    m_owners->addItem(told == 0 ? tr("Tous (aucun renseigné)")
                                : (told == 1 ? tr("Tous (1 renseigné)") : tr("Tous (%1 renseignés)").arg(told)));
    for (auto const& [owner, count] : counts.owners) {
        auto const id = QString::fromStdString(owner);
        m_owners->addItem(QStringLiteral("%1 (%2)")
                              .arg(owner.empty() ? tr("Non renseigné") : QString::fromStdString(typeset(owner)))
                              .arg(count),
                          id.isNull() ? QString(QLatin1String("")) : id);
    }
    auto const& chosen = filter().owners;
    m_owners->setCurrentIndex(
        chosen.empty() ? 0 : std::max(0, m_owners->findData(QString::fromStdString(*chosen.begin()))));
}

void FiltersPanel::showAmounts(FilterCounts const& counts) {
    std::optional<AmountBounds> bounds;
    for (auto const* const located : m_session.projects()) {
        if (auto const& amount = located->project->amount) {
            bounds = bounds ? AmountBounds(std::min(bounds->first, *amount), std::max(bounds->second, *amount))
                            : AmountBounds(*amount, *amount);
        }
    }
    for (auto* const part : std::initializer_list<QWidget*>{m_range, m_least, m_most}) {
        part->setEnabled(bounds.has_value());
    }
    auto const given = bounds.value_or(AmountBounds(Euros::fromCents(0), Euros::fromCents(0)));
    m_range->setAmounts(given, counts.amounts, filter().least, filter().most);
    m_least->setText(bounds ? eurosText(filter().least.value_or(given.first), Cents::Hidden) : QString());
    m_most->setText(bounds ? eurosText(filter().most.value_or(given.second), Cents::Hidden) : QString());
}

/// What is typed, in any French writing; what cannot be read is told and put back as it was, an end of all amounts is
/// free, and ends the wrong way round are turned.
void FiltersPanel::takeAmount(QLineEdit& field, std::optional<Euros> ProjectFilter::*end) {
    auto next = filter();
    auto const typed = readAmount(field.text());
    if (!field.isModified()) {
        return;
    }
    field.setModified(false);
    if (field.text().trimmed().isEmpty()) {
        next.*end = std::nullopt;
    } else if (typed) {
        next.*end = *typed;
        if (next.least && next.most && *next.most < *next.least) {
            std::swap(next.least, next.most);
        }
    } else {
        m_session.announce(
            tr("« %1 » n’est pas un montant : écrivez par exemple 69 630,50").arg(field.text().trimmed()));
    }
    if (next == filter()) {
        refresh();
    } else {
        apply(std::move(next));
    }
}

} // namespace cartocontrat
