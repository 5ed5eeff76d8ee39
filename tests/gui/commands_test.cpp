// SPDX-License-Identifier: EUPL-1.2
#include "gui/commands/commands.hpp"
#include "gui/commands/part_command.hpp"
#include "unit/document/sample_document.hpp"
#include "workshop/import/import_changes.hpp"

#include <QUndoStack>

using namespace cartocontrat;
using namespace cartocontrat::test;

namespace {

CalloutName const school{"pays-de-lumbres", "lumbres-ecole"}, other{"ternois", "autre"};

class Editor final : public DocumentEditor {
public:
    explicit Editor(MapDocument document) : m_document(std::move(document)) {}
    [[nodiscard]] MapDocument const& document() const override { return m_document; }
    void replace(DocumentPart part) override { put(m_document, std::move(part)); }
    [[nodiscard]] std::string titleOf(std::string const& id) const override {
        return id == school.project ? "École de musique" : "";
    }

private:
    MapDocument m_document;
};

Project project(std::string const& id, std::string const& title) {
    Project made;
    made.id = id;
    made.title = title;
    return made;
}

struct Row {
    char const* text;
    CommandPtr (*make)(DocumentEditor&);
};

/// Every command, on the sample document.
Row const rows[] = {
    {"déplacer l’étiquette",
     [](DocumentEditor& editor) {
         return moveCallout(editor, school, {Side::Left, 80}, MovedBy::Pointer);
     }},
    {"déplacer l’étiquette",
     [](DocumentEditor& editor) {
         return moveCallout(editor, other, {Side::Left, 80}, MovedBy::Keys);
     }},
    {"épingler l’étiquette",
     [](DocumentEditor& editor) {
         return pinCallout(editor, other, {Side::Right, 12});
     }},
    {"libérer l’étiquette", [](DocumentEditor& editor) { return freeCallout(editor, school); }},
    {"changer l’étiquette de côté", [](DocumentEditor& editor) { return sendCalloutTo(editor, school, Side::Left); }},
    {"changer l’étiquette de côté", [](DocumentEditor& editor) { return sendCalloutTo(editor, other, Side::Left); }},
    {"redimensionner l’étiquette",
     [](DocumentEditor& editor) { return resizeCallout(editor, school, 40, MovedBy::Pointer); }},
    {"redimensionner l’étiquette",
     [](DocumentEditor& editor) { return resizeCallout(editor, school, std::nullopt, MovedBy::Keys); }},
    {"masquer l’étiquette", [](DocumentEditor& editor) { return hideCallout(editor, other); }},
    {"réafficher l’étiquette", [](DocumentEditor& editor) { return showCallout(editor, school); }},
    {"réafficher toutes les étiquettes", [](DocumentEditor& editor) { return showAllCallouts(editor, school.slug); }},
    {"libérer toutes les étiquettes", [](DocumentEditor& editor) { return freeAllCallouts(editor, school.slug); }},
    {"choisir ce que montre la carte",
     [](DocumentEditor& editor) { return hideLegend(editor, school.slug, {"rd-2"}); }},
    {"réordonner la légende", [](DocumentEditor& editor) { return orderLegend(editor, school.slug, {"forest"}); }},
    {"placer le projet", [](DocumentEditor& editor) { return placeProject(editor, "sans-lieu", "62534"); }},
    {"déplacer le point du projet",
     [](DocumentEditor& editor) {
         return moveProject(editor, "lumbres-ecole", {640000, 7066000}, MovedBy::Pointer);
     }},
    {"déplacer le lieu",
     [](DocumentEditor& editor) {
         return movePlace(editor, "cis-62534", {1, 1}, "62534", MovedBy::Pointer);
     }},
    {"modifier le projet", [](DocumentEditor& editor) { return editProject(editor, "lumbres-ecole", {}); }},
    {"modifier le lieu",
     [](DocumentEditor& editor) {
         PlaceChange change;
         change.address = "1 rue Haute";
         return editPlace(editor, "mds-1", change);
     }},
    {"importer des projets",
     [](DocumentEditor& editor) {
         return importThings(editor,
                             {{project("import-1", "Salle refaite"), project("ancien", "Revenu")}, {}, {"x", "y"}});
     }},
};

} // namespace

TEST_CASE("every command does, undoes and redoes, and says in French what it did") {
    auto const i = GENERATE(range(std::size_t{0}, std::size(rows)));
    auto const& row = rows[i];
    CAPTURE(i, row.text);
    auto const before = sampleDocument();
    Editor editor(before);
    QUndoStack stack;
    stack.push(row.make(editor).release());
    REQUIRE(stack.count() == 1);
    CHECK(stack.undoText().toStdString() == row.text);
    auto const after = editor.document();
    CHECK_FALSE((after == before));
    stack.undo();
    CHECK((editor.document() == before));
    stack.redo();
    CHECK((editor.document() == after));
}

