// SPDX-License-Identifier: EUPL-1.2
#include "gui/answering.hpp"
#include "gui/commands/commands.hpp"
#include "gui/edit/commune_field.hpp"
#include "gui/edit/folded_completer.hpp"
#include "gui/edit/place_form.hpp"
#include "gui/edit/project_form.hpp"
#include "gui/models/legend_model.hpp"
#include "gui/panels/card/card_panel.hpp"
#include "gui/panels/card/project_card.hpp"
#include "gui/panels/legend/legend_panel.hpp"
#include "gui/words/numbers.hpp"
#include "gui/words/project_words.hpp"
#include "opened.hpp"
#include "scene/inventory.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QStringListModel>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

constexpr char const* school = "saint-pol-sur-ternoise-ecole-de-musique";

QLineEdit& fieldOf(QWidget const& form, QString const& name) {
    for (auto* const field : form.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == name) {
            return *field;
        }
    }
    FAIL("no field " << name.toStdString());
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("A form with changed fields asks before it closes, one without does not") {
    Opened opened;
    auto const contracts = opened.session.workshop()->contracts;
    ProjectForm form(*contracts->findProject(school), *contracts, {}, nullptr);
    auto const key = GENERATE(Qt::Key_Escape, Qt::Key_unknown); // else by the button of the window
    auto const leave = [&] { key == Qt::Key_Escape ? QTest::keyClick(&form, key) : static_cast<void>(form.close()); };
    form.show();
    leave();
    CHECK_FALSE(form.isVisible());
    form.show();
    fieldOf(form, "Titre").setText("Autre titre");
    answer("Revenir au formulaire");
    leave();
    CHECK(form.isVisible());
    fieldOf(form, "Année").setText("bientôt"); // what cannot be kept is not thrown away either
    answer("Enregistrer");
    leave();
    CHECK(form.isVisible());
    answer("Ne pas enregistrer");
    leave();
    CHECK_FALSE(form.isVisible());
    CHECK(form.result() == QDialog::Rejected);
}

TEST_CASE("A form is kept only once each field can be, and says beside it what to do") {
    Opened opened;
    auto const contracts = opened.session.workshop()->contracts;
    ProjectForm form(*contracts->findProject(school), *contracts, {}, nullptr);
    CHECK(form.change().isEmpty());
    auto const [name, typed, told] = GENERATE(table<char const*, char const*, char const*>({
        {"Titre", " ", "Un projet a un titre"},
        {"Montant", "beaucoup", "Ce n’est pas un montant"},
        {"Montant", "-5", "négatif"},
        {"Montant", "", "Donnez un montant"},
        {"Commune", "Lans", "Lens (62498)"},
        {"Commune", "99999", "Aucune commune"},
        {"Année", "bientôt", "Écrivez une année"},
    }));
    CAPTURE(name, typed);
    form.show();
    auto& field = fieldOf(form, QString::fromUtf8(name));
    field.setText(QString::fromUtf8(typed));
    form.accept();
    CHECK(form.isVisible());
    CHECK(field.accessibleDescription().contains(QString::fromUtf8(told)));
}

TEST_CASE("What a form changes is one step, and undone as one") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    auto const contracts = opened.session.workshop()->contracts;
    ProjectForm form(*contracts->findProject(school), *contracts, {}, nullptr);
    fieldOf(form, QStringLiteral("Titre")).setText(QStringLiteral("École de musique"));
    fieldOf(form, QStringLiteral("Montant")).setText(QStringLiteral("1,3 million €"));
    fieldOf(form, QStringLiteral("Commune")).setText(QStringLiteral("st-omer"));
    fieldOf(form, QStringLiteral("Fin")).setText(QStringLiteral("Mai 2020"));
    auto* const codes = form.findChild<QTreeWidget*>();
    QTreeWidgetItem* issue = nullptr;
    for (int group = 0; group < codes->topLevelItemCount() && issue == nullptr; ++group) {
        auto* const own = codes->topLevelItem(group);
        for (int i = 0; i < own->childCount(); ++i) {
            if (own->child(i)->data(0, Qt::UserRole).toStringList() ==
                QStringList{QStringLiteral("enjeux-call-2019"), QStringLiteral("E1")}) {
                issue = own->child(i);
            }
        }
    }
    REQUIRE(issue != nullptr);
    issue->setCheckState(0, Qt::Checked);
    form.show();
    form.accept();
    CHECK_FALSE(form.isVisible());
    CHECK(fieldOf(form, QStringLiteral("Montant")).text() == QStringLiteral("1\u202F300\u202F000\u00A0€"));
    opened.session.undoStack().push(editProject(opened.session, school, form.change()).release());
    opened.settle();
    auto const now = opened.session.workshop()->contracts;
    auto const* const project = now->findProject(school);
    CHECK(project->title == "École de musique");
    CHECK(project->amount == Euros::fromCents(130'000'000));
    CHECK(project->locationValues == std::vector<std::string>{"62765"});
    CHECK(now->findOperation(school)->end == "Mai 2020");
    CHECK(now->findOperation(school)->start == contracts->findOperation(school)->start);
    REQUIRE(mainTag(*project, "enjeux-call-2019") != nullptr);
    CHECK(mainTag(*project, "enjeux-call-2019")->code == "E1");
    CHECK(mainTag(*project, themeScheme)->code == "CULTURE");
    CHECK(opened.session.undoStack().count() == 1);
    opened.session.undoStack().undo();
    opened.settle();
    CHECK(*opened.session.workshop()->contracts->findProject(school) == *contracts->findProject(school));
}

