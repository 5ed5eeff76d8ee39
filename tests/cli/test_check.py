# SPDX-License-Identifier: EUPL-1.2
"""check: every row explained, every thing placed, and what is rejected read again."""
import csv
import json
import shutil
import unittest

try:
    import jsonschema
except ImportError:
    jsonschema = None

from program import GEODATA, SOURCE, ProgramTest, french

REFERENCE = GEODATA.parent / "reference"
QUALITIES = ["coordinates", "address", "establishment", "road", "approximate_address", "chef_lieu", "communes",
             "whole_epci", "unlocated"]


def rows_of(file):
    with open(file, encoding="utf-8", newline="") as stream:
        return sum(1 for _ in csv.DictReader(stream))


class CheckTest(ProgramTest):
    def checked(self, *arguments, code=0, **environment):
        done = self.run_program("check", "--json", *arguments, **environment)
        self.assertEqual((code, ""), (done.returncode, done.stderr))
        return json.loads(done.stdout)

    def assert_adds_up(self, table):
        parts = table["read"] + len(table["rejected"]) + sum(group["rows"] for group in table["not_drawn"])
        self.assertEqual(table["rows"], parts, table["file"])


class EveryRow(CheckTest):
    def assert_explained(self, found, folder):
        tables = {table["file"]: table for table in found["tables"]}
        for file in sorted(folder.glob("*.csv")):
            self.assertEqual(rows_of(file), tables[file.name]["rows"], file.name)
        for table in found["tables"] + [entry["table"] for entry in found["lists"]]:
            self.assert_adds_up(table)
        rows = found["rows"]
        self.assertEqual(rows["in"], rows["read"] + rows["rejected"] + rows["not_drawn"])
        self.assertEqual(rows["in"], sum(table["rows"] for table in found["tables"])
                         + sum(entry["table"]["rows"] for entry in found["lists"]))

    def test_of_the_tables_that_ship(self):
        found = self.checked()
        self.assert_explained(found, SOURCE / "data" / "contrats")
        places = next(table for table in found["tables"] if table["name"] == "lieux")
        drawn = [group["message"] for group in places["not_drawn"]]
        self.assertEqual(5, len(drawn))
        self.assertIn(french("lieux.csv : les lieux de catégorie « QPV » ne sont pas dessinés d'après cette table : leur "
                             "liste complète est ailleurs, ou la légende ne les montre pas."), drawn)

    @unittest.skipUnless(REFERENCE.is_dir() and GEODATA.is_dir(), f"real data absent from {GEODATA.parent}")
    def test_of_the_reference_and_the_real_data(self):
        found = self.checked("--contracts", REFERENCE, "--data", GEODATA)
        self.assert_explained(found, REFERENCE)
        self.assertEqual([], [row for table in found["tables"] for row in table["rejected"]])
        lists = {entry["title"]: entry for entry in found["lists"]}
        self.assertEqual((125, 125), (lists["Collèges publics"]["table"]["read"],
                                      len(lists["Collèges publics"]["updated"])))
        stations = lists["Centres d’incendie et de secours"]
        self.assertEqual((51, 47, 4), (stations["table"]["rows"], len(stations["updated"]),
                                       stations["table"]["not_drawn"][0]["rows"]))
        for layer in found["layers"]:
            self.assertLessEqual(layer["kept"] + layer["dropped"], layer["read"], layer["id"])


class Placements(CheckTest):
    def test_all_things_are_counted_by_quality_and_the_unlocated_named(self):
        found = self.checked()
        for entry in found["placements"]:
            self.assertEqual(QUALITIES, list(entry["projects"]))
            self.assertEqual(QUALITIES, list(entry["places"]))
        unlocated = sum(entry["projects"]["unlocated"] for entry in found["placements"])
        self.assertEqual(unlocated, len(found["unlocated_projects"]))
        self.assertGreater(unlocated, 60)
        self.assertTrue(all(thing["name"] for thing in found["unlocated_projects"] + found["unlocated_places"]))

    def test_lists_in_a_data_folder_complete_the_places_and_the_projects(self):
        data = self.folder / "listes"
        data.mkdir()
        (data / "permanences.csv").write_text(
            "nom;commune;adresse;x_l93;y_l93\nPermanence de Lumbres;Lumbres;;636000;7067000\n", encoding="utf-8")
        (data / "projets.csv").write_text(
            "intitule;territoire;commune;thematique;montant;route\n"
            "Halle couverte;CC Pays de Lumbres;Lumbres;Sport;250 000 €;\n"
            "Mur;CC Pays de Lumbre;;Sport;;\n", encoding="utf-8")
        found = self.checked("--data", SOURCE / "data" / "fond-schematique", "--data", data,
                             "--rejects", self.folder / "rejets")
        lists = {entry["title"]: entry for entry in found["lists"]}
        self.assertEqual(["permanence-permanence-de-lumbres-62534"], lists["Permanences sociales"]["added"]
                         if "Permanences sociales" in lists else lists["Lieux de présence du Département"]["added"])
        self.assertEqual(1, len(lists["Projets"]["added"]))
        lumbres = next(entry for entry in found["placements"] if entry["siren"] == "246201016")
        self.assertEqual(1, lumbres["places"]["coordinates"])
        self.assertEqual([str(self.folder / "rejets" / "projets-2.csv")], found["rejects"])
        # The rejected row is corrected where it was left, and read again.
        rejects = self.folder / "rejets" / "projets-2.csv"
        text = rejects.read_text(encoding="utf-8-sig")
        self.assertRegex(text.splitlines()[1], "^Mur;CC Pays de Lumbre;.*« CC Pays de Lumbre »"
                         .replace("« ", "«\u00a0").replace(" »", "\u00a0»"))
        (data / "projets.csv").unlink()
        (data / "projets.csv").write_text(text.replace("Mur;CC Pays de Lumbre;", "Mur;CC Pays de Lumbres;"),
                                          encoding="utf-8")
        again = self.checked("--data", SOURCE / "data" / "fond-schematique", "--data", data)
        projects = next(entry for entry in again["lists"] if entry["title"] == "Projets")
        self.assertEqual((1, []), (len(projects["added"]), projects["table"]["rejected"]))

    def test_a_completed_project_is_on_the_page(self):
        data = self.folder / "listes"
        data.mkdir()
        (data / "projets.csv").write_text(
            "intitule;territoire;commune;thematique;montant\nHalle;CC Pays de Lumbres;Elnes;Sport;250 000 €\n",
            encoding="utf-8")
        done = self.run_program("export", "--territory", "pays de lumbres", "--format", "svg", "--data",
                                SOURCE / "data" / "fond-schematique", "--data", data, "--report", "rapport.json")
        self.assertEqual(0, done.returncode, done.stderr)
        report = json.loads((self.folder / "rapport.json").read_text(encoding="utf-8"))
        titles = [callout["title"] for callout in report["pages"][0]["callouts"]]
        self.assertIn("Halle", titles)


