// SPDX-License-Identifier: EUPL-1.2
#include "gui/explorer/filter_bar.hpp"
#include "gui/explorer/filter_chip.hpp"
#include "gui/explorer/filter_menu.hpp"
#include "gui/explorer/flow_layout.hpp"
#include "gui/models/project_table_model.hpp"
#include "gui/panels/card/card_panel.hpp"
#include "gui/panels/empty_state.hpp"
#include "gui/panels/filters/filters_panel.hpp"
#include "gui/panels/projects/project_columns.hpp"
#include "gui/panels/projects/project_list_view.hpp"
#include "gui/panels/projects/projects_panel.hpp"
#include "gui/words/filter_words.hpp"
#include "opened.hpp"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

/// The entry of a menu, or of one of its submenus, by the words before its count.
QAction* entryOf(QMenu const& menu, QString const& text) {
    for (auto* const action : menu.actions()) {
        if (action->text().section(QLatin1Char('\t'), 0, 0) == text) {
            return action;
        }
    }
    return nullptr;
}

void add(Session& session, QString const& criterion, QString const& value) {
    QMenu menu;
    fillFilterMenu(menu, session);
    auto* const opener = entryOf(menu, criterion);
    REQUIRE(opener != nullptr);
    auto* const entry = entryOf(*opener->menu(), value);
    REQUIRE(entry != nullptr);
    entry->trigger();
}

QStringList chipsOf(FilterBar const& bar) {
    QStringList texts;
    for (auto const* const chip : bar.findChildren<FilterChip*>()) {
        if (!chip->isHidden()) {
            texts.append(chip->text());
        }
    }
    return texts;
}

template <class Widget>
Widget* saying(QWidget const& parent, QString const& text) {
    for (auto* const widget : parent.findChildren<Widget*>()) {
        if (widget->text().contains(text) && !widget->isHidden()) {
            return widget;
        }
    }
    return nullptr;
}

} // namespace

TEST_CASE("Sport to come is a criterion and a value twice; chips say it and take it away") {
    Opened opened;
    opened.show(TerritoryKind::Departement, "62");
    opened.actions.setProfile(Profile::Explorer);
    FilterBar bar(opened.session, opened.actions, nullptr);
    CHECK(saying<QLabel>(bar, QStringLiteral("<b>146</b> projets · Pas-de-Calais")) != nullptr);
    add(opened.session, QStringLiteral("Thématique"), QStringLiteral("Sport"));
    add(opened.session, QStringLiteral("Période"), QStringLiteral("À venir"));
    CHECK(chipsOf(bar) == QStringList{QStringLiteral("Thématique : Sport"), QStringLiteral("Période : À venir")});
    CHECK(saying<QLabel>(bar, QStringLiteral("<b>5</b> projets sur 146")) != nullptr);
    for (auto* const chip : bar.findChildren<FilterChip*>()) {
        CHECK(chip->accessibleName().startsWith(QStringLiteral("Retirer le filtre")));
        if (!chip->isHidden() && chip->text().contains(QStringLiteral("Sport"))) {
            QTest::keyClick(chip, Qt::Key_Delete);
        }
    }
    CHECK(chipsOf(bar) == QStringList{QStringLiteral("Période : À venir")});
    CHECK(opened.session.filter().tags.empty());
    add(opened.session, QStringLiteral("Période"), QStringLiteral("À venir")); // again: no longer
    CHECK(opened.session.filter().isEmpty());
}

TEST_CASE("The chip of a territory leads back to the département") {
    Opened opened;
    opened.show(TerritoryKind::Epci, lensLievin);
    opened.actions.setProfile(Profile::Explorer);
    FilterBar bar(opened.session, opened.actions, nullptr);
    CHECK(chipsOf(bar) == QStringList{QStringLiteral("CA de Lens - Liévin")});
    bar.findChild<FilterChip*>()->click();
    CHECK(opened.session.territory().kind == TerritoryKind::Departement);
    CHECK(chipsOf(bar).isEmpty());
}

TEST_CASE("A menu of filters that is filled again leaves no submenu behind") {
    Opened opened;
    QMenu menu;
    auto const submenus = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return menu.findChildren<QMenu*>().size();
    };
    fillFilterMenu(menu, opened.session);
    auto const first = submenus();
    CHECK(first > 4);
    fillFilterMenu(menu, opened.session);
    CHECK(submenus() == first);
}

