// SPDX-License-Identifier: EUPL-1.2
#include "gui/export/page_picker.hpp"

#include "domain/territories.hpp"
#include "gui/export/export_words.hpp"
#include "gui/icons/icon.hpp"
#include "gui/session/session.hpp"
#include "gui/words/project_words.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace cartocontrat {
namespace {

/// What the list of presets does, before the grands territoires, which follow by name.
enum Preset { Free, AllEpcis, Overviews, Everything, Nothing };

bool isSame(Territory const& a, Territory const& b) {
    return a.kind == b.kind && a.id == b.id;
}

} // namespace

PagePicker::PagePicker(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_one(new QRadioButton(tr("&Une page"), this)),
      m_series(new QRadioButton(tr("Une &série"), this)), m_presets(new QComboBox(this)), m_tree(new QTreeWidget(this)),
      m_all(new QPushButton(tr("&Tout cocher"), this)), m_none(new QPushButton(tr("Tout &décocher"), this)),
      m_clean(new QPushButton(tr("Seulement sans &remarque"), this)), m_count(new QLabel(this)) {
    auto* const scopes = new QHBoxLayout;
    scopes->addWidget(m_one);
    scopes->addWidget(m_series);
    scopes->addStretch();
    scopes->addWidget(m_presets);
    auto* const buttons = new QHBoxLayout;
    for (auto* const button : {m_all, m_none, m_clean}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(m_count);
    auto bold = m_count->font();
    bold.setBold(true);
    m_count->setFont(bold);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(scopes);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    m_presets->setAccessibleName(tr("Pages de la série"));
    m_count->setAccessibleName(tr("Nombre de pages"));
    makeTree();
    m_one->setChecked(true);
    connect(m_series, &QRadioButton::toggled, this, &PagePicker::showScope);
    connect(m_presets, &QComboBox::activated, this, [this](int preset) { check(pagesOf(preset)); });
    connect(m_all, &QPushButton::clicked, this, [this] { check(pagesOf(Everything)); });
    connect(m_none, &QPushButton::clicked, this, [this] { check(pagesOf(Nothing)); });
    connect(m_clean, &QPushButton::clicked, this, [this] {
        std::vector<bool> clean;
        std::transform(m_pages.begin(), m_pages.end(), std::back_inserter(clean),
                       [](Page const& page) { return page.isChecked && !page.hasRemarks; });
        check(clean);
    });
}

void PagePicker::makeTree() {
    m_tree->setAccessibleName(tr("Pages"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Page"), tr("Projets"), tr("État")});
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setMinimumHeight(m_tree->fontMetrics().height() * 8);
    auto* const header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    header->setSectionResizeMode(Projects, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(State, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem*, int column) {
        if (column == Name && !m_isFilling) {
            takeChecks();
        }
    });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this] {
        if (!m_isFilling) {
            countChecked();
            emit currentChanged();
        }
    });
}

void PagePicker::showPages(std::shared_ptr<Workshop const> workshop) {
    bool const isFirst = m_workshop == nullptr;
    m_workshop = std::move(workshop);
    if (isFirst) {
        fill();
    }
    tellStates();
    if (!isFirst) {
        check(pagesOf(AllEpcis));
    }
}

/// The EPCI by grand territoire, then the pages of several of them; first the page shown, where it is none of these.
void PagePicker::fill() {
    m_isFilling = true;
    auto const& contracts = *m_workshop->contracts;
    m_presets->addItems({tr("Choix libre"), tr("Toutes les intercommunalités"), tr("Les pages d’ensemble"),
                         tr("Toutes les pages"), tr("Aucune page")});
    if (m_session.territory().kind == TerritoryKind::Commune) {
        addPage(addGroup(tr("Page montrée")), m_session.territory());
    }
    std::map<std::string, QTreeWidgetItem*> groups;
    auto const unnamed = tr("Grand territoire non précisé");
    for (auto const& territory : m_session.series()) {
        auto const* const epci = contracts.findEpci(territory.id);
        auto const name = epci ? epci->grandTerritoire : std::string();
        auto*& group = groups[name];
        if (group == nullptr) {
            auto const title = name.empty() ? unnamed : officialName(name);
            group = &addGroup(title);
            m_presets->addItem(title);
        }
        addPage(*group, territory);
    }
    auto& overviews = addGroup(tr("Pages d’ensemble"));
    for (auto const& territory : grandTerritoires(contracts)) {
        addPage(overviews, territory);
    }
    addPage(overviews, departementTerritory(contracts));
    // Pages stand one after the other in the tree, whatever the order in which their groups were met.
    m_pages.clear();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        auto* const group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            auto* const item = group->child(j);
            m_pages.push_back({item->data(Name, Qt::UserRole).value<Territory>(), item, false, false});
        }
    }
    m_tree->expandAll();
    m_isFilling = false;
}

