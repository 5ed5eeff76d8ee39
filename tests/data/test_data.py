#!/usr/bin/env python3
"""tools/check-data accepts data/ and names the fault of a broken copy."""
import csv
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def check(*arguments):
    return subprocess.run([sys.executable, ROOT / "tools" / "check-data", *arguments], capture_output=True, text=True)


class ShippedData(unittest.TestCase):
    def test_has_no_fault(self):
        result = check()
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)

    def test_is_plain_csv(self):
        for path in sorted((ROOT / "data").rglob("*.csv")):
            with self.subTest(path.name):
                content = path.read_bytes()
                self.assertNotIn(b"\r", content)
                self.assertFalse(content.startswith(b"\xef\xbb\xbf"), "byte order mark")
                self.assertTrue(content.endswith(b"\n"))
                rows = list(csv.reader(content.decode("utf-8").splitlines(), strict=True))
                self.assertEqual({len(row) for row in rows}, {len(rows[0])})

    def test_road_categories(self):
        with open(ROOT / "data" / "routes_categories.csv", encoding="utf-8", newline="") as file:
            category = {row["numero"]: row["categorie"] for row in csv.DictReader(file)}
        with open(ROOT / "data/fond-schematique/routes_schematiques.csv", encoding="utf-8", newline="") as file:
            main_roads = {row["numero"] for row in csv.DictReader(file) if row["classe"] == "departementale_1"}
        self.assertEqual({number for number, value in category.items() if value == "1"}, main_roads)
        self.assertLessEqual(set(category.values()), {"1", "2", "3"})

    def test_merged_communes(self):
        def codes(name, *columns):
            with open(ROOT / "data" / name, encoding="utf-8", newline="") as file:
                return [tuple(row[column] for column in columns) for row in csv.DictReader(file)]

        communes = dict(codes("contrats/communes.csv", "insee", "name"))
        for former, former_name, insee, name in codes("communes_nouvelles.csv", "ancien_insee", "ancien_nom", "insee", "nom"):
            with self.subTest(former_name):
                self.assertEqual(name, communes[insee])
                self.assertNotIn(former_name, communes.values())
                if former != insee:
                    self.assertNotIn(former, communes)


class BrokenCopy(unittest.TestCase):
    def faults_after(self, table, old, new):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "data" / "contrats", Path(folder) / "contrats")
            path = Path(folder) / "contrats" / f"{table}.csv"
            text = path.read_text(encoding="utf-8")
            self.assertIn(old, text)
            path.write_text(text.replace(old, new, 1), encoding="utf-8")
            result = check(folder)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        return result.stdout

    def test_unknown_commune(self):
        self.assertRegex(self.faults_after("cis", "Arras,62041", "Arras,62999"), r"cis\.csv:2: insee 62999")

    def test_unknown_epci(self):
        self.assertRegex(self.faults_after("communes", "245900758", "245900750"), r"communes\.csv:2: epci_siren")

    def test_code_of_no_nomenclature(self):
        self.assertRegex(self.faults_after("projets_nomenclatures", ",CALL,", ",CAL,"),
                         r"projets_nomenclatures\.csv:2: quartiers-2024 has no code CAL")

    def test_tag_of_nothing(self):
        self.assertRegex(self.faults_after("projets_nomenclatures", "qpv-camus,", "qpv-camu,"),
                         r"projets_nomenclatures\.csv:2: qpv-camu is no project, commitment or QPV")

    def test_financing_that_does_not_add_up(self):
        faults = self.faults_after("financements", "157071.6", "157071.7")
        self.assertRegex(faults, r"operations_detail\.csv:2: financing adds up to")

    def test_lost_map_label(self):
        faults = self.faults_after("projets", ",map_label,", ",vote_2019,")
        self.assertRegex(faults, r"contracts\.csv:\d+: 14 map labels")

    def test_missing_table(self):
        with tempfile.TemporaryDirectory() as folder:
            shutil.copytree(ROOT / "data" / "contrats", Path(folder) / "contrats")
            (Path(folder) / "contrats" / "qpv.csv").unlink()
            self.assertRegex(check(folder).stdout, r"qpv\.csv:1: file is missing")

    def test_short_row(self):
        self.assertRegex(self.faults_after("qpv", "Camus,62032,", "Camus,"), r"qpv\.csv:2: 6 cells for 7 columns")


if __name__ == "__main__":
    unittest.main()