TEST_CASE("A place moved to another commune stands at its chef-lieu") {
    Opened opened;
    auto const workshop = opened.session.workshop();
    auto const& place = workshop->contracts->places.front();
    PlaceForm form({&place}, *workshop->contracts, workshop->design.pageTemplate, {}, nullptr);
    CHECK(form.change().isEmpty());
    auto* const commune = form.findChild<CommuneField*>();
    commune->setText(QStringLiteral("Hesdin"));
    emit commune->textEdited(commune->text());
    CHECK_FALSE(form.findChild<QComboBox*>()->isEnabled());
    auto const* const hesdin = workshop->contracts->findCommune(*commune->insee());
    auto const change = form.change();
    CHECK(change.insee == hesdin->insee);
    REQUIRE(change.position);
    CHECK(change.position->x == hesdin->chefLieu.x);
    CHECK_FALSE(change.name);
    opened.session.undoStack().push(editPlace(opened.session, place.id, change).release());
    CHECK(opened.session.workshop()->contracts->findPlace(place.id)->insee == hesdin->insee);
}

TEST_CASE("What is typed without its accents is proposed with them, in the order of the alphabet") {
    auto const names = inAlphabet({QStringLiteral("Zutkerque"), QStringLiteral("Étaples"), QStringLiteral("Saint-Omer"),
                                   QStringLiteral("Étaples"), QStringLiteral("arras")});
    CHECK(names == QStringList{QStringLiteral("arras"), QStringLiteral("Étaples"), QStringLiteral("Saint-Omer"),
                               QStringLiteral("Zutkerque")});
    QStringListModel model(names);
    FoldedCompleter completer(model, nullptr);
    auto const [typed, proposed] = GENERATE(table<char const*, char const*>(
        {{"etap", "Étaples"}, {"St Omer", "Saint-Omer"}, {"OMER", "Saint-Omer"}, {"étaples", "Étaples"}}));
    completer.setCompletionPrefix(QString::fromUtf8(typed));
    CHECK(completer.completionCount() == 1);
    CHECK(completer.currentCompletion() == QString::fromUtf8(proposed));
    completer.setCompletionPrefix(QStringLiteral("Lille"));
    CHECK(completer.completionCount() == 0);
}

TEST_CASE("The card is copied as text and with its plan as a table") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    CardPanel panel(opened.session, opened.actions, nullptr);
    opened.session.setSelection({school});
    opened.actions.action(CommandId::CopyCard).trigger();
    auto const* const copied = QGuiApplication::clipboard()->mimeData();
    REQUIRE(copied->hasHtml());
    CHECK(copied->text().contains(QStringLiteral("22,0\u00A0%")));
    CHECK(copied->html().contains(QStringLiteral("<td align=\"right\">500\u202F000,00\u00A0€</td>")));
    CHECK(copied->html().contains(QStringLiteral("<h3>Aménagement d’une école")));
}