TEST_CASE("The parts of a filter are said as people say them, and taken away alone") {
    Opened opened;
    auto const& workshop = *opened.session.workshop();
    ProjectFilter filter;
    filter.tags = {{themeScheme, {"SPORT", "CULTURE"}}, {"enjeux-call-2019", {"E1"}}};
    filter.owners = {""};
    filter.least = Euros::fromCents(5'000'000);
    filter.onlyVoted = true;
    auto const parts = partsOf(filter, workshop);
    REQUIRE(parts.size() == 5);
    CHECK(parts[1].name == QStringLiteral("Thématique"));
    CHECK(parts[1].values == QStringLiteral("Culture, Sport"));
    CHECK(parts[2].values == QStringLiteral("non renseigné"));
    CHECK(parts[3].values == QStringLiteral("50\u202F000\u00A0€ et plus"));
    CHECK(parts[4].values.isEmpty());
    auto rest = filter;
    for (auto const& part : parts) {
        auto const less = without(rest, part);
        CHECK(less != rest);
        rest = less;
    }
    CHECK(rest.isEmpty());
}

TEST_CASE("Chips take as many lines as they need") {
    QWidget widget;
    auto* const layout = new FlowLayout(&widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (int i = 0; i < 6; ++i) {
        layout->addWidget(new FilterChip({}, QStringLiteral("Thématique : Sport"), &widget));
    }
    auto const chip = layout->itemAt(0)->sizeHint();
    auto const one = layout->heightForWidth(10 * chip.width());
    CHECK(one == chip.height());
    CHECK(layout->heightForWidth(2 * chip.width() + 4) == 3 * chip.height() + 8);
    CHECK(layout->minimumSize().width() == chip.width());
    widget.resize(2 * chip.width() + 4, 200);
    layout->setGeometry(widget.rect());
    CHECK(layout->itemAt(2)->geometry().topLeft() == QPoint(0, chip.height() + 4));
}

TEST_CASE("Explorers have the projects as a list in an order of their choice") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    opened.actions.setProfile(Profile::Explorer);
    ProjectsPanel panel(opened.session, opened.actions, nullptr);
    CHECK(panel.windowTitle() == QStringLiteral("Projets (27)"));
    auto* const view = panel.findChild<ProjectListView*>()->findChild<QListView*>();
    auto const title = [&](int row) { return view->model()->index(row, ProjectTableModel::Title).data().toString(); };
    CHECK(title(0) == QStringLiteral("Contournement de Saint-Pol-sur-Ternoise"));
    auto* const order = panel.findChild<QComboBox*>();
    order->setCurrentIndex(order->findText(QStringLiteral("Titre")));
    emit order->activated(order->currentIndex());
    CHECK(title(0) < title(1));
    view->setCurrentIndex(view->model()->index(3, ProjectTableModel::Title));
    REQUIRE(opened.session.selection().size() == 1);
    opened.session.setSelection({"saint-pol-sur-ternoise-ecole-de-musique"});
    REQUIRE(view->selectionModel()->selectedRows().size() == 1);
    CHECK(title(view->currentIndex().row()).contains(QStringLiteral("école de musique")));
}

TEST_CASE("A filter that empties the list names the one criterion whose removal helps") {
    Opened opened;
    opened.show(TerritoryKind::Epci, "200044030");
    ProjectsPanel panel(opened.session, opened.actions, nullptr);
    ProjectFilter filter;
    filter.tags = {{themeScheme, {"SPORT"}}};
    filter.periods = {"a-venir"};
    opened.session.setFilter(filter);
    CHECK(saying<QLabel>(panel, QStringLiteral("Aucun projet ne répond à ces filtres")) != nullptr);
    CHECK(saying<QLabel>(panel,
                         QStringLiteral("Thématique : Sport ; Période : À venir – CC des 7 Vallées. Sans filtre sur "
                                        "la thématique, 1 projet répond.")) != nullptr);
    auto* const button = saying<QPushButton>(panel, QStringLiteral("Ne plus filtrer sur la thématique"));
    REQUIRE(button != nullptr);
    button->click();
    CHECK(opened.session.filter().tags.empty());
    CHECK(opened.session.filter().periods == std::set<std::string>{"a-venir"});
}

