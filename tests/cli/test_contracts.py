# SPDX-License-Identifier: EUPL-1.2
"""Pages of contracts other than those of 2019, and filters by nomenclature."""
import csv
import json
import shutil
import subprocess
import unittest

from program import SOURCE, ProgramTest, french

LENS, BETHUNE = "246200364", "200072460"


def table(name):
    with open(SOURCE / "data" / "contrats" / f"{name}.csv", encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def codes(identifier):
    return {f"{row['scheme_id']}:{row['code']}" for row in table("projets_nomenclatures") if row["projet_id"] == identifier}


class ContractTest(ProgramTest):
    def made(self, *arguments, **environment):
        done = self.run_program("export", *arguments, "--out", "o", "--report", "r.json", **environment)
        self.assertEqual(0, done.returncode, done.stderr)
        return json.loads((self.folder / "r.json").read_text(encoding="utf-8"))

    def text_of(self, page):
        return " ".join(subprocess.run(["pdftotext", "-raw", self.folder / page["files"][0], "-"], check=True,
                                       capture_output=True, text=True).stdout.split())


def shown(page):
    return {callout["project"] for callout in page["callouts"]} | set(page["listed"]) | set(page["unlocated"])


class Templates(ContractTest):
    def test_all_means_the_territories_that_signed(self):
        for template, siren in (("contrat-territoire-2023", BETHUNE), ("contrat-ville-2024", LENS), ("crte-2021", LENS),
                                ("enjeux-lens-lievin", LENS)):
            with self.subTest(template):
                pages = self.made("--template", template)["pages"]
                self.assertEqual([siren], [page["territory"]["id"] for page in pages])
                self.assertEqual([], pages[0]["dropped_labels"])

    def test_each_tells_all_that_its_contract_has_and_its_nomenclature(self):
        commitments, quarters = table("engagements"), table("qpv")
        expected = {
            "contrat-territoire-2023": {row["engagement_id"] for row in commitments
                                        if "2023-bethune-bruay" in row["contract_id"].split(";")},
            "contrat-ville-2024": {row["qpv_id"] for row in quarters if row["contract_id"]},
            "crte-2021": set(),
            "enjeux-lens-lievin": {row["engagement_id"] for row in commitments
                                   if "2019-lens-lievin" in row["contract_id"].split(";")}
            | {"euralens-odyssee-2019", "loos-en-gohelle-autre-part-maison-d-ingenieur"},
        }
        schemes = {"contrat-territoire-2023": {"axes-cabbalr-2023", "pactes-2023"},
                   "contrat-ville-2024": {"quartiers-2024", "contrat-de-ville-2024"}, "crte-2021": {"enjeux-crte-2021"},
                   "enjeux-lens-lievin": {"enjeux-call-2019"}}
        for template, identifiers in expected.items():
            with self.subTest(template):
                page = self.made("--template", template)["pages"][0]
                self.assertEqual(identifiers, shown(page))
                legend = {entry["label"] for entry in page["legend"]}
                labels = {row["label"] for row in table("nomenclatures") if row["scheme_id"] in schemes[template]}
                self.assertEqual(set(), labels - legend)

    def test_what_is_not_known_or_inferred_is_said(self):
        for template, words in (("contrat-territoire-2023", ("projets et montants non connus", "déduits des thématiques")),
                                ("contrat-ville-2024", ("population des quartiers à cheval, projets et montants non connus",)),
                                ("crte-2021", ("Projets et montants non connus",)),
                                ("enjeux-lens-lievin", ("montants des engagements non connus", "déduits des titres"))):
            text = self.text_of(self.made("--template", template)["pages"][0]).replace("\N{NO-BREAK SPACE}", " ")
            for said in words:
                self.assertIn(said, text, template)

    def test_population_of_a_quarter_stands_in_its_box(self):
        page = self.made("--template", "contrat-ville-2024")["pages"][0]
        callouts = {callout["project"]: callout for callout in page["callouts"]}
        self.assertEqual("4\N{NARROW NO-BREAK SPACE}300 habitants", callouts["qpv-grande-residence"]["amount"])
        self.assertEqual(1, len(callouts["qpv-grande-residence"]["sites_mm"]))
        self.assertIn("qpv-la-plaine-du-7", shown(page))
        self.assertEqual("", callouts.get("qpv-la-plaine-du-7", {"amount": ""})["amount"])

    def test_a_template_chooses_its_format_where_none_is_asked_for(self):
        for template, arguments, width in (("enjeux-lens-lievin", [], 420), ("enjeux-lens-lievin", ["--page", "A4"], 297),
                                           ("crte-2021", [], 297)):
            self.assertEqual(width, self.made("--template", template, *arguments)["pages"][0]["page_mm"][0], template)

    def test_a_territory_that_did_not_sign_is_a_warning(self):
        report = self.made("--template", "contrat-territoire-2023", "--territory", "ternois")
        told = [entry for entry in report["pages"][0]["diagnostics"] if entry["code"] == "contract-absent"]
        self.assertEqual([french("« CC du Ternois » n'a aucun contrat du modèle « Contrat de territoire 2023-2026 ». "
                                 "Choisissez-en un autre.")],
                         [entry["message"] for entry in told])

    def test_areas_of_quarters_are_drawn_where_a_layer_has_them_and_take_their_call_out(self):
        folder = self.folder / "fond"
        shutil.copytree(SOURCE / "data" / "fond-schematique", folder)
        west, south = 684500, 7037500  # within Lens
        ring = [[west, south], [west + 900, south], [west + 900, south + 700], [west, south + 700], [west, south]]
        (folder / "QP2024_essai.geojson").write_text(json.dumps({
            "type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::2154"}},
            "features": [{"type": "Feature", "properties": {"code_qp": "QN06299I", "lib_qp": "GRANDE RESIDENCE"},
                          "geometry": {"type": "Polygon", "coordinates": [ring]}}]}), encoding="utf-8")
        page = self.made("--template", "contrat-ville-2024", "--data", folder)["pages"][0]
        self.assertIn("ANCT", self.text_of(page))
        callout = next(entry for entry in page["callouts"] if entry["project"] == "qpv-grande-residence")
        without = self.made("--template", "contrat-ville-2024")["pages"][0]["callouts"]
        elsewhere = next(entry for entry in without if entry["project"] == "qpv-grande-residence")
        self.assertNotEqual(elsewhere["sites_mm"], callout["sites_mm"])
        self.assertIn("Périmètre d'un quartier", {entry["label"] for entry in page["legend"]})
        page = self.made("--template", "2019", "--territory", LENS, "--data", folder)["pages"][0]
        self.assertNotIn("Périmètre d'un quartier", {entry["label"] for entry in page["legend"]})