TEST_CASE("Entries of a group whose order no contract fixes are moved by keys, and back when that is undone") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    LegendPanel panel(opened.session, opened.actions, nullptr);
    auto* const tree = panel.findChild<QTreeView*>();
    auto* const model = dynamic_cast<LegendModel*>(tree->model());
    REQUIRE(model != nullptr);
    QAbstractItemModelTester const tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QModelIndex cover;
    for (int row = 0; row < model->rowCount(); ++row) {
        auto const group = model->index(row, 0);
        cover = group.data().toString() == QStringLiteral("Occupation du sol") ? group : cover;
    }
    REQUIRE(cover.isValid());
    auto const name = model->nameOf(model->index(1, 0, cover));
    CHECK_FALSE(model->orderWith(model->index(0, 0, model->index(0, 0)), 1));
    CHECK_FALSE(model->orderWith(model->index(0, 0, cover), -1));
    auto const first = model->orderWith(model->index(1, 0, cover), -1);
    REQUIRE(first);
    CHECK(first->front() == name);
    panel.show();
    tree->setFocus();
    tree->setCurrentIndex(model->index(1, 0, cover));
    for (auto* const action : tree->actions()) {
        if (action->shortcut() == QKeySequence(Qt::ALT | Qt::Key_Up)) {
            action->trigger();
        }
    }
    CHECK(opened.session.document().edits(opened.session.territory().slug).legendOrder.front() == name);
    CHECK(model->find(name).row() == 0);
    CHECK(tree->currentIndex() == model->find(name));
    opened.session.undoStack().undo();
    CHECK(model->find(name).row() == 1);
}

TEST_CASE("What is dropped on an entry of its group takes its place; elsewhere it stays") {
    Opened opened;
    LegendModel model;
    model.show(opened.session.workshop());
    std::vector<std::string> asked;
    QObject::connect(&model, &LegendModel::orderAsked, [&](std::vector<std::string> const& names) { asked = names; });
    QModelIndex cover;
    for (int row = 0; row < model.rowCount(); ++row) {
        auto const group = model.index(row, 0);
        cover = group.data().toString() == QStringLiteral("Occupation du sol") ? group : cover;
    }
    auto const name = model.nameOf(model.index(0, 0, cover));
    std::unique_ptr<QMimeData> const data(model.mimeData({model.index(0, 0, cover)}));
    CHECK_FALSE(model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, model.index(0, 0)));
    CHECK(asked.empty());
    model.dropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(2, 0, cover));
    REQUIRE(asked.size() > 2);
    CHECK(asked[2] == name);
    model.dropMimeData(data.get(), Qt::MoveAction, 2, 0, cover); // between the second and the third
    CHECK(asked[1] == name);
}

TEST_CASE("The source of a project is told by its document and lines") {
    ContractData contracts;
    contracts.documents = {{"RAA", "Recueil n° 5, mai 2019 (réunion du 29 avril 2019)", "Département", "2019-06-18"},
                           {"CV-CALL-2024", "Contrat de ville, document cadre", "", ""}};
    contracts.contracts = {{"2019-lumbres", "2019-2021", "246201016", "Contrat", "2019", "2021", "RAA"},
                           {"autre", "", "", "Contrat", "", "", "?"}};
    auto const [lines, text] = GENERATE(table<char const*, char const*>({
        {"", ""},
        {"17668", "Source\u00A0: ligne 17\u202F668"},
        {"17668;20073", "Source\u00A0: lignes 17\u202F668, 20\u202F073"},
        {"CV-CALL-2024:321;322", "Source\u00A0: Contrat de ville, document cadre, lignes 321, 322"},
        {"AUTRE:7", "Source\u00A0: AUTRE, ligne 7"},
    }));
    CHECK(sourceText(lines, contracts, nullptr) == QString::fromUtf8(text));
    Project project;
    project.contracts = {"2019-lumbres"};
    REQUIRE(contracts.documentOf(project) == &contracts.documents.front());
    CHECK(sourceText("530", contracts, contracts.documentOf(project)) ==
          QString::fromUtf8("Source\u00A0: Recueil n° 5, mai 2019, ligne 530"));
    CHECK(documentText(contracts.documents.front()) ==
          QString::fromUtf8("Recueil n° 5, mai 2019 (réunion du 29 avril 2019). Département. 18 juin 2019"));
    project.contracts = {"autre"};
    CHECK(contracts.documentOf(project) == nullptr);
}