QTreeWidgetItem& PagePicker::addGroup(QString const& title) {
    auto* const group = new QTreeWidgetItem(m_tree, {title});
    auto bold = m_tree->font();
    bold.setBold(true);
    group->setFont(Name, bold);
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate | Qt::ItemIsSelectable);
    return *group;
}

void PagePicker::addPage(QTreeWidgetItem& group, Territory const& territory) {
    auto* const item = new QTreeWidgetItem(&group, {officialName(territory.name)});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren);
    item->setData(Name, Qt::UserRole, QVariant::fromValue(territory));
    item->setTextAlignment(Projects, Qt::AlignRight | Qt::AlignVCenter);
}

bool PagePicker::hasContract(Territory const& territory) const {
    auto const& all = m_workshop->contracts->contracts;
    return std::any_of(all.begin(), all.end(), [&](Contract const& contract) {
        auto const& epcis = territory.epcis;
        return m_workshop->design.pageTemplate.isAbout(contract) &&
               std::find(epcis.begin(), epcis.end(), contract.epciSiren) != epcis.end();
    });
}

/// How many projects each page tells under the filter, and how many of them no text places.
void PagePicker::tellStates() {
    std::vector<LocatedProject> own;
    if (m_workshop != m_session.workshop()) { // another template
        Diagnostics told;                     // the window tells of them
        own = locateProjects(*m_workshop, told);
    }
    auto const& projects = m_workshop == m_session.workshop() ? m_session.allProjects() : own;
    m_isFilling = true;
    for (auto& page : m_pages) {
        std::size_t shown = 0, unlocated = 0;
        for (auto const& project : projects) {
            if (project.isIn(page.territory) && m_session.filter().accepts(*project.project, *m_workshop->contracts)) {
                ++shown;
                unlocated += project.location.quality == LocationQuality::Unlocated ? 1 : 0;
            }
        }
        bool const isSigned = hasContract(page.territory);
        page.hasRemarks = unlocated > 0 || !isSigned;
        page.item->setText(Projects, QString::number(shown));
        page.item->setText(State, !isSigned        ? tr("Sans contrat")
                                  : unlocated == 0 ? tr("Prête")
                                                   : tr("%1 à placer").arg(unlocated));
        page.item->setIcon(State, themedIcon(page.hasRemarks ? QStringLiteral("warn") : QStringLiteral("done")));
    }
    m_isFilling = false;
}

void PagePicker::choose(PageScope scope, std::vector<TerritoryName> const& pages) {
    auto const isWanted = [&](Page const& page) {
        return std::any_of(pages.begin(), pages.end(), [&](TerritoryName const& name) {
            return name.kind == page.territory.kind && name.id == page.territory.id;
        });
    };
    std::vector<bool> wanted;
    std::transform(m_pages.begin(), m_pages.end(), std::back_inserter(wanted), isWanted);
    {
        QSignalBlocker const quiet(m_series);
        (scope == PageScope::One ? m_one : m_series)->setChecked(true);
    }
    auto const first = std::find(wanted.begin(), wanted.end(), true);
    m_tree->setCurrentItem(nullptr); // none rather than another, where the tree has none of them
    if (first != wanted.end()) {
        setCurrent(m_pages[static_cast<std::size_t>(first - wanted.begin())].territory);
    }
    check(scope == PageScope::Series ? wanted : std::vector<bool>(m_pages.size(), false));
    pages.empty() ? showScope() : showBoxes();
}

PageScope PagePicker::scope() const {
    return m_series->isChecked() ? PageScope::Series : PageScope::One;
}

std::vector<Territory> PagePicker::chosen() const {
    std::vector<Territory> territories;
    if (scope() == PageScope::One) {
        if (auto const index = indexOf(m_tree->currentItem())) {
            territories.push_back(m_pages[*index].territory);
        }
        return territories;
    }
    for (auto const& page : m_pages) {
        if (page.isChecked) {
            territories.push_back(page.territory);
        }
    }
    return territories;
}

std::optional<Territory> PagePicker::current() const {
    if (auto const index = indexOf(m_tree->currentItem())) {
        return m_pages[*index].territory;
    }
    auto const pages = chosen();
    return pages.empty() ? std::nullopt : std::optional(pages.front());
}

void PagePicker::setCurrent(Territory const& territory) {
    auto const found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](Page const& page) { return isSame(page.territory, territory); });
    if (found != m_pages.end()) {
        m_tree->setCurrentItem(found->item);
        m_tree->scrollToItem(found->item);
    }
}

