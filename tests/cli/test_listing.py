# SPDX-License-Identifier: EUPL-1.2
"""list and check."""
import csv
import json
import shutil
import unittest

from program import GEODATA, SOURCE, ProgramTest, french


def table(name):
    with open(SOURCE / "data" / "contrats" / name, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


class Listing(ProgramTest):
    def listed(self, what):
        done = self.run_program("list", what, "--json")
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        return json.loads(done.stdout)

    def test_territories_are_those_of_the_data_in_their_order(self):
        rows = self.listed("territories")
        expected = [(row["siren"], row["slug"], row["name"]) for row in table("epci.csv")]
        self.assertEqual(20, len(rows))
        self.assertEqual(expected, [(row["siren"], row["slug"], row["name"]) for row in rows])
        projects = table("projets.csv")
        for row in rows:
            count = sum(row["siren"] in project["epci_siren"].split(";") for project in projects)
            self.assertEqual(count, row["projects"], row["name"])

    def test_territories_as_a_table(self):
        done = self.run_program("list", "territories")
        lines = done.stdout.splitlines()
        self.assertEqual(21, len(lines))
        self.assertRegex(lines[0], "^SIREN +fichier +nom +communes +projets$")
        self.assertRegex(lines[1], "^246201016 +pays-de-lumbres +CC du Pays de Lumbres +36 +[0-9]+$")
        self.assertEqual([], [line for line in lines if line != line.rstrip()])

    def test_projects_and_nomenclatures(self):
        self.assertEqual([row["projet_id"] for row in table("projets.csv")], [row["id"] for row in self.listed("projects")])
        self.assertEqual([(row["scheme_id"], row["code"]) for row in table("nomenclatures.csv")],
                         [(row["scheme"], row["code"]) for row in self.listed("nomenclatures")])

    def test_places_have_a_territory_of_the_data(self):
        sirens = {row["siren"] for row in table("epci.csv")}
        rows = self.listed("places")
        self.assertGreater(len(rows), 100)
        self.assertEqual(set(), {row["epci"] for row in rows} - sirens)
        self.assertLessEqual({"MDADT", "CER", "MDS", "COLLEGE", "CIS"}, {row["category"] for row in rows})

    def test_layers_and_templates(self):
        layers = {row["id"]: row for row in self.listed("layers")}
        self.assertLessEqual({"communes", "roads", "rivers", "coast", "land-cover"}, set(layers))
        self.assertTrue(layers["communes"]["required"])
        pages = ["A3", "A3-portrait", "A4", "A4-portrait", "ecran"]
        expected = {name: pages for name in ("2019", "contrat-territoire-2023", "crte-2021", "enjeux-lens-lievin")}
        expected["contrat-ville-2024"] = pages[:4]
        self.assertEqual(expected, {row["id"]: row["pages"] for row in self.listed("templates")})

    def test_unknown_list(self):
        self.assert_fails(["list", "cartes"], 2,
                          "La valeur « cartes » ne convient pas à l'option list ; il faut territories, layers, projects, "
                          "places, templates, styles, nomenclatures.")


class Check(ProgramTest):
    def checked(self, *arguments):
        done = self.run_program("check", "--json", *arguments)
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        return json.loads(done.stdout)

    def test_embedded_data(self):
        found = self.checked()
        layers = {layer["id"]: layer for layer in found["layers"]}
        self.assertTrue(layers["communes"]["schematic"])
        self.assertGreater(layers["communes"]["features"], 880)
        self.assertEqual(20, layers["epci"]["features"])
        west, south, east, north = layers["communes"]["extent_l93"]
        self.assertTrue(590000 < west < 610000 and 6985000 < south < 7005000, (west, south))
        self.assertTrue(700000 < east < 730000 and 7090000 < north < 7110000, (east, north))

    def test_every_table_and_every_project_is_counted(self):
        found = self.checked()
        rows = {entry["file"]: entry["rows"] for entry in found["tables"]}
        for name in ("projets.csv", "epci.csv", "communes.csv", "lieux.csv"):
            self.assertEqual(len(table(name)), rows[name])
        for entry in found["placements"]:
            count = sum(entry["siren"] in project["epci_siren"].split(";") for project in table("projets.csv"))
            self.assertEqual(count, sum(entry["projects"].values()), entry["name"])

    @unittest.skipUnless(GEODATA.is_dir(), f"real geodata absent from {GEODATA}")
    def test_real_data(self):
        found = self.checked("--data", GEODATA)
        layers = {layer["id"]: layer for layer in found["layers"]}
        self.assertFalse(layers["communes"]["schematic"])
        self.assertGreater(layers["roads"]["features"], 900)
        self.assertIn("land-cover", {entry["subject"] for entry in found["diagnostics"] if entry["code"] == "layer-absent"})

    def test_missing_folder(self):
        self.assert_fails(["check", "--data", "absent"], 1,
                          "Le dossier « absent » n'existe pas. Vérifiez le chemin donné, ou créez ce dossier.")

    def test_folder_without_layers(self):
        (self.folder / "vide").mkdir()
        self.assert_fails(["check", "--data", "vide"], 1,
                          "Le dossier « vide » ne contient aucune couche reconnue. Vérifiez le chemin, ou voyez les "
                          "fichiers attendus par « cartocontrat list layers ».")


class DamagedTables(ProgramTest):
    def setUp(self):
        super().setUp()
        self.resources = self.folder / "ressources"
        for name in ("data", "layers", "styles"):
            shutil.copytree(SOURCE / name, self.resources / name)
        self.projects = self.resources / "data" / "contrats" / "projets.csv"

    def assert_refused(self, message):
        self.assert_fails(["check"], 1, message, CARTOCONTRAT_RESOURCES=str(self.resources))

    def test_wrong_column(self):
        text = self.projects.read_text(encoding="utf-8")
        self.projects.write_text(text.replace("maitre_ouvrage", "maitre_douvrage", 1), encoding="utf-8")
        self.assert_refused("projets.csv : la colonne « maitre_ouvrage » manque. Ajoutez-la ou corrigez l'en-tête du "
                            "fichier. Vouliez-vous dire « maitre_douvrage » ?")

    def test_row_with_too_few_columns_is_told_and_the_rest_checked(self):
        rows = len(table("projets.csv"))
        self.projects.write_text(self.projects.read_text(encoding="utf-8") + "un,deux\n", encoding="utf-8")
        done = self.run_program("check", "--json", CARTOCONTRAT_RESOURCES=str(self.resources))
        self.assertEqual((0, ""), (done.returncode, done.stderr))
        found = json.loads(done.stdout)
        told = [entry for entry in found["diagnostics"] if entry["subject"].startswith("projets.csv")]
        self.assertEqual(["row-malformed", "rows-rejected"], [entry["code"] for entry in told])
        self.assertRegex(told[0]["message"], french(r"^projets\.csv:\d+ : la ligne est mal formée : 21 colonnes "
                                                    r"attendues, 2 trouvées\. "))
        self.assertEqual(french("projets.csv : des lignes ont été rejetées (nombre : 1, sur %d) : le reste est lu. "
                                "Corrigez-les, puis recommencez." % (rows + 1)), told[1]["message"])

    def test_truncated_file(self):
        text = self.projects.read_text(encoding="utf-8")
        self.projects.write_text(text[:text.index("« Total")], encoding="utf-8")
        self.assert_refused("projets.csv:2 : la ligne est mal formée : un guillemet ouvert n'est jamais fermé, le fichier "
                            "est peut-être tronqué. Corrigez-la dans le fichier.")

    def test_empty_file(self):
        self.projects.write_text("", encoding="utf-8")
        self.assert_refused(f"Le fichier « {self.projects} » ne peut pas être lu (il est vide). Vérifiez son contenu et "
                            "vos droits de lecture.")

    def test_folder_for_a_file(self):
        self.projects.unlink()
        self.projects.mkdir()
        self.assert_refused(f"Le fichier « {self.projects} » ne peut pas être lu (c'est un dossier). Vérifiez son contenu "
                            "et vos droits de lecture.")

    def test_missing_file(self):
        self.projects.unlink()
        done = self.run_program("check", CARTOCONTRAT_RESOURCES=str(self.resources))
        self.assertEqual(1, done.returncode)
        self.assertEqual(french(f"Erreur : Le fichier « {self.projects} » n'existe pas. Vérifiez son nom et son dossier.")
                         + "\n", done.stderr)


if __name__ == "__main__":
    unittest.main()