TEST_CASE("Lengths are told in kilometres, and not where roads are schematic") {
    Opened opened;
    CHECK(
        lengthsOf(*opened.session.findTerritory(TerritoryKind::Epci, ternois), *opened.session.workshop(), {}).empty());
    auto const [metres, text] = GENERATE(table<double, char const*>({
        {0, "0"},
        {420, "0,4\u00A0km"},
        {4'230, "4,2\u00A0km"},
        {214'300, "214\u00A0km"},
        {1'214'300, "1\u202F214\u00A0km"},
    }));
    CHECK(kilometresText(metres) == QString::fromUtf8(text));
}

TEST_CASE("The wording of an amount follows it until another one is written, and a contradiction is told") {
    Opened opened;
    auto const contracts = opened.session.workshop()->contracts;
    auto const found = std::find_if(contracts->projects.begin(), contracts->projects.end(),
                                    [](Project const& one) { return one.title.starts_with("Centre aquatique"); });
    REQUIRE(found != contracts->projects.end());
    auto const project = *found;
    REQUIRE(project.amount == Euros::fromCents(100'000'000));
    ProjectForm form(project, *contracts, {}, nullptr);
    auto& amount = fieldOf(form, QStringLiteral("Montant"));
    auto& printed = fieldOf(form, QStringLiteral("Montant imprimé"));
    CHECK(printed.text() == QStringLiteral("1 million €"));
    amount.setText(QStringLiteral("900 000"));
    CHECK(printed.text().isEmpty());
    CHECK(printed.placeholderText().contains(QStringLiteral("900 000 €")));
    amount.setText(QStringLiteral("1 000 000"));
    CHECK(printed.text() == QStringLiteral("1 million €"));
    printed.setText(QStringLiteral("850 000 €"));
    amount.setText(QStringLiteral("900 000"));
    CHECK(printed.text() == QStringLiteral("850 000 €"));
    CHECK(printed.accessibleDescription().contains(QStringLiteral("Videz ce champ")));
    form.show();
    form.accept();
    CHECK_FALSE(form.isVisible());
    auto const told = [&] {
        auto const all = opened.session.diagnostics();
        return std::any_of(all.entries().begin(), all.entries().end(),
                           [](Diagnostic const& one) { return one.what.code == Code::AmountContradicted; });
    };
    opened.session.undoStack().push(editProject(opened.session, project.id, form.change()).release());
    opened.settle();
    CHECK(told());
    printed.clear();
    opened.show(TerritoryKind::Epci, project.epcis.front());
    opened.session.undoStack().push(editProject(opened.session, project.id, form.change()).release());
    opened.settle();
    CHECK_FALSE(told());
    REQUIRE(opened.session.page());
    auto const drawn = readInventory(opened.session.page()->scene);
    auto const callout = std::find_if(drawn.callouts.begin(), drawn.callouts.end(),
                                      [&](DrawnCallout const& one) { return one.project == project.id; });
    REQUIRE(callout != drawn.callouts.end());
    CHECK(callout->amount == "900\u202F000\u00A0€");
}

TEST_CASE("An amount changed by hand is told beside the aid that was voted, in the form and on the card") {
    Opened opened;
    opened.show(TerritoryKind::Epci, ternois);
    auto const contracts = opened.session.workshop()->contracts;
    auto const& project = *contracts->findProject(school);
    REQUIRE(project.voted);
    ProjectForm form(project, *contracts, {}, nullptr);
    auto& field = fieldOf(form, QStringLiteral("Montant"));
    CHECK(field.accessibleDescription().isEmpty());
    field.selectAll();
    QTest::keyClicks(&field, QStringLiteral("510000,25"));
    CHECK(field.text().toStdString() == "510000,25"); // nothing is written anew while it is typed
    field.setText(QStringLiteral("123 456"));
    CHECK(field.accessibleDescription().contains(eurosText(*project.voted, Cents::Hidden)));
    opened.session.undoStack().push(editProject(opened.session, school, form.change()).release());
    ProjectCard card(opened.session, opened.actions, nullptr);
    card.setProject(*opened.session.findProject(school));
    auto const facts = card.facts();
    REQUIRE(facts.size() > 1);
    CHECK(facts[0].name.toStdString() == "Montant corrigé");
    CHECK(facts[1].name.toStdString() == "Aide votée");
    field.setText(QStringLiteral("-5"));
    CHECK(fieldOf(form, QStringLiteral("Montant imprimé")).placeholderText().isEmpty());
}