class Tags(ContractTest):
    def test_two_schemes_at_once_give_what_is_in_both(self):
        report = self.made("--template", "contrat-territoire-2023", "--tag", "axes-cabbalr-2023:A1", "--tag",
                           "Pactes 2023:le pacte des solidarités territoriales")
        self.assertEqual(["axes-cabbalr-2023:A1", "pactes-2023:ST"], report["filters"]["tags"])
        both = {row["projet_id"] for row in table("projets_nomenclatures")
                if {"axes-cabbalr-2023:A1", "pactes-2023:ST"} <= codes(row["projet_id"])}
        self.assertEqual(3, len(both))
        self.assertEqual(both, shown(report["pages"][0]))

    def test_a_theme_is_one_of_the_schemes(self):
        arguments = ("--template", "enjeux-lens-lievin", "--tag", "enjeux-call-2019:E3")
        by_theme = self.made(*arguments, "--theme", "sport")
        by_tag = self.made(*arguments, "--tag", "thematiques-2019:SPORT")
        self.assertEqual(shown(by_theme["pages"][0]), shown(by_tag["pages"][0]))
        self.assertEqual(["Sport"], by_tag["filters"]["themes"])
        themes = {row["engagement_id"]: row["theme"] for row in table("engagements")}
        self.assertEqual({"Sport"}, {themes[identifier] for identifier in shown(by_tag["pages"][0])})
        self.assertIn("sélection", self.text_of(by_tag["pages"][0]))

    def test_several_codes_of_a_scheme_give_what_is_of_any(self):
        report = self.made("--template", "contrat-ville-2024", "--tag", "quartiers-2024:acheval", "--tag", "quartiers-2024:CALL")
        self.assertEqual(22, len(shown(report["pages"][0])))
        report = self.made("--template", "contrat-ville-2024", "--tag", "quartiers-2024:acheval")
        self.assertEqual(3, len(shown(report["pages"][0])))

    def test_unknown_tags(self):
        for asked, near in (("axes-cabbalr-2023:A4", "axes-cabbalr-2023:A1"), ("pacte-2023:SH", "pactes-2023:SH"), ("Sport", "")):
            proposed = f" Vouliez-vous dire « {near} » ?" if near else ""
            with self.subTest(asked):
                self.assert_fails(["export", "--tag", asked], 2, f"Le poste « {asked} » n'est pas connu. Voyez « cartocontrat "
                                  f"list nomenclatures ».{proposed}")

    def test_nomenclatures_count_what_is_of_them(self):
        done = self.run_program("list", "nomenclatures", "--json")
        counts = {f"{row['scheme']}:{row['code']}": row["tagged"] for row in json.loads(done.stdout)}
        self.assertEqual((8, 6, 5), tuple(counts[f"axes-cabbalr-2023:A{number}"] for number in (1, 2, 3)))
        themes = [row["theme"] for name in ("projets", "engagements") for row in table(name)]
        self.assertEqual(themes.count("Sport"), counts["thematiques-2019:SPORT"])
        self.assertEqual(0, counts["contrat-de-ville-2024:P1"])


if __name__ == "__main__":
    unittest.main()