class Virtual(CheckTest):
    def test_a_virtual_file_is_read_only_where_that_is_allowed(self):
        data = self.folder / "fond"
        shutil.copytree(SOURCE / "data" / "fond-schematique", data)
        (data / "routes.geojson").rename(self.folder / "ailleurs.geojson")
        (data / "routes.vrt").write_text(
            "<OGRVRTDataSource><OGRVRTLayer name='routes'><SrcDataSource>" + str(self.folder / "ailleurs.geojson")
            + "</SrcDataSource><SrcLayer>ailleurs</SrcLayer></OGRVRTLayer></OGRVRTDataSource>", encoding="utf-8")
        refused = self.checked("--data", data)
        self.assertNotIn("roads", {layer["id"] for layer in refused["layers"]})
        self.assertIn("source-refused", {entry["code"] for entry in refused["diagnostics"]})
        allowed = self.checked("--data", data, "--allow-remote")
        self.assertNotIn("source-refused", {entry["code"] for entry in allowed["diagnostics"]})


class Strictness(CheckTest):
    def test_strict_gives_code_3_for_warnings(self):
        resources = self.folder / "ressources"
        for name in ("data", "layers", "styles"):
            shutil.copytree(SOURCE / name, resources / name)
        projects = resources / "data" / "contrats" / "projets.csv"
        projects.write_text(projects.read_text(encoding="utf-8") + "un,deux\n", encoding="utf-8")
        self.checked(CARTOCONTRAT_RESOURCES=str(resources))
        found = self.checked("--strict", code=3, CARTOCONTRAT_RESOURCES=str(resources))
        table = next(table for table in found["tables"] if table["name"] == "projets")
        self.assertEqual(["projets.csv:" + str(rows_of(projects) + 1)], [row["row"] for row in table["rejected"]])
        self.assert_adds_up(table)


class Text(CheckTest):
    def test_the_summary_comes_first_and_no_line_ends_with_a_space(self):
        done = self.run_program("check")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        self.assertTrue(done.stdout.startswith("Résumé\n"))
        headings = [line for line in done.stdout.splitlines() if line and not line.startswith(" ")]
        self.assertEqual(["Résumé", "Couches", "Tables des contrats", "Lignes non dessinées",
                          "Localisation des lieux de présence", "Localisation des projets"], headings[:6])
        self.assertEqual([], [line for line in done.stdout.splitlines() if line != line.rstrip()])


class Schema(CheckTest):
    @unittest.skipIf(jsonschema is None, "python3-jsonschema is not installed: tools/setup installs it")
    def test_the_answer_is_as_its_schema_says(self):
        schema = json.loads((SOURCE / "docs" / "schemas" / "check.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema)
        answer = self.checked()
        validator.validate(answer)
        del answer["tables"][0]["rows"]
        self.assertFalse(validator.is_valid(answer))


class Unwritable(CheckTest):
    def test_rejects_on_a_full_disk(self):
        data = self.folder / "listes"
        data.mkdir()
        (data / "projets.csv").write_text("intitule;thematique;territoire\nMur;Sport;CC Nulle Part\n", encoding="utf-8")
        done = self.run_program("check", "--data", SOURCE / "data" / "fond-schematique", "--data", data,
                                "--rejects", "/dev/full")
        self.assertEqual(1, done.returncode)
        self.assertRegex(done.stderr, french("^Erreur : Le dossier « /dev/full » ne peut pas recevoir de fichier"))


if __name__ == "__main__":
    unittest.main()
