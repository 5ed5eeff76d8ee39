# SPDX-License-Identifier: EUPL-1.2
"""export --document: the pages of a document, with all that was changed by hand."""
import json
import unittest

from program import ProgramTest

EMPTY = {
    "format": "cartocontrat", "version": 2, "data": [], "template": "2019", "style": "", "page": "A4",
    "territory": {"kind": "epci", "id": ""}, "filter": {"tags": {}, "periods": [], "origins": []},
    "nomenclature": "", "view": {"kind": "page"}, "pages": {}, "projects": {}, "places": {}, "added": [], "removed": [],
}


class Document(ProgramTest):
    def write(self, **members):
        (self.folder / "essai.carto.json").write_text(json.dumps(EMPTY | members), encoding="utf-8")

    def export(self, *arguments):
        done = self.run_program("export", "--territory", "pays de lumbres", "--format", "svg", "--report", "rapport.json",
                                *arguments)
        self.assertEqual(0, done.returncode, done.stderr)
        report = json.loads((self.folder / "rapport.json").read_text(encoding="utf-8"))
        page = (self.folder / "out" / "carte-pays-de-lumbres.svg").read_bytes()
        return page, report["pages"][0], done.stderr

    def test_a_document_without_changes_makes_the_same_bytes(self):
        self.write()
        plain, _, said = self.export()
        page, _, stderr = self.export("--document", "essai.carto.json")
        self.assertEqual(plain, page)
        self.assertEqual(said, stderr)

    def test_a_box_pinned_by_hand_stands_there_and_a_hidden_one_is_told(self):
        _, before, _ = self.export()
        pinned, hidden = [callout["project"] for callout in before["callouts"][:2]]
        width = before["page_mm"][0]
        boxes = {callout["project"]: callout["box_mm"] for callout in before["callouts"]}
        side = "right" if boxes[pinned][0] < width / 2 else "left"
        edits = {"callouts": {pinned: {"pin": {"side": side, "top": 70.5}}, hidden: {"hidden": True}},
                 "hidden": ["presence:COLLEGE"], "legendOrder": []}
        self.write(pages={"pays-de-lumbres": edits})
        page, after, _ = self.export("--document", "essai.carto.json")
        self.assertEqual(page, self.export("--document", "essai.carto.json")[0])
        boxes = {callout["project"]: callout["box_mm"] for callout in after["callouts"]}
        self.assertAlmostEqual(70.5, boxes[pinned][1], places=2)
        self.assertEqual(side, "left" if boxes[pinned][0] < width / 2 else "right")
        self.assertNotIn(hidden, boxes)
        self.assertEqual([hidden], after["hidden"])
        self.assertIn("Collèges", " ".join(after["undrawn_legend"]))

    def test_a_corrected_project_is_told_as_corrected(self):
        _, before, _ = self.export()
        project = before["callouts"][0]["project"]
        self.write(projects={project: {"title": "Titre corrigé à la main"}}, removed=[before["callouts"][1]["project"]])
        _, after, _ = self.export("--document", "essai.carto.json")
        titles = {callout["project"]: callout["title"] for callout in after["callouts"]}
        self.assertEqual("Titre corrigé à la main", titles[project])
        self.assertNotIn(before["callouts"][1]["project"], titles)

    def test_options_beside_a_document_take_precedence(self):
        self.write(page="A3", filter={"tags": {"thematiques-2019": ["SPORT"]}, "periods": [], "origins": []})
        _, page, _ = self.export("--document", "essai.carto.json")
        self.assertEqual([420, 297], page["page_mm"])
        self.assertEqual({"Sport"}, {callout["theme"] for callout in page["callouts"]})
        _, page, _ = self.export("--document", "essai.carto.json", "--page", "A4", "--theme", "Culture")
        self.assertEqual([297, 210], page["page_mm"])
        self.assertEqual({"Culture"}, {callout["theme"] for callout in page["callouts"]})

    def test_the_whole_filter_of_a_document_holds(self):
        _, everything, _ = self.export()
        nothing = {"tags": {}, "periods": [], "origins": []}
        for criterion, reported in [
            ({"least": 50_000_000}, {"least_cents": 50_000_000}),
            ({"most": 9_999_999}, {"most_cents": 9_999_999}),
            ({"text": "ecole"}, {"text": "ecole"}),
            ({"voted": True}, {"voted": True}),
            ({"unlocated": True}, {"unlocated": True}),
            ({"kinds": [""]}, {"kinds": [""]}),
            ({"owners": ["aucune"]}, {"owners": ["aucune"]}),
            ({"periods": ["aucune"]}, {"periods": ["aucune"]}),
        ]:
            with self.subTest(criterion):
                self.write(filter=nothing | criterion)
                _, page, _ = self.export("--document", "essai.carto.json")
                filters = json.loads((self.folder / "rapport.json").read_text(encoding="utf-8"))["filters"]
                for name, value in reported.items():
                    self.assertEqual(value, filters[name])
                kept = {callout["project"] for callout in page["callouts"]}
                everyone = {callout["project"] for callout in everything["callouts"]}
                self.assertLess(kept, everyone)
                if "aucune" in [*filters["owners"], *filters["periods"]]:
                    self.assertEqual(set(), kept)

    def test_a_document_that_cannot_be_read_is_left_as_it_is(self):
        self.assert_fails(["export", "--document", "absent.carto.json"], 1,
                          "Le fichier « absent.carto.json » n'existe pas. Vérifiez son nom et son dossier.")
        self.write(version=3)
        self.assert_fails(["export", "--document", "essai.carto.json"], 1,
                          "Le document « essai.carto.json » a été écrit par une version plus récente du programme (format 3, "
                          "celui-ci lit jusqu'au 2). Il est laissé tel quel : mettez le programme à jour.")
        self.write(pages=[])
        done = self.run_program("export", "--document", "essai.carto.json")
        self.assertEqual(1, done.returncode)
        self.assertIn("la forme d’un projet", done.stderr)
        self.assertIn("/pages", done.stderr)
        self.assertEqual(EMPTY | {"pages": []}, json.loads((self.folder / "essai.carto.json").read_text(encoding="utf-8")))


if __name__ == "__main__":
    unittest.main()