TEST_CASE("an import sets the total cost of an operation, and keeps what was changed of it before") {
    Editor editor(sampleDocument());
    QUndoStack stack;
    ProjectChange change;
    change.title = "Salle";
    change.end = "mai 2020";
    stack.push(editProject(editor, "import-1", change).release());
    ImportedThings things{{project("import-1", "Salle refaite")}, {}, {}};
    things.costs.emplace("import-1", Euros::fromCents(4'500));
    stack.push(importThings(editor, things).release());
    things.costs.clear();
    stack.push(importThings(editor, things).release());
    auto const& kept = editor.document().projects.at("import-1");
    CHECK(kept.totalCost == Euros::fromCents(4'500));
    CHECK(kept.end == "mai 2020");
    CHECK_FALSE(kept.title);
    Diagnostics diagnostics;
    auto const data = applyChanges({}, editor.document(), diagnostics);
    REQUIRE(data.findOperation("import-1") != nullptr);
    CHECK(data.findOperation("import-1")->totalCost == Euros::fromCents(4'500));
    stack.push(importThings(editor, {{}, {}, {"import-1"}}).release());
    CHECK_FALSE(editor.document().projects.contains("import-1"));
}

TEST_CASE("a whole session undone is the document it began with") {
    auto const before = sampleDocument();
    Editor editor(before);
    QUndoStack stack;
    std::vector<MapDocument> states;
    for (auto const& row : rows) {
        states.push_back(editor.document());
        stack.push(row.make(editor).release());
    }
    auto const after = editor.document();
    while (stack.canUndo()) {
        stack.undo();
    }
    CHECK((editor.document() == before));
    while (stack.canRedo()) {
        stack.redo();
    }
    CHECK((editor.document() == after));
}

TEST_CASE("arrow keys pressed again on one box are one step, a drag or another box is a step of its own") {
    auto const before = sampleDocument();
    Editor editor(before);
    QUndoStack stack;
    for (double const top : {50.0, 50.5, 51.0}) {
        stack.push(moveCallout(editor, school, {Side::Right, top}, MovedBy::Keys).release());
    }
    CHECK(stack.count() == 1);
    stack.push(moveCallout(editor, school, {Side::Right, 90}, MovedBy::Pointer).release());
    CHECK(stack.count() == 2);
    stack.push(moveCallout(editor, other, {Side::Right, 30}, MovedBy::Keys).release());
    stack.push(moveCallout(editor, school, {Side::Right, 91}, MovedBy::Keys).release());
    CHECK(stack.count() == 4);
    stack.setIndex(1);
    CHECK(editor.document().edits(school.slug).callout(school.project).pin == CalloutPin{Side::Right, 51});
    stack.undo();
    CHECK((editor.document() == before));
}

TEST_CASE("what changes nothing leaves no step") {
    Editor editor(sampleDocument());
    QUndoStack stack;
    stack.push(showCallout(editor, other).release());
    stack.push(freeAllCallouts(editor, "ternois").release());
    CHECK(stack.count() == 0);
    for (double const top : {42.0, 41.25}) { // and back to where it was pinned
        stack.push(moveCallout(editor, school, {Side::Right, top}, MovedBy::Keys).release());
    }
    CHECK(stack.count() == 0);
    CHECK((editor.document() == sampleDocument()));
}

TEST_CASE("a pinned box sent to the other side keeps its height, a free one goes where it likes there") {
    Editor editor(sampleDocument());
    QUndoStack stack;
    stack.push(sendCalloutTo(editor, school, Side::Left).release());
    CHECK(editor.document().edits(school.slug).callout(school.project).pin == CalloutPin{Side::Left, 41.25});
    stack.push(sendCalloutTo(editor, other, Side::Left).release());
    CHECK_FALSE(editor.document().edits(other.slug).callout(other.project).pin);
    CHECK(editor.document().edits(other.slug).callout(other.project).side == Side::Left);
}

TEST_CASE("settling the others keeps pins, and lets go of sides alone") {
    Editor editor(sampleDocument());
    QUndoStack stack;
    stack.push(sendCalloutTo(editor, other, Side::Left).release());
    stack.push(pinCallout(editor, {other.slug, "épinglée"}, {Side::Right, 12}).release());
    stack.push(settleOtherCallouts(editor, other.slug).release());
    CHECK(stack.undoText().toStdString() == "replacer les autres étiquettes");
    CHECK_FALSE(editor.document().edits(other.slug).callout(other.project).side);
    CHECK(editor.document().edits(other.slug).callout("épinglée").pin == CalloutPin{Side::Right, 12});
    stack.undo();
    CHECK(editor.document().edits(other.slug).callout(other.project).side == Side::Left);
}

TEST_CASE("an import adds, replaces and removes in one step") {
    Editor editor(sampleDocument());
    QUndoStack stack;
    stack.push(importThings(editor, {{project("import-1", "Salle refaite"), project("ancien", "Revenu")}, {}, {"x"}})
                   .release());
    auto const& document = editor.document();
    REQUIRE(document.added.size() == 2);
    CHECK(document.added[0].title == "Salle refaite");
    CHECK(document.added[1].id == "ancien");
    CHECK(document.removed == std::set<std::string>{"x"});
    stack.push(importThings(editor, {{}, {}, {"import-1"}}).release());
    CHECK(editor.document().added.size() == 1);
    stack.undo();
    stack.undo();
    CHECK((editor.document() == sampleDocument()));
}

TEST_CASE("The list of steps tells what each is about, and menus tell the act alone") {
    Editor editor{MapDocument{}};
    QUndoStack stack;
    stack.push(hideCallout(editor, school).release());
    CHECK(stack.text(0).toStdString() == "masquer l’étiquette : École de musique");
    CHECK(stack.undoText().toStdString() == "masquer l’étiquette");
    stack.push(hideCallout(editor, other).release());
    CHECK(stack.text(1).toStdString() == "masquer l’étiquette");
}