/// Of one page, among all of them.
void PagePicker::turn(int step) {
    std::vector<Territory> pages;
    if (scope() == PageScope::Series) {
        pages = chosen();
    }
    if (pages.empty()) {
        std::transform(m_pages.begin(), m_pages.end(), std::back_inserter(pages),
                       [](Page const& page) { return page.territory; });
    }
    auto const shown = current();
    auto const found =
        std::find_if(pages.begin(), pages.end(), [&](Territory const& one) { return shown && isSame(one, *shown); });
    auto const place = found == pages.end() ? std::ptrdiff_t{0} : found - pages.begin() + step;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(pages.size())) {
        setCurrent(pages[static_cast<std::size_t>(place)]);
    }
}

void PagePicker::lockToOne() {
    m_one->setChecked(true);
    m_one->hide();
    m_series->hide();
}

std::optional<std::size_t> PagePicker::indexOf(QTreeWidgetItem const* item) const {
    auto const found =
        std::find_if(m_pages.begin(), m_pages.end(), [&](Page const& page) { return page.item == item; });
    return found == m_pages.end() ? std::nullopt : std::optional<std::size_t>(found - m_pages.begin());
}

/// Boxes are for a series alone.
void PagePicker::showBoxes() {
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_presets, m_all, m_none, m_clean}) {
        widget->setVisible(scope() == PageScope::Series);
    }
}

/// A series begins with all intercommunalités.
void PagePicker::showScope() {
    showBoxes();
    bool const isSeries = scope() == PageScope::Series;
    if (isSeries && std::none_of(m_pages.begin(), m_pages.end(), [](Page const& page) { return page.isChecked; })) {
        check(pagesOf(AllEpcis));
        return;
    }
    check(pagesOf(Free));
}

std::vector<bool> PagePicker::pagesOf(int preset) const {
    auto const* const overviews = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
    auto const isOf = [&](Page const& page) {
        switch (preset) {
        case Free:
            return page.isChecked;
        case AllEpcis:
            return page.territory.kind == TerritoryKind::Epci;
        case Overviews:
            return page.item->parent() == overviews;
        case Everything:
            return true;
        case Nothing:
            return false;
        default:
            return page.item->parent()->text(Name) == m_presets->itemText(preset);
        }
    };
    std::vector<bool> pages;
    std::transform(m_pages.begin(), m_pages.end(), std::back_inserter(pages),
                   [&](Page const& page) { return isOf(page) && (preset == Free || hasContract(page.territory)); });
    return pages;
}

void PagePicker::check(std::vector<bool> const& pages) {
    m_isFilling = true;
    bool const isSeries = scope() == PageScope::Series;
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        auto& page = m_pages[i];
        page.isChecked = pages[i];
        page.item->setData(Name, Qt::CheckStateRole,
                           isSeries ? QVariant(page.isChecked ? Qt::Checked : Qt::Unchecked) : QVariant());
    }
    m_isFilling = false;
    namePreset();
    countChecked();
    emit changed();
}

void PagePicker::takeChecks() {
    for (auto& page : m_pages) {
        page.isChecked = page.item->checkState(Name) == Qt::Checked;
    }
    namePreset();
    countChecked();
    emit changed();
}

/// The first that is what is checked; else a free choice.
void PagePicker::namePreset() {
    auto const checked = pagesOf(Free);
    int preset = AllEpcis;
    while (preset < m_presets->count() && pagesOf(preset) != checked) {
        ++preset;
    }
    m_presets->setCurrentIndex(preset < m_presets->count() ? preset : Free);
}

void PagePicker::countChecked() {
    auto const count = chosen().size();
    bool const isSeries = scope() == PageScope::Series;
    m_count->setText(!isSeries    ? pagesText(count)
                     : count == 0 ? tr("Aucune page cochée")
                     : count == 1 ? tr("1 page cochée")
                                  : tr("%1 pages cochées").arg(count));
}

void PagePicker::follow(ExportRun const& run) {
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_one, m_series, m_presets, m_all, m_none, m_clean}) {
        widget->setEnabled(false);
    }
    m_isFilling = true;
    for (auto const& page : m_pages) {
        page.item->setFlags(page.item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_isFilling = false;
    for (auto const& page : run.pages()) {
        tell(page);
    }
}

void PagePicker::tell(ExportedPage const& page) {
    auto const found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&](Page const& one) { return isSame(one.territory, page.territory); });
    if (found == m_pages.end()) {
        return;
    }
    m_isFilling = true;
    auto const unlocated = page.record.unlocated.size();
    bool const isWritten = page.state == PageState::Written || page.state == PageState::Remarks;
    found->item->setText(State, !isWritten      ? stateName(page.state)
                                : unlocated > 0 ? tr("Écrite, %1 à placer").arg(unlocated)
                                                : tr("Écrite"));
    found->item->setIcon(State, themedIcon(stateIcon(page.state)));
    m_isFilling = false;
}

} // namespace cartocontrat