TEST_CASE("Columns are chosen and put in order by keys, and kept") {
    QSettings().remove(QStringLiteral("projects/columns-2"));
    CHECK(keptColumns() == firstColumns());
    ProjectTableModel const model;
    ColumnsDialog dialog(model, firstColumns(), nullptr);
    auto* const list = dialog.findChild<QListWidget*>();
    CHECK((list->item(0)->flags() & Qt::ItemIsUserCheckable) == 0); // the title stays
    dialog.show();
    list->setFocus();
    list->setCurrentRow(1);
    for (auto* const action : list->actions()) {
        if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Down)) {
            action->trigger();
        }
    }
    list->item(3)->setCheckState(Qt::Unchecked);
    auto const chosen = dialog.choices();
    CHECK(chosen[1].column == ProjectTableModel::ThemeName);
    CHECK(chosen[2].column == ProjectTableModel::Amount);
    CHECK_FALSE(chosen[3].isShown);
    keepColumns(chosen);
    auto const kept = keptColumns();
    REQUIRE(kept.size() == chosen.size());
    CHECK(kept[1].column == ProjectTableModel::ThemeName);
    CHECK(std::count_if(kept.begin(), kept.end(), [](ColumnChoice const& one) { return one.isShown; }) == 5);
    QSettings().remove(QStringLiteral("projects/columns-2"));
}

TEST_CASE("Other projects are listed from the first, and the one chosen stays in sight") {
    Opened opened;
    opened.actions.setProfile(Profile::Explorer);
    opened.show(TerritoryKind::Departement, "62");
    ProjectsPanel panel(opened.session, opened.actions, nullptr);
    panel.resize(340, 500);
    panel.show();
    auto* const view = panel.findChild<ProjectListView*>()->findChild<QListView*>();
    QCoreApplication::processEvents();
    view->scrollToBottom();
    REQUIRE(view->verticalScrollBar()->value() > 0);
    opened.show(TerritoryKind::Epci, ternois);
    QCoreApplication::processEvents();
    CHECK(view->verticalScrollBar()->value() == 0);
    CHECK(view->indexAt(view->viewport()->rect().topLeft() + QPoint(5, 5)).row() == 0);
    auto const last = opened.session.listed().back();
    opened.session.setSelection({last});
    QCoreApplication::processEvents();
    auto const isSeen = [&] { return view->viewport()->rect().intersects(view->visualRect(view->currentIndex())); };
    CHECK(isSeen());
    ProjectFilter filter;
    filter.periods = {"2015-2018", "a-venir"};
    opened.session.setFilter(filter);
    opened.settle();
    QCoreApplication::processEvents();
    CHECK((opened.session.listed().empty() || view->currentIndex().row() < 0 || isSeen()));
}

TEST_CASE("The card counts and steps as the list of projects stands") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    ProjectsPanel panel(opened.session, opened.actions, nullptr);
    CardPanel card(opened.session, opened.actions, nullptr);
    auto* const table = panel.findChild<QTableView*>();
    table->sortByColumn(ProjectTableModel::Title, Qt::AscendingOrder);
    auto const title = [&](int row) { return table->model()->index(row, ProjectTableModel::Title).data().toString(); };
    table->selectRow(3);
    CHECK(saying<QLabel>(card, QStringLiteral("4 / 27")) != nullptr);
    CHECK(saying<QLabel>(card, title(3)) != nullptr);
    auto const buttons = card.findChildren<QToolButton*>();
    auto const next = std::find_if(buttons.begin(), buttons.end(), [](QToolButton const* one) {
        return one->accessibleName() == QStringLiteral("Projet suivant");
    });
    REQUIRE(next != buttons.end());
    (*next)->click();
    CHECK(saying<QLabel>(card, QStringLiteral("5 / 27")) != nullptr);
    CHECK(saying<QLabel>(card, title(4)) != nullptr);
    table->sortByColumn(ProjectTableModel::Title, Qt::DescendingOrder);
    CHECK(saying<QLabel>(card, QStringLiteral("23 / 27")) != nullptr);
}

TEST_CASE("A filter that leaves nothing moves no control and warns of nothing") {
    Opened opened;
    opened.show(TerritoryKind::Departement, "62");
    FiltersPanel panel(opened.session, opened.actions, nullptr);
    panel.resize(300, 700);
    panel.show();
    QCoreApplication::processEvents();
    auto const* const below = panel.findChild<QComboBox*>();
    auto const top = below->mapTo(&panel, QPoint()).y();
    auto const warnings = opened.session.diagnostics().entries().size();
    ProjectFilter filter;
    filter.tags = {{themeScheme, {noValue}}};
    opened.session.setFilter(filter);
    opened.settle();
    QCoreApplication::processEvents();
    CHECK(saying<QLabel>(panel, QStringLiteral("<a href=\"0\">Ne plus filtrer sur la thématique</a>")) != nullptr);
    CHECK(below->mapTo(&panel, QPoint()).y() == top);
    CHECK(opened.session.diagnostics().entries().size() <= warnings);
}
