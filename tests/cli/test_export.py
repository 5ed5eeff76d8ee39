# SPDX-License-Identifier: EUPL-1.2
"""export: files, report, filters and mistakes. What the pages say is read back in tests/pages."""
import csv
import json
import os
import shutil
import subprocess
import tempfile
import unicodedata
import unittest
from pathlib import Path

import jsonschema

from program import GEODATA, PROGRAM, SOURCE, ProgramTest, french

SLUGS_WITHOUT_PROJECT = {"desvres-samer", "osartis-marquion", "haut-pays-du-montreuillois"}


def table(name):
    with open(SOURCE / "data" / "contrats" / name, encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def squeezed(text):
    """Letters and digits only: what is left when spaces, quotes and punctuation do not count."""
    text = text.replace("œ", "oe").replace("Œ", "OE")
    return "".join(letter for letter in unicodedata.normalize("NFKD", text).casefold() if letter.isalnum())


def text_of(pdf):
    return subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True).stdout


def validate(report):
    schema = json.loads((SOURCE / "docs" / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(report)


class Series(ProgramTest):
    """The twenty pages from the embedded data, made once."""

    @classmethod
    def setUpClass(cls):
        cls.keep = tempfile.TemporaryDirectory(prefix="cartocontrat-series-")
        cls.addClassCleanup(cls.keep.cleanup)
        out = Path(cls.keep.name)
        runner = cls("run_program")
        runner.folder = out
        cls.done = runner.run_program("export", "--out", "cartes", "--report", "rapport.json")
        cls.out = out / "cartes"
        cls.report = json.loads((out / "rapport.json").read_text(encoding="utf-8")) if cls.done.returncode == 0 else None
        cls.texts = {page["territory"]["name"]: squeezed(text_of(out / page["files"][0])) for page in cls.report["pages"]}

    def test_files_are_named_on_standard_output_in_the_order_of_the_data(self):
        self.assertEqual(0, self.done.returncode, self.done.stderr)
        expected = [f"cartes/carte-{row['slug']}.pdf" for row in table("epci.csv")]
        self.assertEqual(expected, self.done.stdout.splitlines())
        self.assertEqual(sorted(Path(name).name for name in expected), sorted(path.name for path in self.out.iterdir()))
        self.assertNotIn("\r", self.done.stderr)

    def test_report_keeps_to_its_schema(self):
        validate(self.report)
        self.assertEqual([row["siren"] for row in table("epci.csv")],
                         [page["territory"]["id"] for page in self.report["pages"]])

    def test_schema_refuses_what_a_report_is_not(self):
        for spoil in (lambda page: page.pop("scale"), lambda page: page.update(surplus=1),
                      lambda page: page["seconds"].update(load=-1), lambda page: page.update(listed=["a", "a"])):
            report = json.loads(json.dumps(self.report))
            spoil(report["pages"][0])
            with self.assertRaises(jsonschema.ValidationError):
                validate(report)

    def test_boxes_stand_on_the_page_without_overlap_and_leaders_join_box_and_site(self):
        for page in self.report["pages"]:
            width, height = page["page_mm"]
            boxes = [callout["box_mm"] for callout in page["callouts"]]
            for i, (x, y, w, h) in enumerate(boxes):
                self.assertTrue(0 < x and 0 < y and x + w < width and y + h < height)
                for a, b, c, d in boxes[:i]:
                    self.assertTrue(x >= a + c or a >= x + w or y >= b + d or b >= y + h, page["territory"]["name"])
            for callout in page["callouts"]:
                x, y, w, h = callout["box_mm"]
                self.assertEqual(len(callout["sites_mm"]), len(callout["leaders_mm"]), callout["project"])
                for leader in callout["leaders_mm"]:
                    start, end = leader[0], leader[-1]
                    self.assertTrue(x - 0.1 <= start[0] <= x + w + 0.1 and y <= start[1] <= y + h, callout["project"])
                    gap = min(((end[0] - sx) ** 2 + (end[1] - sy) ** 2) ** 0.5 for sx, sy in callout["sites_mm"])
                    self.assertLess(gap, 3.5, callout["project"])

    def test_schematic_background_says_so(self):
        for name, text in self.texts.items():
            self.assertIn("limitesettracesschematiques", text, name)

    def test_pages_without_project_say_so(self):
        slugs = {row["name"]: row["slug"] for row in table("epci.csv")}
        for page in self.report["pages"]:
            name = page["territory"]["name"]
            self.assertEqual(slugs[name] in SLUGS_WITHOUT_PROJECT, "aucunprojet" in self.texts[name], name)


class Files(ProgramTest):
    def test_all_formats_of_a_page_and_the_same_bytes_whatever_the_threads_and_the_order(self):
        first = self.run_program("export", "--territory", "lumbres pays de", "--out", "x")
        self.assertEqual(2, first.returncode)
        for out, jobs, order in (("un", 1, ("ternois", "246201016")), ("deux", 2, ("CC du Pays de Lumbres", "200069672"))):
            done = self.run_program("export", "--territory", order[0], "--territory", order[1], "--out", out,
                                    "--jobs", jobs, "--format", "pdf,png,svg", "--dpi", "100")
            self.assertEqual(0, done.returncode, done.stderr)
        names = sorted(path.name for path in (self.folder / "un").iterdir())
        self.assertEqual([f"carte-{slug}.{ending}" for slug in ("pays-de-lumbres", "ternois")
                          for ending in ("pdf", "png", "svg")], names)
        for name in names:
            content = (self.folder / "un" / name).read_bytes()
            self.assertGreater(len(content), 10000, name)
            self.assertEqual(content, (self.folder / "deux" / name).read_bytes(), name)
        png = (self.folder / "un" / "carte-ternois.png").read_bytes()
        self.assertEqual((1169, 827), (int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")))

    def test_every_kind_of_territory_has_its_page_in_every_format(self):
        asked = {"departement": ("departement", "62"), "Littoral-Côte d'Opale": ("grand-territoire", None),
                 "pays de lumbres": ("epci", "246201016"), "62534": ("commune", "62534")}
        sizes = {"A3": [420, 297], "A3-portrait": [297, 420], "A4": [297, 210], "A4-portrait": [210, 297],
                 "ecran": [406.4, 228.6]}
        for page, size in sizes.items():
            names = [name for name in asked if name != "departement" or page.startswith("A3")]
            territories = [word for name in names for word in ("--territory", name)]
            done = self.run_program("export", *territories, "--page", page, "--out", page, "--report", "r.json")
            self.assertEqual(0, done.returncode, done.stderr)
            pages = json.loads((self.folder / "r.json").read_text(encoding="utf-8"))["pages"]
            self.assertEqual([size] * len(names), [made["page_mm"] for made in pages])
            for name, made in zip(names, pages):
                kind, code = asked[name]
                self.assertEqual(kind, made["territory"]["kind"])
                self.assertIn(made["territory"]["id"], [code, made["territory"]["id"] if code is None else code])
                self.assertNotIn("leader-crossing", [entry["code"] for entry in made["diagnostics"]])

    def test_the_whole_departement_does_not_stand_on_a4_and_says_so(self):
        done = self.run_program("export", "--territory", "departement", "--out", "o")
        self.assertEqual(1, done.returncode)
        self.assertIn("--page A3", done.stderr)

    def test_a3_is_a_larger_page(self):
        done = self.run_program("export", "--territory", "7 Vallées", "--page", "a3", "--out", "o", "--report", "r.json")
        self.assertEqual(0, done.returncode, done.stderr)
        report = json.loads((self.folder / "r.json").read_text(encoding="utf-8"))
        self.assertEqual([420, 297], report["pages"][0]["page_mm"])

    def test_filters_act_on_call_outs_and_lists_alike(self):
        done = self.run_program("export", "--territory", "ternois", "--theme", "SPORT", "--period", "à venir",
                                "--period", "2015-2018", "--out", "o", "--report", "r.json")
        self.assertEqual(0, done.returncode, done.stderr)
        report = json.loads((self.folder / "r.json").read_text(encoding="utf-8"))
        page = report["pages"][0]
        shown = {callout["project"] for callout in page["callouts"]} | set(page["listed"]) | set(page["unlocated"])
        rows = [row for row in table("projets.csv") if "200069672" in row["epci_siren"].split(";")]
        self.assertEqual({row["projet_id"] for row in rows
                          if row["theme"] == "Sport" and row["period"] in ("a_venir", "2015-2018")}, shown)
        self.assertEqual({"themes": ["Sport"], "tags": [], "periods": ["2015-2018", "a-venir"], "origins": [], "kinds": [],
                          "owners": [], "text": "", "voted": False, "unlocated": False}, report["filters"])

    def test_strict_gives_code_3_when_there_are_warnings(self):
        done = self.run_program("export", "--strict", "--territory", "ternois", "--out", "o", "--report", "r.json")
        report = json.loads((self.folder / "r.json").read_text(encoding="utf-8"))
        found = report["diagnostics"] + report["pages"][0]["diagnostics"]
        warnings = [entry for entry in found if entry["severity"] == "warning"]
        self.assertEqual(3 if warnings else 0, done.returncode)
        self.assertEqual(len(warnings), done.stderr.count("Avertissement"))

    @unittest.skipUnless(GEODATA.is_dir(), f"real geodata absent from {GEODATA}")
    def test_the_twenty_pages_from_real_data(self):
        done = self.run_program("export", "--data", GEODATA, "--out", "o", "--report", "r.json")
        self.assertEqual(0, done.returncode, done.stderr)
        report = json.loads((self.folder / "r.json").read_text(encoding="utf-8"))
        validate(report)
        self.assertEqual(20, len(report["pages"]))
        for page in report["pages"]:
            text = squeezed(text_of(self.folder / page["files"][0]))
            self.assertNotIn("limitesettracesschematiques", text)
            self.assertIn("ign", text)


class Mistakes(ProgramTest):
    def test_unknown_names(self):
        for arguments, message in (
            (["--territory", "Pays de Lumbre"], "Le territoire « Pays de Lumbre » n'est pas connu. Les territoires sont "
             "donnés par « cartocontrat list territories ». Vouliez-vous dire « CC du Pays de Lumbres » ?"),
            (["--theme", "Cultur"], "La thématique « Cultur » n'est pas connue. Les thématiques sont données par "
             "« cartocontrat list nomenclatures ». Vouliez-vous dire « Culture » ?"),
            (["--period", "2014"], "La période « 2014 » n'est pas connue. Choisissez parmi : 2015-2018, a-venir, annuel, "
             "non-precisee."),
            (["--origin", "votes"], "L'origine « votes » n'est pas connue. Choisissez parmi : map-label, operation, vote, commitment, qpv. "
             "Vouliez-vous dire « vote » ?"),
            (["--template", "1999"], "Le modèle de page « 1999 » n'est pas connu. Les modèles sont donnés par "
             "« cartocontrat list templates »."),
            (["--page", "A0"], "La valeur « A0 » ne convient pas à l'option --page ; il faut A3, A3-portrait, A4, A4-portrait, ecran."),
        ):
            with self.subTest(arguments=arguments):
                self.assert_fails(["export", *arguments], 2, message)

    def test_missing_data_folder(self):
        self.assert_fails(["export", "--data", "absent"], 1,
                          "Le dossier « absent » n'existe pas. Vérifiez le chemin donné, ou créez ce dossier.")

    def test_missing_pictogram(self):
        resources = self.folder / "ressources"
        for name in ("data", "layers", "styles"):
            shutil.copytree(SOURCE / name, resources / name)
        (resources / "styles" / "pictograms" / "theme-sport.svg").unlink()
        done = self.run_program("export", "--territory", "ternois", "--out", "o", CARTOCONTRAT_RESOURCES=str(resources))
        self.assertEqual(1, done.returncode)
        self.assertIn("theme-sport.svg", done.stderr)
        self.assertEqual([], list(self.folder.glob("o/*")))

    def test_rejected_rows_are_told_and_left_to_be_corrected_and_read_again(self):
        resources = self.folder / "ressources"
        for name in ("data", "layers", "styles"):
            shutil.copytree(SOURCE / name, resources / name)
        projects = resources / "data" / "contrats" / "projets.csv"
        sound = projects.read_text(encoding="utf-8")
        projects.write_text(sound.replace(",366200,", ",-366200,", 1).replace(",Sport,", ",Sports,", 1), encoding="utf-8")
        export = ("export", "--territory", "pays de lumbres", "--strict", "--out", "o", "--report", "r/r.json")
        done = self.run_program(*export, CARTOCONTRAT_RESOURCES=str(resources))
        self.assertEqual(3, done.returncode)
        self.assertIn(french(
            "Avertissement : projets.csv:2 : la colonne « amount_eur » porte « -366200 », qui ne convient pas ; il faut "
            "un montant nul ou positif.\nAvertissement : projets.csv:3 : la colonne « theme » renvoie à « Sports », qui "
            "n'existe pas dans les données. Corrigez la valeur ou ajoutez ce qu'elle désigne. Vouliez-vous dire "
            "« Sport » ?\nAvertissement : projets.csv : des lignes ont été rejetées (nombre : 2, sur 146) : le reste est "
            "lu. Corrigez-les, puis recommencez.\n"), done.stderr)
        self.assertIn(french("Information : Les lignes rejetées sont dans « r/rejets », chacune avec son motif. "
                             "Corrigez-les, puis remettez-les dans leur table.\n"), done.stderr)

        left = self.folder / "r" / "rejets" / "projets.csv"
        rejected = left.read_text(encoding="utf-8-sig")
        rows = list(csv.DictReader(rejected.splitlines(), delimiter=";"))
        self.assertEqual(2, len(rows))
        self.assertIn(french("il faut un montant nul ou positif."), rows[0]["motif_du_rejet"])
        self.assertEqual([row["title"] for row in table("projets.csv")[:2]], [row["title"] for row in rows])

        left.write_text("\ufeff" + rejected.replace(";-366200;", ";366 200,00 €;").replace(";Sports;", ";Sport;"),
                        encoding="utf-8")
        shutil.copy(left, projects)
        done = self.run_program(*export, CARTOCONTRAT_RESOURCES=str(resources))
        self.assertIn(done.returncode, (0, 3), done.stderr)
        self.assertNotIn("projets.csv", done.stderr)
        self.assertFalse(left.exists())
        report = json.loads((self.folder / "r" / "r.json").read_text(encoding="utf-8"))
        self.assertEqual({row["projet_id"] for row in rows},
                         {callout["project"] for callout in report["pages"][0]["callouts"]}
                         | set(report["pages"][0]["listed"]))

    def test_unwritable_output_folder(self):
        (self.folder / "pris").write_text("déjà là", encoding="utf-8")
        self.assert_fails(["export", "--territory", "ternois", "--out", "pris"], 1,
                          "Le dossier « pris » ne peut pas recevoir de fichier (un fichier porte ce nom). Choisissez un "
                          "autre dossier, ou demandez le droit d'y écrire.")
        self.assertEqual("déjà là", (self.folder / "pris").read_text(encoding="utf-8"))

    def on_a_disk(self, options, *arguments):
        """Runs the program with DISK a file system of its own, and lists what is left there, in a private namespace."""
        disk = self.folder / "disque"
        disk.mkdir()
        script = 'mount -t tmpfs -o "$1" aucun "$2" || exit 99; cd "$2"; shift 2; "$@"; code=$?; ls -A; exit $code'
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), "LC_ALL": "C.UTF-8", "TZ": "UTC",
                       "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(["unshare", "-rm", "sh", "-c", script, "sh", options, str(disk), PROGRAM, *arguments],
                              env=environment, capture_output=True, text=True, encoding="utf-8", timeout=300)
        if done.returncode == 99 or "unshare" in done.stderr:
            self.skipTest("no file system of one's own can be mounted here: " + done.stderr.strip())
        return done

    def test_full_disk(self):
        done = self.on_a_disk("size=64k", "export", "--territory", "ternois", "--format", "pdf,png,svg", "--out", ".")
        self.assertEqual((1, ""), (done.returncode, done.stdout))
        for ending in ("pdf", "png", "svg"):
            self.assertRegex(done.stderr, french(f"Erreur : Le fichier « [^ ]*carte-ternois.{ending} » ne peut pas être "
                                                 r"écrit \(.+\)\. Vérifiez vos droits et la place libre, ou choisissez un "
                                                 "autre dossier."))

    def test_read_only_disk(self):
        done = self.on_a_disk("ro", "export", "--territory", "ternois", "--out", ".")
        self.assertEqual((1, ""), (done.returncode, done.stdout))
        self.assertRegex(done.stderr, french(r"^Erreur : Le dossier « \. » ne peut pas recevoir de fichier \(.+\)\. "
                                             "Choisissez un autre dossier, ou demandez le droit d'y écrire.\n$"))


if __name__ == "__main__":
    unittest.main()
